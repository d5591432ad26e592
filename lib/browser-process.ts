/** What is left of Node's `process` in a browser: variables that the build did not write in are not set. */
export const env: Readonly<Record<string, string | undefined>> = {}
