import { createHash } from 'node:crypto'

/**
 * The one Content-Security-Policy of the site. Nothing but our own files loads; a script runs
 * if its text is one of `inlineScripts`, or if one that runs adds it ('strict-dynamic'), and Trusted Types then let only
 * our own addresses through. `unsafe-inline` and `unsafe-eval` stand nowhere.
 */
export function toContentSecurityPolicy(inlineScripts: readonly string[]): string {
  const directives = {
    'default-src': ["'none'"],
    'script-src': [...inlineScripts.map(toHashSource), "'strict-dynamic'"],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['default'],
  }
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')
}

/**
 * The policy, or a page that holds it, with an inline style sheet allowed by its hash. Throws where no policy stands: a
 * page would lose its style.
 */
export function allowStyle(text: string, css: string): string {
  const mark = "style-src 'self'"
  if (!text.includes(mark)) throw new Error(`There is no ${mark} to allow a style sheet in.`)
  return text.replace(mark, `${mark} ${toHashSource(css)}`)
}

/** The policy as a header. Who may put a page into a frame can only be said there, not in a page. */
export function toPolicyHeader(policy: string): string {
  return `${policy}; frame-ancestors 'none'`
}

function toHashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
