import { isOwnScript } from './own-script'

type Factory = { createPolicy(name: string, rules: { createScriptURL(address: string): string | null }): unknown }

/**
 * Trusted Types, where a browser has them: text becomes the address of a script or a worker only if it is one of ours.
 * There is no rule for HTML or for script text, so the browser refuses both.
 */
const { trustedTypes } = globalThis as { trustedTypes?: Factory } // TypeScript's DOM types do not know it yet
trustedTypes?.createPolicy('default', { createScriptURL: (address) => (isOwnScript(address) ? address : null) })
