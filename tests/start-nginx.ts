import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { formatNginxSite } from '../lib/export/format-nginx-site'
import type { HostFacts } from '../lib/export/host-facts'

/** A running nginx, reached by a socket file or a port of localhost. */
export type Nginx = { readonly listen: string; readonly stop: () => Promise<void> }

/** Whether nginx is installed, and with which Brotli module. */
export function findNginx(): 'none' | 'without brotli' | 'with brotli' {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' })
  } catch {
    return 'none'
  }
  return existsSync('/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf') ? 'with brotli' : 'without brotli'
}

/** Starts nginx with the configuration that is shipped, moved to a folder of its own. `listen` is a port, or a socket if left out. */
export async function startNginx(out: string, facts: HostFacts, listen?: number): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'library-nginx-'))
  const address = listen ? `127.0.0.1:${listen}` : `unix:${folder}/socket`
  const root = join(folder, 'root')
  mkdirSync(dirname(join(root, facts.basePath)), { recursive: true })
  symlinkSync(resolve(out), join(root, facts.basePath))
  const site = formatNginxSite(facts, { root, listen: address })
  writeFileSync(join(folder, 'site.conf'), findNginx() === 'with brotli' ? site : site.replace(/^\s*brotli_static on;$/m, ''))
  const asRoot = process.getuid?.() === 0 ? 'user root;\n' : ''
  const conf = readFileSync('hosting/nginx.conf', 'utf8').replaceAll('/tmp/', `${folder}/`)
  writeFileSync(join(folder, 'nginx.conf'), asRoot + conf)
  const args = ['-c', join(folder, 'nginx.conf')]
  execFileSync('nginx', [...args, '-t'], { stdio: 'pipe' })
  const child = spawn('nginx', [...args, '-g', 'daemon off;'], { stdio: 'inherit' })
  while (!(await accepts(listen ?? `${folder}/socket`))) await new Promise((done) => setTimeout(done, 20))
  return {
    listen: address,
    stop: () =>
      new Promise((done) => {
        child.once('exit', () => {
          rmSync(folder, { recursive: true })
          done()
        })
        child.kill('SIGTERM')
      }),
  }
}

/** Whether something listens at a port of localhost or at a socket file. */
function accepts(address: number | string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = typeof address === 'number' ? connect(address, '127.0.0.1') : connect(address)
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}
