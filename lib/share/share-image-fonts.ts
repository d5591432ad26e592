import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const folder = join('node_modules', '@fontsource', 'faustina', 'files')

/** The text face for share images: satori reads woff, not the site's woff2. latin-ext holds Welsh ŵ and ŷ. */
export async function readShareImageFonts() {
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
