/** The part of nspell 2.1 that is used; the package has no types of its own. */
declare module 'nspell' {
  type Nspell = {
    readonly correct: (word: string) => boolean
    readonly suggest: (word: string) => string[]
    readonly add: (word: string) => Nspell
  }
  export default function nspell(aff: Uint8Array | string, dic: Uint8Array | string): Nspell
}
