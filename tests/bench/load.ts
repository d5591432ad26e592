import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readHostFacts } from '../../lib/export/host-facts'
import { outDir } from '../../lib/export/out-dir'
import { site } from '../../lib/site'
import { findNginx, startNginx } from '../start-nginx'
import { type Load, measureLoad } from './measure-load'

/**
 * `npm run bench:load`: how many requests a second `npm start` answers without an error, beside plain nginx serving the
 * same folder with the shipped configuration. Bounded: 4 seconds a step, 5 steps a host, on loopback alone.
 */
const seconds = Number(process.env.SECONDS ?? 4)
const connections = [1, 8, 32, 128, 256]
const paths = ['/', '/case-studies/operation-deter/', '/case-studies/', '/feed.xml', '/data/case-studies.json'].map(
  (path) => site.basePath + path,
)
const ports = { own: Number(process.env.PORT ?? 4260), nginx: Number(process.env.PORT ?? 4260) + 1 }

const own = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/serve.ts'], {
  env: { ...process.env, PORT: `${ports.own}` },
  stdio: ['ignore', 'pipe', 'inherit'],
})
await once(own.stdout, 'data')
const nginx = findNginx() === 'none' ? undefined : await startNginx(outDir, await readHostFacts(outDir, site), ports.nginx)
try {
  const best = await measureHost('npm start', ports.own)
  if (nginx) {
    const peer = await measureHost('nginx', ports.nginx)
    console.log(
      `\nHighest rate without an error: npm start ${toRate(best)}, nginx ${toRate(peer)}: ${(best.rate / peer.rate).toFixed(2)} of nginx.`,
    )
  } else
    console.log(`\nHighest rate without an error: npm start ${toRate(best)}. nginx is not installed, so there is nothing to compare with.`)
} finally {
  own.kill()
  await nginx?.stop()
}

/** Steps up the number of connections, prints each step, and returns the best without an error. */
async function measureHost(name: string, port: number): Promise<Load> {
  let best: Load = { rate: 0, errors: 0, p99: 0, megabytes: 0 }
  console.log(`\n${name}, ${paths.length} addresses in turn, Brotli, ${seconds} s a step`)
  for (const count of connections) {
    const load = await measureLoad(`http://127.0.0.1:${port}`, paths, count, seconds)
    console.log(
      `${`${count}`.padStart(4)} connections  ${toRate(load).padStart(10)}  p99 ${load.p99} ms  ${load.megabytes.toFixed(0)} MB/s  errors ${load.errors}`,
    )
    if (load.errors === 0 && load.rate > best.rate) best = load
  }
  return best
}

function toRate({ rate }: Load): string {
  return `${Math.round(rate).toLocaleString('en-GB')}/s`
}
