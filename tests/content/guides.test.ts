import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { guideIds, toGuideAddress } from '../../lib/content/guide-links'
import { parseGuide } from '../../lib/content/guide-text'

const folder = 'content/guides'

test('every guide is listed, and every listed guide is there', () => {
  expect(readdirSync(folder).sort()).toEqual([...guideIds].map((id) => `${id}.md`).sort())
})

describe.each(guideIds)('the guide %s', (id) => {
  const text = readFileSync(join(folder, `${id}.md`), 'utf8')
  const links = [...text.matchAll(/\]\(((?:[^()]|\([^()]*\))+)\)/g)].map(([, path]) => path ?? '')

  test('begins with a title and a paragraph, and has sections', () => {
    const { title, lede, sections } = parseGuide(text, toGuideAddress)
    expect(title).not.toBe('')
    expect(lede.length).toBeGreaterThan(40)
    expect(sections.length).toBeGreaterThan(2)
    expect(new Set(sections.map((section) => section.id)).size).toBe(sections.length)
  })

  test('leads to files of the project, each of which a page shows', () => {
    const own = links.filter((path) => !path.startsWith('https://'))
    expect(own.filter((path) => !existsSync(join(folder, path)))).toEqual([])
    expect(own.map(toGuideAddress).every((address) => address.startsWith('/'))).toBe(true)
  })

  test('quotes records as they stand', () => {
    const quotes = [...text.matchAll(/^```\w+\n# ([a-z0-9-]+)\n([\s\S]*?)^```/gm)]
    for (const [, slug, quote] of quotes) expect(readFileSync(`content/case-studies/${slug}.mdx`, 'utf8')).toContain(quote)
  })

  test('names only commands and files that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
    const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '')
    expect(commands.filter((name) => !(name in scripts))).toEqual([])
    const files = [...text.matchAll(/`((?:lib|content|tests|components)\/[\w./-]*)`/g)].map(([, path]) => path ?? '')
    expect(files.filter((path) => !existsSync(path))).toEqual([])
  })
})
