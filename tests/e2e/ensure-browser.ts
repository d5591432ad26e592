import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** The build without windows first: it tests the same pages in half the time. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const applications = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/** The browser the tests use: a path in CHROMIUM_PATH, an installed Chromium or Chrome, the test tool's own; else none. */
export function findBrowser(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [process.env.CHROMIUM_PATH ?? '', ...onPath, ...applications, chromium.executablePath()].find(isProgram)
}

/** Finds a browser or installs one, and says what it did. Throws when neither works. */
export function ensureBrowser(): void {
  const found = findBrowser()
  if (found) {
    console.log(`Using ${found}.`)
    return
  }
  if (process.getuid?.() === 0 && isProgram('/usr/bin/apt-get')) {
    console.log('No browser found. Installing the package chromium-headless-shell, or chromium, with apt-get …')
    run('apt-get', ['update', '-qq'])
    const install = ['install', '-y', '-qq', '--no-install-recommends']
    if (!isRun('apt-get', [...install, 'chromium-headless-shell'])) run('apt-get', [...install, 'chromium'])
  } else {
    console.log('No browser found. Installing one with the test tool …')
    run('npx', ['--no-install', 'playwright', 'install', 'chromium'])
  }
  const installed = findBrowser()
  if (!installed) throw new Error('No browser could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.')
  console.log(`Using ${installed}.`)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return path !== ''
  } catch {
    return false
  }
}

function run(command: string, args: readonly string[]): void {
  if (!isRun(command, args)) throw new Error(`${command} ${args.join(' ')} did not succeed.`)
}

/** Runs a command to its end; whether it succeeded. */
function isRun(command: string, args: readonly string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return status === 0
}
