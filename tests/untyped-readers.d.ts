/** The part used of a reader that ships no types. */
declare module 'datapackage' {
  export type TableResource = {
    readonly schema: { readonly fieldNames: readonly string[]; castRow(row: readonly string[]): readonly unknown[] }
  }
  export class Package {
    static load(descriptor: unknown, options?: { readonly basePath?: string }): Promise<Package>
    readonly valid: boolean
    readonly errors: readonly Error[]
    getResource(name: string): TableResource | null
  }
}
