import { spawnSync } from 'node:child_process'

/** One step of a command: what it is called and what it runs. */
export type Step = { readonly name: string; readonly run: () => void | Promise<void> }

/** Runs steps in order, printing what each does and how long it took; stops at the first that fails, with exit code 1. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  for (const { name, run } of steps) {
    const from = performance.now()
    console.log(`\n— ${name}`)
    try {
      await run()
    } catch (error) {
      console.error(`${error instanceof Error ? error.message : String(error)}\n\n✗ ${name} failed after ${toSeconds(from)}.`)
      process.exit(1)
    }
    console.log(`✓ ${name}: ${toSeconds(from)}`)
  }
}

/** Runs a program of `node_modules/.bin` with its output shown. Throws when it fails. */
export function runTool(tool: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const { status } = spawnSync('npx', ['--no-install', tool, ...args], { stdio: 'inherit', env: { ...process.env, ...env } })
  if (status !== 0) throw new Error(`${[tool, ...args].join(' ')} ended with code ${status}.`)
}

function toSeconds(from: number): string {
  return `${((performance.now() - from) / 1000).toFixed(1)} s`
}
