import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { formatHeadersFile, formatRedirectsFile } from '../../../lib/export/format-headers-file'
import { formatNginxSite } from '../../../lib/export/format-nginx-site'
import { formatSecurityTxt } from '../../../lib/export/format-security-txt'
import { readHostFacts } from '../../../lib/export/host-facts'
import { toHeaderRules, toHeaders } from '../../../lib/export/response-headers'
import { versionedData } from '../../../lib/export/versioned-data'
import { writeHostFiles } from '../../../lib/export/write-host-files'

const rules = toHeaderRules({ policyHeader: "default-src 'none'", isHttps: true, hashedFolders: ['_next/static', 'data/search/abc'] })
const facts = { basePath: '/library', rules, redirects: [{ from: '/case-studies/old/', to: '/case-studies/new/' }] }

describe('the table of headers', () => {
  test('no header stands in two rules that fit one file, for hosts join what both say', () => {
    for (const path of ['/', '/data/search/abc/tier-0.txt', '/data/case-studies.csv', '/a/feed.xml', '/_next/static/a.js']) {
      const all = rules.filter((rule) => Object.keys(toHeaders([rule], path)).length > 0).flatMap(({ headers }) => Object.keys(headers))
      expect([...new Set(all)]).toEqual(all)
    }
  })

  test.each([
    ['/case-studies/operation-deter/', true, true],
    ['/icon.svg', true, true],
    ['/sw.js', true, true],
    ['/_next/static/chunks/turbopack-worker-1.js', true, false],
    ['/_next/static/chunks/a.css', false, false],
    ['/_next/static/media/text.woff2', false, false],
    ['/assets/enhance.1.js', false, false],
  ])('%s: the policy %s, what only pages need %s', (path, policy, page) => {
    expect([
      toHeaders(rules, path)['Content-Security-Policy'] !== undefined,
      toHeaders(rules, path)['Permissions-Policy'] !== undefined,
    ]).toEqual([policy, page])
  })

  test('asks for https only where the site stands at an https address', () => {
    const plain = toHeaderRules({ policyHeader: '', isHttps: false, hashedFolders: [] })
    expect(toHeaders(rules, '/')['Strict-Transport-Security']).toBe('max-age=31536000')
    expect(toHeaders(plain, '/')['Strict-Transport-Security']).toBeUndefined()
  })
})

test('every folder of versioned data is kept for ever, and only the folder of its version', async () => {
  const out = mkdtempSync(join(tmpdir(), 'facts-'))
  for (const folder of versionedData) mkdirSync(join(out, folder, 'v1'), { recursive: true })
  const facts = await readHostFacts(out, { origin: 'https://library.example.org', basePath: '' })
  rmSync(out, { recursive: true })
  const cached = (path: string) => toHeaders(facts.rules, path)['Cache-Control']
  expect(versionedData.map((folder) => cached(`/${folder}/v1/0.json`))).toEqual(versionedData.map(() => cached('/assets/a.js')))
  expect(cached('/assets/a.js')).toContain('immutable')
  expect(cached('/data/search/index.json')).toBeUndefined()
})

describe('what is written for hosts', () => {
  test('_headers: a path, then its headers, within the limits of the hosts that read it', () => {
    const text = formatHeadersFile(facts)
    expect(text).toContain('/library/_next/static/*\n  Cache-Control: public, max-age=31536000, immutable\n')
    expect(text.startsWith('/library/*\n  X-Content-Type-Options: nosniff\n')).toBe(true)
    expect(text.match(/^ {2}Content-Security-Policy: default-src 'none'$/gm)).toHaveLength(1)
    expect(text.match(/^\//gm)?.length).toBeLessThan(100)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(2000)
  })

  test('_redirects: one line an address', () => {
    expect(formatRedirectsFile(facts)).toBe('/library/case-studies/old/ /library/case-studies/new/ 301\n')
  })

  test('nginx: headers, redirects, the 404 page and compressed files, below the path', () => {
    const text = formatNginxSite(facts)
    for (const line of [
      '    ~^/library/data/search/abc/.*$ "public, max-age=31536000, immutable";',
      '    default "default-src \'none\'";',
      '    ~^/library/.*\\.woff2$ "";',
      '    add_header Content-Security-Policy $content_security_policy always;',
      '    add_header X-Content-Type-Options "nosniff" always;',
      '    error_page 404 /library/404.html;',
      '    location ~ ^/library/case-studies/old/?$ { return 308 /library/case-studies/new/$is_args$args; }',
      '    brotli_static on;',
      '    location ~ feed\\.xml$ { types { } default_type "application/atom+xml; charset=utf-8"; try_files $uri =404; }',
    ])
      expect(text.split('\n')).toContain(line)
  })
})

describe('security.txt', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hosts-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const now = new Date('2026-03-31T10:00:00Z')
  const write = (securityContact: string, basePath = '') =>
    writeHostFiles(folder, join(folder, 'site.conf'), facts, { origin: 'https://library.example.org', basePath, securityContact }, now)
  const file = () => join(folder, '.well-known/security.txt')

  test('says where reports go, and expires within a year', () => {
    expect(
      formatSecurityTxt({ contact: 'https://example.org/report', canonical: 'https://library.example.org/.well-known/security.txt', now }),
    ).toBe(
      'Contact: https://example.org/report\nExpires: 2027-03-03T10:00:00Z\nPreferred-Languages: en\nCanonical: https://library.example.org/.well-known/security.txt\n',
    )
    expect(write('https://example.org/report')).toEqual(['security.txt leads to https://example.org/report.'])
    expect(readFileSync(file(), 'utf8')).toContain('Contact: https://example.org/report\n')
  })

  test('is not written where nobody set a contact, or where no one would look for it', () => {
    expect(write('')).toEqual(['No security.txt: neither SECURITY_CONTACT nor REPOSITORY_URL says where reports go.'])
    expect(write('https://example.org/report', '/library')).toEqual([
      'No security.txt: it belongs at the root of the host, which is not this site’s.',
    ])
    expect(existsSync(file())).toBe(false)
  })

  test('refuses a contact that is no address', () => {
    expect(() => write('ask Anna')).toThrow('SECURITY_CONTACT is "ask Anna": write an https: or mailto: address.')
  })
})
