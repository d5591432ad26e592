import { expect, test } from 'vitest'
import { tidyHtml } from '../../../lib/export/tidy-html'

test.each([
  ['<p>Two<!-- --> texts</p>', '<p>Two texts</p>'],
  ['<body><div hidden=""><!--$--><!--/$--></div><p>Text</p><!--$--><!--/$--></body>', '<body><p>Text</p></body>'],
  ['<head><link rel="preconnect" href="/" crossorigin=""/></head>', '<head></head>'],
  ['<link rel="stylesheet" href="/a.css" data-precedence="next"/>', '<link rel="stylesheet" href="/a.css">'],
  ['<meta name="a" content="b"/><br/><use href="#c"/><path/>', '<meta name="a" content="b"><br><use href="#c"/><path/>'],
  ['<meta charSet="utf-8"/>', '<meta charSet="utf-8"/>'],
  [
    '<svg class="sprite"><g id="a"><path/></g><g id="b"><path/></g></svg><use href="#b"></use>',
    '<svg class="sprite"><g id="b"><path/></g></svg><use href="#b"></use>',
  ],
])('%s is tidied', (html, tidy) => {
  expect(tidyHtml(html)).toBe(tidy)
})
