import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseStudy } from '../../lib/content/case-study'
import { type Cost, runMeasured } from './build-folder'

/** The lightest of the peers looked at for a site of documents: versions that Node 20 runs. */
const packages = ['astro@5.18.2', '@astrojs/starlight@0.37.7']

/** Builds a Starlight site of the same records into `folder/dist`, installed from the npm registry. Throws when that fails. */
export async function buildStarlight(folder: string, records: readonly CaseStudy[]): Promise<Cost> {
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  write('package.json', JSON.stringify({ name: 'peer', private: true, type: 'module' }))
  write(
    'astro.config.mjs',
    `import { defineConfig } from 'astro/config'
import starlight from '@astrojs/starlight'
export default defineConfig({ integrations: [starlight({ title: 'Peer', sidebar: [{ label: 'Case studies', autogenerate: { directory: 'case-studies' } }] })] })
`,
  )
  write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`,
  )
  write('src/content/docs/index.md', `---\ntitle: Peer\n---\n\n${records.map(toLink).join('\n')}\n`)
  for (const record of records) write(`src/content/docs/case-studies/${record.slug}.md`, toPage(record))
  await runMeasured(folder, 'npm', ['install', '--no-audit', '--no-fund', ...packages])
  return runMeasured(folder, 'npx', ['--no-install', 'astro', 'build'])
}

function toLink({ slug, title }: CaseStudy): string {
  return `- [${title}](/case-studies/${slug}/)`
}

/** The whole record as Markdown, as this site offers it for download, with the peer's own title. */
function toPage({ slug, title, summary, body }: CaseStudy): string {
  const written = `out/case-studies/${slug}/record.md`
  const text = readIfThere(written) ?? body
  const own = text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/^# .*$/m, '')
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(summary)}\n---\n\n${own.replace(/[<>{}]/g, '')}\n`
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
