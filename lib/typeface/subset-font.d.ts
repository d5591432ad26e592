declare module 'subset-font' {
  type Options = {
    readonly targetFormat: 'woff2'
    readonly variationAxes: { readonly wght: number | { readonly min: number; readonly max: number } }
    readonly keepFeatures: readonly string[]
    readonly noHinting: boolean
    readonly dropTables: readonly string[]
  }
  /** The font with only the characters of the text. */
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>
}
