/** Folders of data whose files stand in a folder named by their version: no address is ever written to twice. */
export const versionedData = ['data/library', 'data/replicate', 'data/search'] as const
