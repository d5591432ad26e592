/**
 * Whole numbers as printable text without quotes or backslashes: small in a file that a web server compresses as text, and
 * safe inside JSON. The last digit of a number is one of 68 characters, the digits before it of 22 others.
 */
const alphabet = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((character) => !'"\\ \t|'.includes(character))
const lastDigits = alphabet.slice(0, 68)
const digits = alphabet.slice(68)
const values = new Int16Array(128).fill(-1)
lastDigits.forEach((character, value) => {
  values[character.charCodeAt(0)] = value
})
digits.forEach((character, value) => {
  values[character.charCodeAt(0)] = value + 100
})

/** Numbers from 0 up to 2^31. Throws for anything else: a programmer's mistake. */
export function packNumbers(numbers: Iterable<number>): string {
  let packed = ''
  for (const number of numbers) packed += packNumber(number)
  return packed
}

function packNumber(number: number): string {
  if (!Number.isInteger(number) || number < 0) throw new Error(`Cannot pack ${number}.`)
  const last = lastDigits[number % lastDigits.length] ?? ''
  let rest = Math.floor(number / lastDigits.length)
  let before = ''
  while (rest > 0) {
    before = (digits[(rest - 1) % digits.length] ?? '') + before
    rest = Math.floor((rest - 1) / digits.length)
  }
  return before + last
}

/** Reads the numbers of a packed text one by one, then -1. Throws for a character that cannot stand there: a damaged file. */
export function createNumberReader(packed: string): () => number {
  let at = 0
  return () => {
    let before = 0
    while (at < packed.length) {
      const value = values[packed.charCodeAt(at)] ?? -1
      at += 1
      if (value < 0) throw new Error(`Damaged index: "${packed.charAt(at - 1)}" at ${at - 1}.`)
      if (value < 100) return before * lastDigits.length + value
      before = before * digits.length + value - 99
    }
    return -1
  }
}

/** All numbers of a packed text. */
export function unpackNumbers(packed: string): number[] {
  const read = createNumberReader(packed)
  const numbers: number[] = []
  for (let number = read(); number >= 0; number = read()) numbers.push(number)
  return numbers
}
