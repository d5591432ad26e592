import { parse } from 'node-html-parser'

/** The page's own link to share it by e-mail begins with its subject. */
const allowedAddress = /^(https:\/\/|\/(?!\/)|#|mailto:\?subject=)/

/** Everything in a page that could run, load or send something and that no record may bring in. */
export function findLiveParts(html: string): readonly string[] {
  return parse(html)
    .querySelectorAll('*')
    .flatMap((element) => {
      const name = element.tagName.toLowerCase()
      const attributes = Object.entries(element.attributes)
      return [
        ...(['script', 'iframe', 'object', 'embed', 'img', 'form', 'style', 'link', 'base', 'meta', 'input', 'video', 'audio'].includes(name) ? [`<${name}> on the page`] : []),
        ...attributes.filter(([key]) => /^on/i.test(key)).map(([key]) => `${key} on <${name}>`),
        ...attributes
          .filter(([key, value]) => /^(href|src|action|formaction|xlink:href)$/i.test(key) && !allowedAddress.test(value) && name !== 'use')
          .map(([key, value]) => `${key}="${value}" on <${name}>`),
      ]
    }) // biome-ignore format: one rule a line
}
