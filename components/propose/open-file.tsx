import { type ChangeEvent, useRef, useState } from 'react'
import type { Draft } from '../../lib/propose/draft'
import { longestFile } from '../../lib/propose/longest-file'
import { CheckFailedError, type ProposeClient } from './propose-client'
import type { ProposeAnswers } from './propose-messages'

type Props = { readonly client: ProposeClient; readonly onOpen: (draft: Draft, name: string) => void }
type Refused = { readonly name: string; readonly problems: readonly { readonly line: number; readonly message: string }[] }

/** Opens a case study or a draft from the device. A file that cannot be read changes nothing. */
export function OpenFile({ client, onOpen }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [refused, setRefused] = useState<Refused | undefined>(undefined)

  async function open({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = target.files?.[0]
    target.value = '' // so that the same file can be chosen again
    if (!file) return
    const found = await read(client, file)
    if ('draft' in found) {
      setRefused(undefined)
      onOpen(found.draft, file.name)
    } else {
      setRefused({ name: file.name, problems: found.problems })
    }
  }
  return (
    <div className="open-file">
      <input
        ref={input}
        className="vh"
        id="open-file"
        type="file"
        accept=".mdx,.md,.json,text/markdown"
        tabIndex={-1}
        aria-label="Case study or draft to open"
        onChange={open}
      />
      <button className="action" type="button" onClick={() => input.current?.click()}>
        Open a file …
      </button>
      {refused && (
        <div className="notice" role="alert">
          <p>
            <strong>{refused.name} could not be opened.</strong> Nothing in the form has changed.
          </p>
          <ul className="problems">
            {refused.problems.map(({ line, message }) => (
              <li key={`${line} ${message}`}>
                Line {line}: {message}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

async function read(client: ProposeClient, file: File): Promise<ProposeAnswers['read']> {
  if (file.size > longestFile * 4)
    return { problems: [{ line: 1, message: `The file is too large to be a case study (${Math.round(file.size / 1000)} KB).` }] }
  try {
    return await client.read(file.name, await file.text())
  } catch (error) {
    if (error instanceof CheckFailedError) return { problems: [{ line: 1, message: `${error.message} Try again in a moment.` }] }
    return { problems: [{ line: 1, message: 'Your browser could not read the file.' }] }
  }
}
