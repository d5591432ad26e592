import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ImageResponse } from 'next/og'
import { appIcons } from '../../../lib/share/app-icons'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return appIcons.map(({ name }) => ({ file: `${name}.png` }))
}

/** The icon of the site, `app/icon.svg`, as a picture. The ground of a maskable one runs to the edge. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  const icon = appIcons.find(({ name }) => `${name}.png` === file)
  if (!icon) throw new Error(`There is no icon called ${file}.`)
  const drawing = await readFile(join(process.cwd(), 'app/icon.svg'), 'base64')
  const side = Math.round(icon.size * (1 - 2 * icon.inset))
  return new ImageResponse(
    <div style={{ display: 'flex', width: '100%', height: '100%', alignItems: 'center', justifyContent: 'center', background: '#f7b538' }}>
      {/* biome-ignore lint/performance/noImgElement: drawn to a picture at build, never sent to a browser */}
      <img alt="" width={side} height={side} src={`data:image/svg+xml;base64,${drawing}`} />
    </div>,
    { width: icon.size, height: icon.size },
  )
}
