import { spawn } from 'node:child_process'
import { writeTypeface } from '../typeface/write-typeface'

/** `npm run dev`: contentlayer and Next side by side; an edit of a case study or a component shows without a restart. */
await writeTypeface('.fonts')
const children = [
  ['contentlayer2', 'dev'],
  ['next', 'dev', '--port', process.env.PORT ?? '3000'],
].map((args) => spawn('npx', ['--no-install', ...args], { stdio: 'inherit' }))

function stop(): void {
  for (const child of children) child.kill('SIGTERM')
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
for (const child of children) child.on('exit', stop)
