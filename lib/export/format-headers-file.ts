import type { HostFacts } from './host-facts'

/** The file `_headers`, read by Netlify, Cloudflare Pages and others: https://docs.netlify.com/manage/routing/headers/ */
export function formatHeadersFile({ basePath, rules }: HostFacts): string {
  const paths = [...new Set(rules.map(({ path }) => path))]
  const blocks = paths.map((path) => {
    const own = rules.filter((rule) => rule.path === path).flatMap(({ headers }) => Object.entries(headers))
    return [`${basePath}${path}`, ...own.map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  })
  return `${blocks.join('\n\n')}\n`
}

/** The file `_redirects` of the same hosts. They put missing slashes right by themselves. */
export function formatRedirectsFile({ basePath, redirects }: HostFacts): string {
  return redirects.map(({ from, to }) => `${basePath}${from} ${basePath}${to} 301\n`).join('')
}
