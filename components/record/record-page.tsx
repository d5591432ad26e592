import type { ReactNode } from 'react'
import type { SectorGroup, ThemeGroup } from '../../lib/content/groupings'
import type { RecordSection } from '../../lib/content/record-sections'
import { AskTheArea } from './ask-the-area'
import { ChallengesAndLessons } from './challenges-and-lessons'
import { ContentsList } from './contents-list'
import { FiledUnder } from './filed-under'
import { RecordBar } from './record-bar'
import { RecordHead } from './record-head'
import { RecordSources } from './record-sources'
import { RecordSummary } from './record-summary'
import type { RecordProps } from './record-view'
import { ThisRecord } from './this-record'
import { WhatItTakes } from './what-it-takes'
import { WhatWasMeasured } from './what-was-measured'

type Props = RecordProps & {
  /** The story. */
  readonly body: ReactNode
  readonly sections: readonly RecordSection[]
  readonly sectors: readonly SectorGroup[]
  readonly themes: readonly ThemeGroup[]
  /** What other records have to do with this one. */
  readonly similar: ReactNode
  readonly citation: string
  /** Each outcome as text to carry away, with its comparison and sources. */
  readonly figureTexts: readonly string[]
  readonly today: string
}

/** A case study from head to dates, in the order of a reader's questions. */
export function RecordPage({ caseStudy, citations, body, sections, sectors, themes, similar, ...props }: Props) {
  const { citation, figureTexts, today } = props
  const record = { caseStudy, citations }
  return (
    <>
      <RecordHead {...record} today={today} />
      <RecordBar {...record} />
      <div className="frame record">
        <RecordSummary {...record} />
        <FiledUnder caseStudy={caseStudy} />
        <div className="record__columns">
          <ContentsList sections={sections} />
          <article className="prose">
            {body}
            <WhatItTakes {...record} sectors={sectors} />
            <WhatWasMeasured {...record} figureTexts={figureTexts} />
            <ChallengesAndLessons groups={themes} citations={citations} />
            <AskTheArea {...record} />
          </article>
        </div>
        {similar}
        <RecordSources citations={citations} />
        <ThisRecord caseStudy={caseStudy} citation={citation} today={today} />
      </div>
    </>
  )
}
