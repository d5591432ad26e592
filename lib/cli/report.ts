import { formatReport, toRecordReport } from '../content/content-report'
import { readLinkReport } from '../content/link-report'
import { readCaseStudies } from '../content/read-case-studies'
import { formatUpkeep } from '../content/upkeep-report'

/** `npm run report`: what each record carries and lacks, the totals, and last what there is to do. */
const caseStudies = readCaseStudies()
const today = new Date()
console.log(formatReport(caseStudies.map((caseStudy) => toRecordReport(caseStudy, today))))
console.log(`\n${formatUpkeep(caseStudies, today, readLinkReport())}`)
