/** The part of Citation.js that the library uses; the packages ship no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown)
    format(format: 'bibtex' | 'ris'): string
  }
  export const plugins: { readonly config: { get(plugin: '@bibtex'): { format: Record<string, boolean> } } }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
