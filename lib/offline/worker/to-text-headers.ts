/** The headers of a response for its text: without those of the transfer. */
export function toTextHeaders({ headers }: Response): Headers {
  const own = new Headers(headers)
  for (const name of ['content-encoding', 'content-length']) own.delete(name)
  return own
}
