import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

type Component = { readonly name: string; readonly version: string; readonly purl: string; readonly 'bom-ref': string }
type Sbom = {
  readonly bomFormat: string
  readonly specVersion: string
  readonly metadata: { component: Component }
  readonly components: readonly Component[]
}

test('the bill of materials names every package the site is built from, and no tool of development', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'sbom-'))
  const path = join(folder, 'sbom.json')
  execFileSync('npx', ['--no-install', 'tsx', 'lib/cli/sbom.ts', path])
  const sbom: Sbom = JSON.parse(readFileSync(path, 'utf8'))
  rmSync(folder, { recursive: true })
  const { dependencies, devDependencies }: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
    readFileSync('package.json', 'utf8'),
  )

  expect([sbom.bomFormat, sbom.specVersion]).toEqual(['CycloneDX', expect.stringMatching(/^1\.\d$/)])
  expect(sbom.metadata.component.name).toBe('serious-violence-practice-library')
  const names = new Set(sbom.components.map(({ purl }) => decodeURIComponent(purl).replace(/^pkg:npm\/|@[^@]*$/g, '')))
  expect(Object.keys(dependencies ?? {}).filter((name) => !names.has(name))).toEqual([])
  expect(
    Object.keys(devDependencies ?? {}).filter((name) => ['vitest', 'autocannon', 'lighthouse'].includes(name) && names.has(name)),
  ).toEqual([])
  const wrong = sbom.components.filter(({ name, version, purl }) => !name || !/^\d+\.\d+/.test(version) || !purl.startsWith('pkg:npm/'))
  expect(wrong).toEqual([])
  expect(new Set(sbom.components.map((component) => component['bom-ref'])).size).toBe(sbom.components.length)
})
