import { site, toUrl } from '../site'

/**
 * The OpenSearch description (1.1, draft 6): with it a browser searches the library from its address bar. The short
 * name has at most 16 letters there, the description 1024.
 */
export function formatOpenSearch(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Violence Library</ShortName>
  <LongName>${escapeXml(site.name)}</LongName>
  <Description>What areas of England and Wales tried to prevent serious violence, and what happened.</Description>
  <Url type="text/html" method="get" template="${escapeXml(toUrl('/case-studies/'))}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(toUrl('/opensearch.xml'))}"/>
  <Language>${site.locale}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
