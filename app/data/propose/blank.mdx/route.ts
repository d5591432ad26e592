import { formatSkeleton } from '../../../../lib/content/skeleton'

export const dynamic = 'force-static'

/** An empty case study to fill in by hand, for readers without JavaScript; its dates are of the day of the build. */
export function GET(): Response {
  const text = formatSkeleton({ title: '', area: '', approach: '', today: new Date().toISOString().slice(0, 10) })
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } })
}
