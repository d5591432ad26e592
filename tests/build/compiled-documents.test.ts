import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles } from '../../lib/export/list-files'

const server = '.next/server'

test('no script of the build holds the case studies: thousands would take minutes to compile', () => {
  const scripts = listFiles(server).filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(10)
  expect(scripts.filter((file) => readFileSync(join(server, file), 'utf8').includes('case-studies/operation-deter.mdx'))).toEqual([])
})
