import { toHref } from '../lib/site'

/** What a tool would show if it gave up its own address; none does. Next sends it with every tool, twice: 404.html is app/global-not-found.tsx. */
export default function NotFound() {
  return (
    <main id="main">
      <h1>There is no page here</h1>
      <a href={toHref('/')}>The home page</a>
    </main>
  )
}
