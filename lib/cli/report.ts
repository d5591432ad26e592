import { formatReport, toRecordReport } from '../content/content-report'
import { readCaseStudies } from '../content/read-case-studies'

/** `npm run report`: what each record carries and lacks, and the totals. */
console.log(formatReport(readCaseStudies().map((caseStudy) => toRecordReport(caseStudy, new Date()))))
