// Pagefind as its documentation uses it: search, then the data of the first five results.
const pagefind = await import(new URL('/pagefind/pagefind.js', location.href).href)
async function ask(query) {
  const started = performance.now()
  const { results } = await pagefind.search(query)
  const [first] = await Promise.all(results.slice(0, 5).map((result) => result.data()))
  const time = performance.now() - started
  return { first: time, complete: time, top: first?.url ?? '' }
}
async function type(query) {
  const times = []
  for (let length = 2; length <= query.length; length += 1) times.push((await ask(query.slice(0, length))).first)
  return times
}
globalThis.bench = { ask, type }
