import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shareImageColours } from '../../../lib/library/share-image-colours'

const tokens = readFileSync('app/styles/tokens.css', 'utf8')

test.each(Object.entries(shareImageColours))('%s is the light side of the token: %s', (name, colour) => {
  expect(new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1]).toBe(colour)
})
