import { createHash } from 'node:crypto'

/** The name space of the library's ids. Changing it would show every reader of a feed every entry as new. */
const space = Buffer.from('2dbd74b7f5fd48df9046ad014b9582aa', 'hex')

/**
 * The id of a feed or an entry: a name-based UUID (RFC 9562, version 5) of its path. It stays the same when the library
 * moves to another address, which an id made of the address would not.
 */
export function toFeedId(path: string): string {
  const bytes = createHash('sha1').update(space).update(path).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`
}
