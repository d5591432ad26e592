import type { ReactNode } from 'react'
import type { Preview } from '../../lib/propose/preview'
import { toBodyComponents } from '../record/body-components'
import { RecordPage } from '../record/record-page'
import { toBody } from './preview-body'

type Props = {
  readonly preview: Preview
  /** What stands where the rest of the library decides. */
  readonly similar: ReactNode
  /** The day of the preview, as `2026-01-31`. */
  readonly today: string
}

/** The page of a record that is not published yet, drawn with the components of every record's page. */
export function PreviewRecord({ preview, similar, today }: Props) {
  const { caseStudy, citations, body, figureAnchors, sections, sectors, themes, citation, figureTexts } = preview
  const components = toBodyComponents(citations, (title) => figureAnchors[title] ?? '')
  return (
    <RecordPage
      caseStudy={caseStudy}
      citations={citations}
      body={toBody(body, components)}
      sections={sections}
      sectors={sectors}
      themes={themes}
      similar={similar}
      citation={citation}
      figureTexts={figureTexts}
      today={today}
    />
  )
}
