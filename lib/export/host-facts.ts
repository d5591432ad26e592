import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { allowStyle, toContentSecurityPolicy, toPolicyHeader } from './content-security-policy'
import { listInlineScripts } from './finish-documents'
import { listFiles } from './list-files'
import { readInlineStyles } from './page-styles'
import { type HeaderRule, toHeaderRules } from './response-headers'
import { versionedData } from './versioned-data'

/** An address that moved, and where it stands now: both from the root of the site, with a slash at the end. */
export type Redirect = { readonly from: string; readonly to: string }

/** What any host must know to serve the site. */
export type HostFacts = {
  /** The path the site is served under, without a trailing slash. */
  readonly basePath: string
  readonly rules: readonly HeaderRule[]
  readonly redirects: readonly Redirect[]
}

type Site = { readonly origin: string; readonly basePath: string }

/** Reads what a host must know of a finished output. */
export async function readHostFacts(out: string, { origin, basePath }: Site, redirects: readonly Redirect[] = []): Promise<HostFacts> {
  const policy = toContentSecurityPolicy(await listInlineScripts(basePath))
  const policyHeader = toPolicyHeader(readInlineStyles(out, listFiles(out)).reduce(allowStyle, policy))
  const rules = toHeaderRules({ policyHeader, isHttps: origin.startsWith('https:'), hashedFolders: listHashedFolders(out) })
  return { basePath, rules, redirects }
}

/** Next names its files by their content, the build names ours so, and data of the tools lies in folders named so. */
function listHashedFolders(out: string): readonly string[] {
  const versions = versionedData.flatMap((folder) => listFolders(join(out, folder)).map((name) => `${folder}/${name}`))
  return ['_next/static', 'assets', ...versions]
}

function listFolders(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}
