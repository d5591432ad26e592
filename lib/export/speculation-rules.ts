/**
 * Speculation rules of the documents: what stands under the pointer for a moment is made ready before it is asked for.
 * Documents are rendered ahead; tools, which start a program, are only fetched; files are neither. One text for every
 * page, so that a content security policy names it once. `base` is the path the site stands under, `tools` are pages as
 * files of the output. Browsers without speculation rules pass over them.
 */
export function toSpeculationRules(base: string, tools: ReadonlySet<string>): string {
  const programs = [...tools].map((file) => `${base}/${file.replace(/index\.html$/, '')}`).sort() // with any search
  return JSON.stringify({
    prerender: [
      { where: { and: [{ href_matches: `${base}/*` }, { not: { href_matches: [`${base}/*.*`, ...programs] } }] }, eagerness: 'moderate' },
    ],
    prefetch: [{ where: { href_matches: programs }, eagerness: 'moderate' }],
  })
}
