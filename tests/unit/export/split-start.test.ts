import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { splitStart } from '../../../lib/export/split-start'

const folder = mkdtempSync(join(tmpdir(), 'scripts-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A script as Turbopack writes it: numbers, each before its module. */
function write(name: string, modules: string): string {
  const path = join(folder, name)
  writeFileSync(
    path,
    `(globalThis.TURBOPACK||(globalThis.TURBOPACK=[])).push(["object"==typeof document?document.currentScript:void 0,${modules}]);`,
  )
  return path
}

const start = { otherChunks: ['static/chunks/a.js'], runtimeModuleIds: [9] }
const data = { __next_f: [], TURBOPACK: [start] }
const react = write('react.js', '1,(e,t,n)=>{n.version="19"},2,(e,t,n)=>{n.hydrateRoot=function(){}}')
const router = write('router.js', '3,e=>{window.history.pushState=function(){}},4,e=>{}')

test('React DOM and the router are started before the app, each with the scripts the app waits for', () => {
  expect(splitStart(data, [router, react])).toEqual({
    __next_f: [],
    TURBOPACK: [{ ...start, runtimeModuleIds: [2] }, { ...start, runtimeModuleIds: [3] }, start],
  })
})

test('a page without one of them, or that starts another way, stops the build', () => {
  expect(() => splitStart(data, [router])).toThrow(
    'No script of Next holds /\\.hydrateRoot\\s*=/, which lib/export/split-start.ts relies on.',
  )
  expect(() => splitStart({ ...data, TURBOPACK: [] }, [router, react])).toThrow(
    'Next no longer starts a page in the form that lib/export/split-start.ts relies on.',
  )
})
