import { defineConfig } from 'vitest/config'

/** Files of one worker share their modules, the records read once among them: half the time. A test that changes what others see puts it back. */
const project = (name: string) => ({ test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], environment: 'node', isolate: false } })

export default defineConfig({ test: { projects: [project('unit'), project('content'), project('build')] } })
