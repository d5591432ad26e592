import { cpSync } from 'node:fs'
import { join, relative } from 'node:path'
import { readCaseStudies } from '../../lib/content/read-case-studies'
import { type Cost, runMeasured } from './build-folder'
import { generateCaseStudies } from './generate'
import { writeContent } from './write-content'

/** What stands at the top of the project and is made, not written. */
const made = /^(\.git|\.next.*|out|out-.*|\.contentlayer|\.fonts|test-results|coverage)$/

/**
 * A copy of the project in a folder of its own, whose collection is the real one and as many generated case studies as make
 * `count`. Modules are copied too: Next's bundler follows no link out of its folder. Returns the slugs of the generated.
 */
export function copyProject(folder: string, count: number): readonly string[] {
  cpSync('.', folder, { recursive: true, verbatimSymlinks: true, filter: (path) => !made.test(relative('.', path)) })
  const generated = generateCaseStudies(Math.max(0, count - readCaseStudies().length))
  writeContent(join(folder, 'content/case-studies'), generated)
  return generated.map(({ slug }) => slug)
}

/** Builds a copy as `npm run build` builds the project, and measures that. */
export function buildCopy(folder: string): Promise<Cost> {
  return runMeasured(folder, 'npm', ['run', 'build'])
}
