import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { site } from '../../lib/site'
import { out, type Page } from './pages'

/** What a first visit to a page brings over the wire: bytes by type, with Brotli where a host compresses, and requests. */
export type Weight = {
  readonly html: number
  readonly css: number
  readonly js: number
  readonly font: number
  readonly image: number
  readonly data: number
  readonly requests: number
}

const sizes = new Map<string, number>()

/** By the built files alone: nothing here depends on the machine. Every script counts that the page names. */
export function weighPage({ root, html, file }: Page): Weight {
  const hrefs = (selector: string, name = 'href') => root.querySelectorAll(selector).map((element) => element.getAttribute(name) ?? '')
  const css = hrefs('link[rel="stylesheet"]')
  const js = root.querySelector('script[data-scripts]')?.getAttribute('data-scripts')?.split(' ') ?? []
  const styles = [
    ...css.map((sheet) => readFileSync(join(out, toFile(sheet)), 'utf8')),
    ...root.querySelectorAll('style').map((style) => style.innerHTML),
  ]
  const font = listFonts(root.querySelector('body')?.innerHTML ?? '', styles.join(''))
  const image = [...hrefs('link[rel="icon"]'), ...hrefs('img', 'src')]
  const data = hrefs('link[rel="preload"][as="fetch"]')
  const weigh = (addresses: readonly string[]) => addresses.reduce((sum, address) => sum + toSize(toFile(address)), 0)
  return {
    html: brotliCompressSync(html).length,
    css: weigh(css),
    js: weigh(js),
    font: weigh(font),
    image: weigh(image),
    data: weigh(data),
    requests: [file, ...css, ...js, ...font, ...image, ...data].length,
  }
}

export function toTotal({ html, css, js, font, image, data }: Weight): number {
  return html + css + js + font + image + data
}

/** The font files that a body asks for: the faces of its style that announce one of its characters. */
function listFonts(body: string, css: string): readonly string[] {
  const faces = [...css.matchAll(/@font-face\{[^}]*unicode-range[^}]*\}/g)].map(([rule]) => ({
    italic: rule.includes('font-style:italic'),
    file: `${site.basePath}/_next/static/media/${/url\("?[^)"]*\/media\/([^)"]*)/.exec(rule)?.[1]}`,
    holds: parseRange(/unicode-range:([^;}]*)/.exec(rule)?.[1] ?? ''),
  }))
  const upright = new Set(body.replace(/<script[\s\S]*?<\/script>|<[^>]*>/g, '').replace(/\s/g, ' '))
  const choose = (character: string, italic: boolean) =>
    faces.find((face) => face.italic === italic && face.holds(character.codePointAt(0) ?? 0))?.file
  const emphasis = hasEmphasis(body, css) ? ['a'] : []
  return [
    ...new Set([...[...upright].map((character) => choose(character, false)), ...emphasis.map((letter) => choose(letter, true))]),
  ].flatMap((face) => face ?? [])
}

/** Whether anything of the body is set in italics: by its element, or by a class of a rule that says so. */
function hasEmphasis(body: string, css: string): boolean {
  const classes = [...css.matchAll(/([^{}]+)\{[^{}]*font-style:italic[^{}]*\}/g)]
    .filter(([, selector = '']) => !selector.includes('@font-face'))
    .flatMap(([, selector = '']) => selector.match(/\.[\w-]+/g) ?? [])
  return /<(em|i|cite)[ >]/.test(body) || classes.some((name) => new RegExp(`class="[^"]*\\b${name.slice(1)}(?![\\w-])`).test(body))
}

/** `U+20-7E,U+1E??`: whether a code point lies in it. */
function parseRange(range: string): (point: number) => boolean {
  const runs = range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace('U+', '').split('-')
    return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'F'), 16)] as const
  })
  return (point) => runs.some(([first, last]) => first <= point && point <= last)
}

function toFile(address: string): string {
  return (address.split('?')[0] ?? '').slice(site.basePath.length + 1)
}

/** Fonts and pictures are compressed already. */
function toSize(file: string): number {
  const known = sizes.get(file)
  if (known !== undefined) return known
  const bytes = readFileSync(join(out, file))
  const size = /\.(woff2|png)$/.test(file) ? bytes.length : brotliCompressSync(bytes).length
  sizes.set(file, size)
  return size
}
