import { CspEvaluator, STRICTCSP_CHECKS } from 'csp_evaluator/dist/evaluator.js'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import { describe, expect, test } from 'vitest'
import { allowStyle, toContentSecurityPolicy, toPolicyHeader } from '../../../lib/export/content-security-policy'

const policy = toContentSecurityPolicy(['start()'])
const header = toPolicyHeader(policy)

describe('the Content-Security-Policy', () => {
  test.each([policy, header, allowStyle(header, 'a{}')])('has no finding in the policy evaluator: %s', (text) => {
    expect(new CspEvaluator(new CspParser(text).csp).evaluate()).toEqual([])
  })

  // Both fallbacks would open the policy in browsers from before 2018, and neither may stand in it.
  test('has no finding of the strict checks but two: the fallbacks for browsers older than those supported', () => {
    const findings = new CspEvaluator(new CspParser(header).csp).evaluate([], STRICTCSP_CHECKS)
    expect(findings.map(({ description }) => description)).toEqual([
      "Consider adding 'unsafe-inline' (ignored by browsers supporting nonces/hashes) to be backward compatible with older browsers.",
      "Consider adding https: and http: url schemes (ignored by browsers supporting 'strict-dynamic') to be backward compatible with older browsers.",
    ])
  })

  test('names no other origin, and nothing unsafe', () => {
    expect(header).not.toMatch(/unsafe|https?:|\*|data:|blob:/)
  })

  test('lets a script run by its hash', () => {
    // printf 'start()' | openssl dgst -sha256 -binary | base64
    expect(policy).toContain("script-src 'sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00=' 'strict-dynamic'")
  })

  test('lets a style sheet stand in a page by its hash', () => {
    // printf 'a{top:0}' | openssl dgst -sha256 -binary | base64
    expect(allowStyle(policy, 'a{top:0}')).toContain("; style-src 'self' 'sha256-+ZMTmgbxs1dT8R7WsQbCwgLtHCcr1JIhDJDy4jp+cTU='; ")
    expect(() => allowStyle('<p>No policy</p>', 'a{top:0}')).toThrow("There is no style-src 'self' to allow a style sheet in.")
  })

  test('says who may frame a page only where it counts: in the header', () => {
    expect(policy).not.toContain('frame-ancestors')
    expect(header).toMatch(/; frame-ancestors 'none'$/)
  })
})
