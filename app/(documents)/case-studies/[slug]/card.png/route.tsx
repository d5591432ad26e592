import { ImageResponse } from 'next/og'
import { CaseStudyImage } from '../../../../../components/share/case-study-image'
import { shareImageSize } from '../../../../../components/share/share-image'
import { caseStudies, getCaseStudy } from '../../../../../lib/content/case-studies'
import { readOrDraw } from '../../../../../lib/share/share-image-cache'
import { readShareImageFonts } from '../../../../../lib/share/share-image-fonts'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return caseStudies.map(({ slug }) => ({ slug }))
}

type Context = { readonly params: Promise<{ readonly slug: string }> }

/** The preview of a case study, written at build. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { title, areas, approaches, evidenceStep, direction } = getCaseStudy((await params).slug)
  const shown = { title, areas, approaches, evidenceStep, direction: { overall: direction.overall } }
  const image = await readOrDraw(shown, async () =>
    new ImageResponse(<CaseStudyImage caseStudy={shown} />, { ...shareImageSize, fonts: await readShareImageFonts() }).arrayBuffer(),
  )
  return new Response(image, { headers: { 'content-type': 'image/png' } })
}
