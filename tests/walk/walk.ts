import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { followCheck } from './follow-check'

/**
 * `npm run walk`: a newcomer's way, from a clone to a case study on its page, with the time of each step. The words are
 * filled in by following the check; a person's reading and writing are not in the times. Needs the package registry.
 */
const folder = mkdtempSync(join(tmpdir(), 'walk-'))
const file = 'content/case-studies/evening-bus-wardens.mdx'
const times: (readonly [step: string, seconds: number])[] = []

function step(name: string, act: () => void): void {
  const from = performance.now()
  act()
  times.push([name, (performance.now() - from) / 1000])
  console.log(`${name}: ${times.at(-1)?.[1].toFixed(1)} s`)
}

/** Runs a program in the clone. Throws when it fails; a check that finds something is no failure here. */
function run(program: string, args: readonly string[], mayFail = false): string {
  try {
    return execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    if (mayFail && error instanceof Error && 'stdout' in error) return String(error.stdout)
    throw error
  }
}

try {
  step('git clone', () => void execFileSync('git', ['clone', '--quiet', '.', folder]))
  step('npm ci', () => void run('npm', ['ci']))
  step('npm run new', () => void run('npm', ['run', 'new', '--', '--title', 'Evening Bus Wardens', '--slug', 'evening-bus-wardens', '--area', 'kent', '--approach', 'safer-places-night-time'])) // biome-ignore format: one command
  const check = () => run('npm', ['run', '-s', 'check', '--', '--format', 'json', file], true)
  let found = '[]'
  step('npm run check, first time', () => (found = check()))
  const path = join(folder, file)
  writeFileSync(path, followCheck(readFileSync(path, 'utf8'), JSON.parse(found)))
  step('npm run check, filled in', () => (found = check()))
  if (found.trim() !== '[]') throw new Error(`Following the check leaves problems: ${found}`)
  step('npm run style', () => void run('npm', ['run', '-s', 'style', '--', file]))
  step('npm run slugs', () => void run('npm', ['run', '-s', 'slugs']))
  step('npm run build', () => void run('npm', ['run', 'build']))
  if (!readFileSync(join(folder, 'out/case-studies/evening-bus-wardens/index.html'), 'utf8').includes('Evening Bus Wardens</h1>'))
    throw new Error('The case study has no page.')
  const total = times.reduce((sum, [, seconds]) => sum + seconds, 0)
  console.log(
    [
      '',
      `| step | seconds (${cpus().length} processors) |`,
      '|---|---|',
      ...[...times, ['together', total] as const].map(([name, seconds]) => `| ${name} | ${seconds.toFixed(1)} |`),
    ].join('\n'),
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
