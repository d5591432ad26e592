import { useState } from 'react'
import { type CitationFormat, citationFormats, joinCitations } from '../../lib/shortlist/join-citations'
import { Icon } from '../layout/icon'
import { download } from './download'
import { loadCitations } from './load-citations'

const formats = Object.keys(citationFormats) as CitationFormat[] // Object.keys forgets the literal keys

/** The citations of the whole list in one file, in four formats. */
export function CitationDownloads({ slugs }: { readonly slugs: readonly string[] }) {
  const [failed, setFailed] = useState(false)

  async function take(format: CitationFormat): Promise<void> {
    setFailed(false)
    try {
      const { file, type } = citationFormats[format]
      download(joinCitations(await loadCitations(slugs), format), file, type)
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <h3 className="label">Citations</h3>
      <ul>
        {formats.map((format) => (
          <li key={format}>
            <button className="action" type="button" onClick={() => take(format)}>
              <Icon name="cite" /> {citationFormats[format].label}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{failed && 'The citations could not be loaded. Try again.'}</p>
    </>
  )
}
