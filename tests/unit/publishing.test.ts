import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { listFiles } from '../../lib/export/list-files'

type Job = {
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[]
}
type Workflow = { readonly permissions: object; readonly jobs: Readonly<Record<string, Job>> }

const workflow: Workflow = parse(readFileSync('.github/workflows/publish.yml', 'utf8'))
const { scripts, dependencies }: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
  readFileSync('package.json', 'utf8'),
)

test('the recipe pins every action by its commit, and runs only commands that exist', () => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)
  expect(steps.flatMap(({ uses }) => uses ?? []).filter((uses) => !/^actions\/[\w-]+@[\da-f]{40}$/.test(uses))).toEqual([])
  const named = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name))
  expect(named.filter((name) => !scripts?.[name])).toEqual([])
  expect(named.length).toBeGreaterThan(2)
})

test('the recipe lets each job do no more than its work: only the last may write, and only pages', () => {
  expect(workflow.permissions).toEqual({})
  const writes = Object.entries(workflow.jobs).flatMap(([name, { permissions = {} }]) =>
    Object.entries(permissions)
      .filter(([, level]) => level === 'write')
      .map(([scope]) => `${name}: ${scope}`),
  )
  expect(writes).toEqual(['publish: pages', 'publish: id-token'])
})

test('the container runs without root, from named releases, with the files that the build writes', () => {
  const text = readFileSync('Dockerfile', 'utf8')
  const bases = [...text.matchAll(/^FROM (\S+)/gm)].map(([, image = '']) => image)
  expect(bases.filter((image) => !/^[a-z]+:[\w.-]+$/.test(image) || image.endsWith(':latest'))).toEqual([])
  expect(/^USER (\S+)$/m.exec(text)?.[1]).toBe('www-data')
  expect(text.indexOf('USER www-data')).toBeLessThan(text.indexOf('CMD ['))
  const copied = [...text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)]
    .flatMap(([, paths = '']) => paths.split(' '))
    .filter((path) => path !== '.')
  for (const path of copied) expect(() => readFileSync(path)).not.toThrow()
  expect(readFileSync('hosting/nginx.conf', 'utf8')).toContain('include site.conf;')
})

test('what the site is built from is a dependency, so that a build needs no tools of development', () => {
  const entries = ['build', 'build-site', 'start', 'serve', 'list-moved', 'run-steps'].map((name) => `lib/cli/${name}.ts`)
  const folders = ['app', 'components', 'lib'].flatMap((folder) => listFiles(folder).map((file) => `${folder}/${file}`))
  const files = [...folders.filter((file) => /\.tsx?$/.test(file) && !file.startsWith('lib/cli/')), ...entries, 'contentlayer.config.ts']
  const missing = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s+(?!type\b)[^'";]*?from '([^'.][^']*)'/gm)]
      .map(([, name = '']) => name.replace(/^((?:@[^/]+\/)?[^/]+).*$/, '$1'))
      .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name) && name !== 'contentlayer' && !dependencies?.[name])
      .map((name) => `${file}: ${name}`),
  )
  expect(missing).toEqual([])
})
