/** What the site is called and where it stands. The origin and the path come from the environment of the build. */
export const site = {
  name: 'Serious Violence Practice Library',
  origin: (process.env.SITE_ORIGIN ?? 'http://localhost:3000').replace(/\/+$/, ''),
  basePath: process.env.BASE_PATH ?? '',
  /** Whether pages are kept for use without a connection. `OFFLINE=off` builds a release that takes it out of browsers that have it. */
  isOffline: process.env.OFFLINE !== 'off',
  locale: 'en-GB',
  /** The project's page at its host (GitHub, GitLab), where a proposed case study can be handed in; none where it is not set. */
  repository: (process.env.REPOSITORY_URL ?? '').replace(/\/+$/, ''),
  /** Where reports about security go, as an https: or mailto: address that is no person's own; the project's page if none is set. */
  securityContact: process.env.SECURITY_CONTACT ?? (process.env.REPOSITORY_URL ?? '').replace(/\/+$/, ''),
  licence: {
    name: 'Creative Commons Attribution 4.0 International',
    short: 'CC BY 4.0',
    address: 'https://creativecommons.org/licenses/by/4.0/',
  },
} as const

/** An address within the site, with the base path. `path` starts with a slash. */
export function toHref(path: string): string {
  return `${site.basePath}${path}`
}

/** The full address of a page, for canonical links, citations and feeds. */
export function toUrl(path: string): string {
  return `${site.origin}${toHref(path)}`
}
