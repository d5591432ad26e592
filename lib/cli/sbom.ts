import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Manifest = { readonly name: string; readonly devDependencies?: object }
type Lock = { readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly devDependencies?: object }>> }

/** Where the bill of materials is written, unless an argument names another file. */
const [path = 'sbom.cdx.json'] = process.argv.slice(2)

/** `npm run sbom`: what the site is built from, as CycloneDX, by npm itself from the lockfile. Tools of development are left out. */
const text = listMaterials()
writeFileSync(path, text)
const { components }: { components: readonly unknown[] } = JSON.parse(text)
console.log(`${path}: ${components.length} packages.`)

/**
 * npm's own `--omit=dev` leaves out what both the site and a tool need, and it names the project by its folder: so it
 * reads a copy of the lockfile from which tools of development are gone, in a folder of the project's name.
 */
function listMaterials(): string {
  const { devDependencies: _, ...manifest }: Manifest = JSON.parse(readFileSync('package.json', 'utf8'))
  const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const packages = Object.entries(lock.packages)
    .filter(([, { dev }]) => !dev)
    .map(([place, { devDependencies: __, ...entry }]) => [place, entry])
  const folder = mkdtempSync(join(tmpdir(), 'sbom-'))
  const cwd = join(folder, manifest.name)
  mkdirSync(cwd)
  writeFileSync(join(cwd, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(cwd, 'package-lock.json'), JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }))
  const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only']
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  rmSync(folder, { recursive: true })
  if (status !== 0) throw new Error(`npm sbom ended with code ${status}.\n${stderr}`)
  return stdout
}
