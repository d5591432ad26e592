import { contentTypes } from './content-types'

/**
 * Headers for the files a path fits. A path holds at most one `*`, for any characters. Hosts that read a `_headers` file
 * join what several fitting rules say of one header, so no header stands in two rules that can fit the same file.
 */
export type HeaderRule = {
  readonly path: string
  /** Files that fit and do without, for their bytes' sake. A host that knows no exceptions sends them all the same. */
  readonly notOn?: readonly string[]
  readonly headers: Readonly<Record<string, string>>
}

/** What a page may ask a browser for: to copy a link and to open the share sheet, which stay at their defaults. */
const refused = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
]

const aYear = 31_536_000

/** Kept for ever: the name of the file changes with what it holds. */
const immutable = `public, max-age=${aYear}, immutable`

/** Kept, and asked about before each use: what every file that is not immutable gets. */
export const revalidate = 'no-cache'

type Facts = {
  readonly policyHeader: string
  /** Whether the site stands at an https address: only there may it ask never to be called by http again. */
  readonly isHttps: boolean
  /** Folders whose files never change under their name, from the root of the site. */
  readonly hashedFolders: readonly string[]
}

/** The one table of headers: the server, `_headers` and the nginx configuration are written from it. */
export function toHeaderRules({ policyHeader, isHttps, hashedFolders }: Facts): readonly HeaderRule[] {
  return [
    {
      path: '/*',
      headers: {
        'X-Content-Type-Options': 'nosniff',
        ...(isHttps && { 'Strict-Transport-Security': `max-age=${aYear}` }),
      },
    },
    // What runs: pages, and workers, which stand among Next's files. Styles, fonts and our own script obey their page.
    {
      path: '/*',
      notOn: ['/*.css', '/*.woff2', '/assets/*'],
      headers: { 'Content-Security-Policy': policyHeader, 'Cross-Origin-Embedder-Policy': 'require-corp' },
    },
    // What a reader can open as a page.
    {
      path: '/*',
      notOn: ['/_next/*', '/assets/*'],
      headers: {
        'X-Frame-Options': 'DENY',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': refused.map((feature) => `${feature}=()`).join(', '),
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    },
    ...hashedFolders.map((folder) => ({ path: `/${folder}/*`, headers: { 'Cache-Control': immutable } })),
    // Only this site runs its scripts. Share images and data may stand anywhere, so they say nothing.
    ...['_next', 'assets'].map((folder) => ({ path: `/${folder}/*`, headers: { 'Cross-Origin-Resource-Policy': 'same-origin' } })),
    // Open data: a program in another site's page may read it.
    { path: '/data/*', headers: { 'Access-Control-Allow-Origin': '*' } },
    ...contentTypes.filter((line) => !('known' in line)).map(({ end, type }) => ({ path: `/*${end}`, headers: { 'Content-Type': type } })),
  ]
}

/** What the rules say of one file, by its path from the root of the site. */
export function toHeaders(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  return Object.assign({}, ...rules.filter((rule) => holdsFor(rule, path)).map(({ headers }) => headers))
}

function holdsFor({ path: pattern, notOn = [] }: HeaderRule, path: string): boolean {
  return fits(pattern, path) && !notOn.some((exception) => fits(exception, path))
}

function fits(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*')
  if (end === undefined) return path === pattern
  return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end)
}
