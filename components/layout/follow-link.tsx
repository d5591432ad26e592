import { toHref } from '../../lib/site'

/** The way to the feed of a page. `path` is the page's, `what` its name, for readers who hear the link alone. */
export function FollowLink({ path, what }: { readonly path: string; readonly what: string }) {
  return (
    <a href={toHref(`${path}feed.xml`)} type="application/atom+xml">
      Follow by feed<span className="vh">: {what}</span>
    </a>
  )
}
