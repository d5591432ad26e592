import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { makeFile } from '../../make-case-study'
import { copyContent, runCommand, runner } from './run-command'

/** Ten commands, about six seconds. */
const folder = copyContent()
const started: ChildProcess[] = []
afterAll(() => {
  for (const child of started) child.kill()
  rmSync(folder, { recursive: true })
})

const file = 'content/case-studies/evening-bus-wardens.mdx'
const write = (text: string, path = file) => writeFileSync(join(folder, path), text)
const check = (...args: string[]) => {
  const { stdout, stderr, status } = runCommand(folder, ['check', ...args])
  return { stdout, stderr, status }
}

describe('npm run check', { timeout: 30_000 }, () => {
  test('says that everything is fine', () => {
    expect(check()).toEqual({ stdout: '30 case studies checked: no problems.\n', stderr: '', status: 0 })
  })

  test('checks one file, by its path or from beside the collection', () => {
    write(makeFile())
    expect(check(file)).toEqual({ stdout: '1 file checked: no problems.\n', stderr: '', status: 0 })
    write(makeFile({ settings: ['skool'] }), 'draft.mdx')
    expect(check('draft.mdx').stdout).toMatch(/^draft\.mdx:\d+ {2}settings\.1\n {2}"skool" is not in the list\. Did you mean "school"\?/)
  })

  test('holds one file to the rules between records, in both directions', () => {
    write(
      makeFile({
        title: 'OPERATION DETER!',
        adaptedFrom: ['drive-south-wales'],
        relatedTo: [{ slug: 'drive-south-whales', why: 'Both ride.' }],
      }),
    )
    const { stdout, status } = check(file)
    expect(status).toBe(1)
    expect(stdout).toContain('relatedTo.1.slug\n  There is no case study "drive-south-whales". Did you mean "drive-south-wales"?')
    expect(stdout).toContain(
      'content/case-studies/drive-south-wales.mdx does not name this case study back. Add "evening-bus-wardens" to its adaptedBy.',
    )
    expect(stdout).toContain(`"Operation Deter" is already the title of ${file}. Give each case study a title of its own.`)
    expect(stdout).toMatch(/\n3 problems in 2 files\.\n$/)
  })

  test('prints for machines', () => {
    const json = check('--format', 'json', file)
    expect(json.status).toBe(1)
    expect(JSON.parse(json.stdout)).toHaveLength(3)
    expect(check('--format', 'github', file).stdout).toContain(`::error file=${file},line=`)
  })

  test.each([
    [['nope.mdx'], 'There is no file "nope.mdx".\n'],
    [['content'], '"content" is a folder. Name a file in it, or name none to check everything.\n'],
    [
      ['package.json'],
      '"package.json" is not a file that the check knows. A case study ends in .mdx, such as content/case-studies/operation-deter.mdx.\n',
    ],
    [['--format', 'xml'], '"xml" is not a format. Use one of: text, json, github.\n'],
  ])('refuses %s with code 2', (args, message) => {
    write('{}', 'package.json')
    expect(check(...args)).toEqual({ stdout: '', stderr: message, status: 2 })
  })

  test('watches: says what a save has broken, and what the next has mended', async () => {
    write(makeFile())
    const child = spawn(process.execPath, [runner, 'check', file, '--watch'], { cwd: folder })
    started.push(child)
    const said = follow(child)
    await said('1 file checked: no problems.\n\nWatching for changes (stop it with Ctrl+C).\n')
    write(makeFile({ title: '' }))
    await said('title\n  This field is empty.\n')
    write(makeFile())
    await said('1 file checked: no problems.\n')
  })

  test('checks a large collection on two threads as it checks a small one', () => {
    rmSync(join(folder, 'content/case-studies'), { recursive: true })
    mkdirSync(join(folder, 'content/case-studies'))
    rmSync(join(folder, 'content/published-slugs.txt'))
    for (let i = 0; i < 160; i += 1)
      write(makeFile({ title: `Wardens ${i}`, ...(i % 80 === 0 ? { settings: ['skool'] } : {}) }), `content/case-studies/wardens-x${i}.mdx`)
    const found: unknown = JSON.parse(check('--format', 'json').stdout)
    const own = (found as { file: string; field: string }[]).filter(({ file: path }) => path.startsWith('content/case-studies/')) // the shape of a problem
    expect(own.map(({ file: path, field }) => `${path} ${field}`)).toEqual([
      'content/case-studies/wardens-x0.mdx settings.1',
      'content/case-studies/wardens-x80.mdx settings.1',
    ])
  })

  test('the README’s command is this one', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8')).scripts.check).toBe('node lib/cli/run.mjs check')
  })
})

/** Waits until a running command has said some words since the last time. Fails with the test's own time limit. */
function follow(child: ChildProcess): (words: string) => Promise<void> {
  let heard = ''
  let tell = (): void => {}
  child.stdout?.on('data', (piece: Buffer) => {
    heard += piece.toString()
    tell()
  })
  return (words) =>
    new Promise((resolve) => {
      tell = () => {
        if (!heard.includes(words)) return
        heard = ''
        resolve()
      }
      tell()
    })
}
