import { answerDataFile } from '../../../lib/data/answer-data-file'

type Context = { readonly params: Promise<{ readonly file: readonly string[] }> }

/** Only in `npm run dev`: a file below `/data/`, as the build would write it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerDataFile(`data/${(await params).file.join('/')}`)
}
