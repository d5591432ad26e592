import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Redirect } from '../content/redirects'

/**
 * Writes a small page for each old address of a case study, so that it leads on from any static host; a server that can
 * redirect by itself does it sooner. `toAddress` gives the full address of a slug's page.
 */
export function writeRedirects(out: string, redirects: readonly Redirect[], toAddress: (slug: string) => string): void {
  for (const { from, to } of redirects) {
    const folder = join(out, 'case-studies', from)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'index.html'), formatRedirect(from, toAddress(to)))
  }
}

/** The page: it leads on at once, is not listed by search engines, runs and loads nothing, and has a link for those who stay. Slugs need no escapes. */
export function formatRedirect(from: string, address: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${address}">
<link rel="canonical" href="${address}">
<title>This case study has moved (${from})</title>
<meta name="description" content="The address of this case study has changed from ${from}.">
</head>
<body>
<main>
<h1>This case study has moved</h1>
<p>It is now at <a href="${address}">${address}</a>.</p>
</main>
</body>
</html>
`
}
