import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Locked = { readonly optionalDependencies?: Readonly<Record<string, string>> }
const text = readFileSync('package-lock.json', 'utf8')
const { packages }: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(text)

test('the lockfile holds the packages of every platform, or npm ci refuses it elsewhere', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`]),
  )
  expect(missing).toEqual([])
})

test('the lockfile names no registry', () => {
  expect(text).not.toMatch(/"resolved":/)
})
