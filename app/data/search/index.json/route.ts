import { searchFiles } from '../search-files'

export const dynamic = 'force-static'

/** The first tier of the search index: what answers the first letters, and where the rest is. */
export function GET(): Response {
  return Response.json(searchFiles.head)
}
