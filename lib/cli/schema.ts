import { mkdirSync, writeFileSync } from 'node:fs'
import { caseStudySchemaPath, formatCaseStudyJsonSchema } from '../content/case-study-fields'

/** `npm run schema`: writes the JSON Schema that editors use; a test holds it in step with the record. */
mkdirSync('public/schema', { recursive: true })
writeFileSync(caseStudySchemaPath, formatCaseStudyJsonSchema())
