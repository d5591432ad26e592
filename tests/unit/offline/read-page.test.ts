import { describe, expect, test } from 'vitest'
import { listAssets, readPage } from '../../../lib/offline/worker/read-page'

const address = 'https://library.example.org/base/case-studies/one/'

const html = `<!DOCTYPE html><html><head><title>One – Library</title>
<link rel="stylesheet" href="/base/_next/static/chunks/document-1.css"><link rel="preload" href="/base/_next/static/media/text.abc.woff2" as="font">
<link rel="canonical" href="https://other-name.example.org/base/case-studies/one/"/><script data-scripts="/base/assets/enhance.1.js">0</script></head>
<body>Text</body></html>`

const page = (text: BodyInit = html, init: ResponseInit = {}) => {
  const response = new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' }, ...init })
  Object.defineProperty(response, 'type', { value: 'basic', configurable: true }) // as a browser says of an answer from the site itself
  return response
}

/** A body that breaks off, as when the connection is cut. */
function cutOff(text: string): ReadableStream {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text))
      controller.error(new TypeError('network error'))
    },
  })
}

describe('a page is kept', () => {
  test('when it is whole, with every file it names', async () => {
    expect(await readPage(page(), address)).toEqual({
      html,
      title: 'One – Library',
      assets: [
        'https://library.example.org/base/_next/static/chunks/document-1.css',
        'https://library.example.org/base/_next/static/media/text.abc.woff2',
        'https://library.example.org/base/assets/enhance.1.js',
      ],
    })
  })

  test.each([
    ['an error page', page(html, { status: 500, headers: { 'content-type': 'text/html' } })],
    ['a page that is not there', page(html, { status: 404, headers: { 'content-type': 'text/html' } })],
    ['another type', page(html, { headers: { 'content-type': 'application/octet-stream' } })],
    ['no type', page(new TextEncoder().encode(html), { headers: {} })],
    ['a part without its end', page(html.slice(0, -20))],
    ['a connection cut half way', page(cutOff(html.slice(0, 100)))],
    ['a connection cut after the last letter', page(cutOff(html))],
    ['the log-in page of a network', page('<html><head><link rel="canonical" href="/log-in/"></head><body>Log in</body></html>')],
    ['a page without an address of its own', page('<html><body>Hello</body></html>')],
    ['a tool, which needs files it does not name', page(html.replace('enhance.1.js', 'enhance.1.js /base/_next/static/chunks/app.js'))],
  ])('but not %s', async (_, response) => {
    expect(await readPage(response, address)).toBeUndefined()
  })

  test('but not an answer from another origin', async () => {
    const response = page()
    Object.defineProperty(response, 'type', { value: 'opaque' })
    expect(await readPage(response, address)).toBeUndefined()
  })
})

test('only hashed files count, each once', () => {
  const text =
    '<a href="/case-studies/two/"></a><img src="/icon.svg"><script src="/assets/a.js"></script><script src="/assets/a.js"></script>'
  expect(listAssets(text, 'https://x.org/')).toEqual(['https://x.org/assets/a.js'])
})
