import { ImageResponse } from 'next/og'
import { shareImageSize } from '../../../components/share/share-image'
import { SiteImage } from '../../../components/share/site-image'
import { readShareImageFonts } from '../../../lib/share/share-image-fonts'

export const dynamic = 'force-static'

/** The preview of every page without one of its own, written at build. */
export async function GET(): Promise<Response> {
  return new ImageResponse(<SiteImage />, { ...shareImageSize, fonts: await readShareImageFonts() })
}
