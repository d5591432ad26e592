/** From a page to the worker: what the reader opened and has on the shortlist (slugs), or that the reader wants the new version now. */
export type OfflineMessage =
  | { readonly kind: 'opened'; readonly address: string; readonly listed: readonly string[] }
  | { readonly kind: 'activate' }
