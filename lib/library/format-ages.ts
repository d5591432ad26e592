export type Ages = { readonly from?: number | undefined; readonly to?: number | undefined }

/** An age range in words: "aged 10 to 17", "aged 18 and over", "aged up to 25", "aged 16"; undefined when neither end is known. */
export function formatAges({ from, to }: Ages): string | undefined {
  if (from === undefined && to === undefined) return undefined
  if (from === undefined) return `aged up to ${to}`
  if (to === undefined) return `aged ${from} and over`
  return from === to ? `aged ${from}` : `aged ${from} to ${to}`
}
