import { existsSync, readFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { join, matchesGlob, resolve } from 'node:path'
import Ajv from 'ajv/dist/2020'
import { describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { readContentFiles } from '../../lib/content/read-case-studies'

/** About four seconds: the YAML language service reads the thirty records. */
const folder = '.vscode/extensions/case-study-front-matter'
const require = createRequire(import.meta.url)
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const schema = readJson('public/schema/case-study.schema.json')

type Place = { readonly line: number; readonly character: number }
type Service = {
  readonly validate: (text: string) => Promise<readonly { readonly message: string; readonly range: { readonly start: Place } }[]>
  readonly complete: (text: string, place: Place) => Promise<readonly { readonly label: string; readonly insertText: string }[]>
  readonly hover: (text: string, place: Place) => Promise<{ readonly contents: { readonly value: string } } | null>
}
const { createFrontMatterService } = require(resolve(folder, 'front-matter.cjs')) as {
  createFrontMatterService: (schema: unknown) => Service
} // plain JavaScript for VS Code
const service = createFrontMatterService(schema)

test('the settings name an extension that is there, a command that is there, and every record', () => {
  const { name, publisher, main, activationEvents } = readJson(join(folder, 'package.json'))
  expect(readJson('.vscode/extensions.json').recommendations).toContain(`${publisher}.${name}`)
  expect(existsSync(join(folder, main))).toBe(true)
  const glob = activationEvents[0].replace('workspaceContains:', '')
  expect(readFileSync(join(folder, main), 'utf8')).toContain(`'${glob}'`)
  expect(readContentFiles().filter(({ path }) => !matchesGlob(path, glob))).toEqual([])
  expect(readJson('package.json').scripts).toHaveProperty(readJson('.vscode/tasks.json').tasks[0].script)
})

test('the problem matcher reads what the check writes', () => {
  const [head, body] = readJson('.vscode/tasks.json').tasks[0].problemMatcher.pattern
  expect(new RegExp(head.regexp).exec('content/case-studies/bad.mdx:4  settings.1')?.slice(1)).toEqual([
    'content/case-studies/bad.mdx',
    '4',
    'settings.1',
  ])
  expect(new RegExp(body.regexp).exec('  "skool" is not in the list.')?.[1]).toBe('"skool" is not in the list.')
})

test('the schema accepts every record', () => {
  const validate = new Ajv({ strict: false }).compile(schema)
  for (const { path, text } of readContentFiles()) {
    validate(parse(text.split(/^---$/m)[1] ?? ''))
    expect([path, validate.errors]).toEqual([path, null])
  }
})

describe('the front matter in the editor', () => {
  const text = '---\ntitle: "A"\nsettings: []\nstatus:\n  state: \n  \nviolenceTypes:\n  - \nsu\n---\n\n## How: it works\n'
  const labels = async (line: number, character: number) => (await service.complete(text, { line, character })).map(({ label }) => label)

  test('completes fields and terms, at the top and in groups', async () => {
    expect(await labels(2, 11)).toContain('night-time-venue')
    expect(await labels(4, 9)).toEqual(['planned', 'pilot', 'running', 'paused', 'ended', 'unknown'])
    expect(await labels(5, 2)).toEqual(expect.arrayContaining(['asOf', 'note', 'source']))
    expect(await labels(7, 4)).toContain('knife-crime')
    expect(await labels(8, 2)).toEqual(expect.arrayContaining(['summary', 'summarySource']))
  })

  test('says what a field means', async () => {
    expect((await service.hover(text, { line: 3, character: 2 }))?.contents.value).toContain('Whether it runs, as of when, and who says so')
  })

  test('has nothing to offer below the front matter', async () => {
    expect(await labels(11, 4)).toEqual([])
    expect(await service.hover(text, { line: 11, character: 4 })).toBeNull()
  })

  test('underlines nothing in a record that is right', { timeout: 30_000 }, async () => {
    for (const { path, text: record } of readContentFiles()) expect([path, await service.validate(record)]).toEqual([path, []])
  })

  test('underlines an unknown field and an unknown term where they stand', async () => {
    const [, record = ''] = readContentFiles().map((file) => file.text)
    const wrong = record.replace(/^status:\n {2}state: \w+/m, 'status:\n  state: runing').replace(/^aliases:/m, 'alias:')
    const lines = wrong.split('\n')
    const found = (await service.validate(wrong)).map(({ message, range }) => [lines[range.start.line], message])
    expect(found).toEqual(expect.arrayContaining([
      ['  state: runing', expect.stringMatching(/^Value is not accepted\. Valid values: "planned", "pilot"/)],
      [expect.stringMatching(/^alias:/), 'Property alias is not allowed.'],
    ])) // biome-ignore format: one problem a line
  })
})

test('the extension offers all of it to VS Code for the records alone', async () => {
  const set = vi.fn()
  const register = { completion: vi.fn(), hover: vi.fn() }
  const document = { uri: 'a', getText: () => '---\ntitel: "A"\n---\n' }
  class Shape {
    constructor(readonly first: unknown, readonly second?: unknown) {} // biome-ignore format: one line
  }
  const vscode = {
    RelativePattern: Shape, Range: Shape, Diagnostic: Shape, CompletionItem: Shape, SnippetString: Shape, MarkdownString: Shape, Hover: Shape, DiagnosticSeverity: { Error: 0 },
    languages: { createDiagnosticCollection: () => ({ set, delete: vi.fn() }), match: () => 10, registerCompletionItemProvider: register.completion, registerHoverProvider: register.hover },
    workspace: { textDocuments: [document], onDidOpenTextDocument: vi.fn(), onDidChangeTextDocument: vi.fn(), onDidCloseTextDocument: vi.fn() },
  } // biome-ignore format: what the extension asks of VS Code
  const loader = Module as unknown as { _load: (id: string, ...rest: unknown[]) => unknown } // Node's own, unofficial way in
  const load = loader._load
  loader._load = (id, ...rest) => (id === 'vscode' ? vscode : load(id, ...rest))
  const { activate } = require(resolve(folder, 'extension.cjs'))
  loader._load = load
  await activate({ subscriptions: [] })
  expect(set.mock.calls[0]?.[1].map(({ second }: Shape) => second)).toContain('Property titel is not allowed.')
  expect(register.completion.mock.calls[0]?.[0].pattern).toEqual(new Shape(resolve('.'), 'content/case-studies/*.mdx'))
  const items = await register.completion.mock.calls[0]?.[1].provideCompletionItems(
    { getText: () => '---\nsettings: []\n---\n' },
    { line: 1, character: 11 },
  )
  expect(items.map(({ first }: Shape) => first)).toContain('school')
})
