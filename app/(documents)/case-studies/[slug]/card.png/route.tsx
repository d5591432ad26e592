import { ImageResponse } from 'next/og'
import { CaseStudyImage } from '../../../../../components/share/case-study-image'
import { shareImageSize } from '../../../../../components/share/share-image'
import { caseStudies, getCaseStudy } from '../../../../../lib/content/case-studies'
import { readShareImageFonts } from '../../../../../lib/share/share-image-fonts'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return caseStudies.map(({ slug }) => ({ slug }))
}

type Context = { readonly params: Promise<{ readonly slug: string }> }

/** The preview of a case study, written at build. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  return new ImageResponse(<CaseStudyImage caseStudy={getCaseStudy(slug)} />, { ...shareImageSize, fonts: await readShareImageFonts() })
}
