import { ImageResponse } from 'next/og'
import { CaseStudyImage } from '../../components/share/case-study-image'
import { shareImageSize } from '../../components/share/share-image'
import type { CaseStudy } from '../content/case-study'
import { readOrDraw } from '../share/share-image-cache'
import { readShareImageFonts } from '../share/share-image-fonts'

/** The preview of a case study, a PNG: drawn now, or taken from the build that drew the same. */
export function drawShareImage({ title, areas, approaches, evidenceStep, direction }: CaseStudy): Promise<Uint8Array> {
  const shown = { title, areas, approaches, evidenceStep, direction: { overall: direction.overall } }
  return readOrDraw(shown, async () =>
    new ImageResponse(<CaseStudyImage caseStudy={shown} />, { ...shareImageSize, fonts: await readShareImageFonts() }).arrayBuffer(),
  )
}
