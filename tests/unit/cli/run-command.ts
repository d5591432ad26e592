import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The commands as `npm run` starts them, but in any folder. */
export const runner = resolve('lib/cli/run.mjs')

/** Runs a command to its end in a folder, with what is typed into it. */
export function runCommand(folder: string, args: readonly string[], input = ''): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [runner, ...args], { cwd: folder, input, encoding: 'utf8', timeout: 60_000 })
}

/** A copy of the content in a folder of its own. */
export function copyContent(): string {
  const folder = mkdtempSync(join(tmpdir(), 'library-'))
  cpSync('content', join(folder, 'content'), { recursive: true })
  return folder
}
