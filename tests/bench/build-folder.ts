import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** How long a command took, in seconds, and the most memory its processes held together, in MB (0 where /proc is not). */
export type Cost = { readonly seconds: number; readonly megabytes: number }

/** Runs a command in a folder; its output is kept and thrown with the error when it fails. */
export async function runMeasured(folder: string, command: string, args: readonly string[]): Promise<Cost> {
  const from = performance.now()
  const child = spawn(command, args, { cwd: folder, env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' } })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(String(text)))
  let megabytes = 0
  const timer = setInterval(() => {
    megabytes = Math.max(megabytes, sumMemory(child.pid ?? 0))
  }, 500)
  const code = await new Promise((resolve) => child.on('close', resolve).on('error', () => resolve(-1)))
  clearInterval(timer)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with code ${code}.\n${said.join('').slice(-2000)}`)
  return { seconds: (performance.now() - from) / 1000, megabytes }
}

/** Resident memory of a process and all below it. */
function sumMemory(pid: number): number {
  const processes = listProcesses()
  const below = new Set([pid])
  for (const parent of below) for (const { id, parent: of } of processes) if (of === parent) below.add(id)
  return processes.filter(({ id }) => below.has(id)).reduce((sum, { megabytes }) => sum + megabytes, 0)
}

function listProcesses(): readonly { readonly id: number; readonly parent: number; readonly megabytes: number }[] {
  return readNames('/proc').flatMap((name) => {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8')
      const read = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
      return [{ id: Number(name), parent: read('PPid'), megabytes: read('VmRSS') / 1024 }]
    } catch {
      return [] // it ended between the two looks
    }
  })
}

function readNames(folder: string): readonly string[] {
  return process.platform === 'linux' ? readdirSync(folder).filter((name) => /^\d+$/.test(name)) : []
}
