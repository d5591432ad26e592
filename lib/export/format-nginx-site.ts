import { contentTypes } from './content-types'
import type { HostFacts } from './host-facts'
import { type HeaderRule, revalidate } from './response-headers'

/** Where the files stand in the container of `Dockerfile`. The site's own folder lies below it, by its base path. */
const defaultRoot = '/usr/share/nginx/html'

/**
 * The site for nginx 1.22 or newer, to be included in `http { }`. Headers that differ by file are maps of the address, so
 * that one list of `add_header` holds for every answer: a list inside a location would replace it.
 */
export function formatNginxSite(facts: HostFacts, { root = defaultRoot, listen = '8080' } = {}): string {
  const { basePath, rules, redirects } = facts
  const everywhere = rules.filter(isEverywhere).flatMap(({ headers }) => Object.entries(headers))
  const varying = listVarying(rules)
  const maps = varying.map((header) => formatMap(header, basePath))
  return `# Written by npm run build from lib/export/response-headers.ts: change that table, not this file.
${maps.join('\n')}
server {
    listen ${listen};
    server_name _;
    server_tokens off;
    absolute_redirect off;
    root ${root};
    charset utf-8;
    charset_types ${listCharsetTypes()};

    # Every compressible file has its .br and .gz beside it. brotli_static needs the Brotli module of your system
    # (libnginx-mod-http-brotli-static on Debian); without it, leave that line out: gzip is served then.
    brotli_static on;
    gzip_static on;
    gzip_vary on;
    etag on;

${[...everywhere.map(([name, value]) => `    add_header ${name} ${quote(value)} always;`), ...varying.map(({ name }) => `    add_header ${name} $${toVariable(name)} always;`)].join('\n')}

${formatTypes()}
${formatNamedTypes()}
    error_page 404 ${basePath}/404.html;
${redirects.map(({ from, to }) => `    location ~ ^${escapePattern(`${basePath}${from}`).replace(/\/$/, '/?$')} { return 308 ${basePath}${to}$is_args$args; }\n`).join('')}
    # Files for other hosts, and the compressed forms by their own names.
    location ~ (^|/)(_headers|_redirects|\\.nojekyll)$|\\.(br|gz)$ { return 404; }
    location ~ /$ { try_files \${uri}index.html =404; }
    location / { try_files $uri @page; }
    # A page asked for without its slash. The name is that of a folder of ours: nothing a visitor made up.
    location @page {
        if (-f $document_root$uri/index.html) { return 308 $uri/$is_args$args; }
        return 404;
    }
}
`
}

type Line = { readonly path: string; readonly value: string }
type Varying = { readonly name: string; readonly otherwise: string; readonly lines: readonly Line[] }

function isEverywhere({ path, notOn }: HeaderRule): boolean {
  return path === '/*' && !notOn
}

/** The headers that hold for some files only, but for types, which nginx has its own way to say. nginx sends no empty header. */
function listVarying(rules: readonly HeaderRule[]): readonly Varying[] {
  const excepted = rules.flatMap(({ notOn, headers }) =>
    Object.entries(notOn ? headers : {}).map(([name, otherwise]) => ({
      name,
      otherwise,
      lines: (notOn ?? []).map((path) => ({ path, value: '' })),
    })),
  )
  const lines = new Map<string, Line[]>()
  for (const { path, headers } of rules.filter((rule) => rule.path !== '/*')) {
    for (const [name, value] of Object.entries(headers).filter(([header]) => header !== 'Content-Type')) {
      lines.set(name, [...(lines.get(name) ?? []), { path, value }])
    }
  }
  return [...excepted, ...[...lines].map(([name, own]) => ({ name, otherwise: name === 'Cache-Control' ? revalidate : '', lines: own }))]
}

function formatMap({ name, otherwise, lines }: Varying, basePath: string): string {
  const rows = lines.map(({ path, value }) => `    ~^${escapePattern(`${basePath}${path}`).replace('\\*', '.*')}$ ${quote(value)};`)
  return [`map $uri $${toVariable(name)} {`, `    default ${quote(otherwise)};`, ...rows, '}', ''].join('\n')
}

/** Types by the last part of a name: nginx knows no longer ends. Its `charset` adds the character set. */
function formatTypes(): string {
  const rows = contentTypes
    .filter(({ end }) => /^\.\w+$/.test(end))
    .map(({ end, type }) => `        ${type.split(';')[0]} ${end.slice(1)};`)
  return ['    types {', ...rows, '    }', '    default_type application/octet-stream;', ''].join('\n')
}

/** The types that say their character set; nginx says it of text/html by itself. */
function listCharsetTypes(): string {
  const types = contentTypes.filter(({ type }) => type.endsWith('charset=utf-8')).map(({ type }) => type.split(';')[0] ?? '')
  return [...new Set(types)].filter((type) => type !== 'text/html').join(' ')
}

/** Types by more of a name than its last part. */
function formatNamedTypes(): string {
  return contentTypes
    .filter(({ end }) => !/^\.\w+$/.test(end))
    .map(({ end, type }) => `    location ~ ${escapePattern(end)}$ { types { } default_type ${quote(type)}; try_files $uri =404; }\n`)
    .join('')
}

function toVariable(header: string): string {
  return header.toLowerCase().replaceAll('-', '_')
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
