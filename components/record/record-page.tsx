import type { SectorGroup, ThemeGroup } from '../../lib/content/groupings'
import type { RecordSection } from '../../lib/content/record-sections'
import { AskTheArea } from './ask-the-area'
import { ChallengesAndLessons } from './challenges-and-lessons'
import { ContentsList } from './contents-list'
import type { FamilyMember } from './family-table'
import { FiledUnder } from './filed-under'
import { RecordBar } from './record-bar'
import { RecordBody } from './record-body'
import { RecordHead } from './record-head'
import { RecordSources } from './record-sources'
import { RecordSummary } from './record-summary'
import type { RecordProps } from './record-view'
import { type SimilarProgramme, SimilarProgrammes } from './similar-programmes'
import { ThisRecord } from './this-record'
import { WhatItTakes } from './what-it-takes'
import { WhatWasMeasured } from './what-was-measured'

type Props = RecordProps & {
  /** The compiled body. */
  readonly code: string
  readonly toFigureAnchor: (title: string) => string
  readonly sections: readonly RecordSection[]
  readonly sectors: readonly SectorGroup[]
  readonly themes: readonly ThemeGroup[]
  readonly similar: readonly SimilarProgramme[]
  readonly family: { readonly label: string; readonly members: readonly FamilyMember[] } | undefined
  readonly citation: string
  /** Each outcome as text to carry away, with its comparison and sources. */
  readonly figureTexts: readonly string[]
  readonly today: string
}

/** A case study from head to dates, in the order of a reader's questions. */
export function RecordPage({ caseStudy, citations, code, toFigureAnchor, sections, sectors, themes, similar, family, ...props }: Props) {
  const { citation, figureTexts, today } = props
  const record = { caseStudy, citations }
  return (
    <>
      <RecordHead {...record} />
      <RecordBar {...record} />
      <div className="frame record">
        <RecordSummary {...record} />
        <FiledUnder caseStudy={caseStudy} />
        <div className="record__columns">
          <ContentsList sections={sections} />
          <article className="prose">
            <RecordBody code={code} citations={citations} toFigureAnchor={toFigureAnchor} />
            <WhatItTakes {...record} sectors={sectors} />
            <WhatWasMeasured {...record} figureTexts={figureTexts} />
            <ChallengesAndLessons groups={themes} citations={citations} />
            <AskTheArea {...record} />
          </article>
        </div>
        <SimilarProgrammes programmes={similar} family={family} />
        <RecordSources citations={citations} />
        <ThisRecord caseStudy={caseStudy} citation={citation} today={today} />
      </div>
    </>
  )
}
