import { type MouseEvent, useEffect, useRef, useState } from 'react'
import type { Draft } from '../../lib/propose/draft'
import type { Preview } from '../../lib/propose/preview'
import { toHref } from '../../lib/site'
import { SectionHeading } from '../record/section-heading'
import { PreviewRecord } from './preview-record'
import { CheckFailedError, type ProposeClient } from './propose-client'

type Props = { readonly client: ProposeClient; readonly draft: Draft; readonly onBack: () => void }
type Drawn = { readonly preview: Preview | undefined } | { readonly failed: string }

/** The finished page of the draft, drawn with the components of every record's page. */
export function PreviewPage({ client, draft, onBack }: Props) {
  const [drawn, setDrawn] = useState<Drawn | undefined>(undefined)
  const barRef = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    barRef.current?.focus()
    window.scrollTo(0, 0)
  }, [])
  useEffect(() => {
    let current = true
    client.preview(draft).then(
      (preview) => current && setDrawn({ preview }),
      (error: unknown) => {
        if (!(error instanceof CheckFailedError)) throw error
        if (current) setDrawn({ failed: error.message })
      },
    )
    return () => {
      current = false
    }
  }, [client, draft])
  return (
    <div className="preview">
      <div className="preview__bar">
        <p className="preview__bar-in frame" tabIndex={-1} ref={barRef}>
          <strong>Preview.</strong> Nothing of this is published.
          <button className="action" type="button" onClick={onBack}>
            Back to the form
          </button>
        </p>
      </div>
      {!drawn && <p className="frame preview__wait">Drawing the page …</p>}
      {drawn && 'failed' in drawn && <p className="frame preview__wait">The page could not be drawn: {drawn.failed}</p>}
      {drawn && 'preview' in drawn && (drawn.preview ? <Drawing preview={drawn.preview} /> : <NotYet />)}
    </div>
  )
}

function NotYet() {
  return <p className="frame preview__wait">The page can be drawn once nothing is missing or wrong.</p>
}

/** Links of the page to itself have nothing to lead to yet. */
function Drawing({ preview }: { readonly preview: Preview }) {
  const own = toHref(`/case-studies/${preview.caseStudy.slug}/`)
  function stay(event: MouseEvent<HTMLElement>): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const href = link?.getAttribute('href') ?? ''
    if (href.startsWith(own) || href.startsWith(toHref('/propose/'))) event.preventDefault()
  }
  return (
    <div onClickCapture={stay}>
      <PreviewRecord preview={preview} similar={<Similar />} today={new Date().toISOString().slice(0, 10)} />
    </div>
  )
}

function Similar() {
  return (
    <section className="band" aria-labelledby="similar">
      <SectionHeading id="similar">Similar programmes</SectionHeading>
      <p>Worked out from the whole library when the case study is published.</p>
    </section>
  )
}
