import { answerDataFile } from '../../../../../lib/data/answer-data-file'

type Context = { readonly params: Promise<{ readonly slug: string; readonly file: string }> }

/** Only in `npm run dev`: a file beside a case study, as the build would write it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, file } = await params
  return answerDataFile(`case-studies/${slug}/${file}`)
}
