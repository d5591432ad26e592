import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { RootContent } from 'mdast'
import type { ComponentProps } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { toHref } from '../../lib/site'

/** Markdown of ours as elements, made at build. */
export function GuideProse({ nodes }: { readonly nodes: readonly RootContent[] }) {
  const tree = unified()
    .use(remarkRehype)
    .runSync({ type: 'root', children: [...nodes] })
  return <div className="section__prose guide">{toJsxRuntime(tree, { Fragment, jsx, jsxs, components: { a: GuideLink } })}</div>
}

/** A link within the site takes the base path. */
function GuideLink({ href = '', children }: ComponentProps<'a'>) {
  return <a href={href.startsWith('/') ? toHref(href) : href}>{children}</a>
}
