import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatHeadersFile, formatRedirectsFile } from './format-headers-file'
import { formatNginxSite } from './format-nginx-site'
import { formatSecurityTxt } from './format-security-txt'
import type { HostFacts } from './host-facts'

type Site = { readonly origin: string; readonly basePath: string; readonly securityContact: string }

/** Writes what hosts read: into `out` for those that look there, and the site for nginx where `nginxSite` says. Returns what to tell. */
export function writeHostFiles(out: string, nginxSite: string, facts: HostFacts, site: Site, now: Date): readonly string[] {
  writeFileSync(join(out, '_headers'), formatHeadersFile(facts))
  if (facts.redirects.length > 0) writeFileSync(join(out, '_redirects'), formatRedirectsFile(facts))
  writeFileSync(join(out, '.nojekyll'), '') // some hosts drop folders that begin with _ without it
  writeFileSync(nginxSite, formatNginxSite(facts))
  return [writeSecurityTxt(out, site, now)]
}

/** A contact that nobody set would be a promise nobody keeps; and below a path, no one looks for the file. */
function writeSecurityTxt(out: string, { origin, basePath, securityContact }: Site, now: Date): string {
  if (!securityContact) return 'No security.txt: neither SECURITY_CONTACT nor REPOSITORY_URL says where reports go.'
  if (basePath) return 'No security.txt: it belongs at the root of the host, which is not this site’s.'
  if (!/^(https:\/\/|mailto:)/.test(securityContact))
    throw new Error(`SECURITY_CONTACT is "${securityContact}": write an https: or mailto: address.`)
  mkdirSync(join(out, '.well-known'), { recursive: true })
  const canonical = `${origin}/.well-known/security.txt`
  writeFileSync(join(out, '.well-known/security.txt'), formatSecurityTxt({ contact: securityContact, canonical, now }))
  return `security.txt leads to ${securityContact}.`
}
