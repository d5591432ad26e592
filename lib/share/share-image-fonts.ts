import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const folder = join('node_modules', '@fontsource', 'faustina', 'files')

let fonts: ReturnType<typeof readFonts> | undefined

/** The text face for share images, read once: parsing it again would take longer than drawing an image. */
export function readShareImageFonts() {
  fonts ??= readFonts()
  return fonts
}

/** satori reads woff, not the site's woff2. latin-ext holds Welsh ŵ and ŷ. */
async function readFonts() {
  return Promise.all(
    ([400, 600] as const).flatMap((weight) =>
      (['latin', 'latin-ext'] as const).map(async (subset) => ({
        name: subset === 'latin' ? 'Faustina' : 'Faustina extended',
        data: await readFile(join(process.cwd(), folder, `faustina-${subset}-${weight}-normal.woff`)),
        weight,
        style: 'normal' as const,
      })),
    ),
  )
}
