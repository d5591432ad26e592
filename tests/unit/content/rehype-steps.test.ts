import type { Element, ElementContent, Root } from 'hast'
import { expect, test } from 'vitest'
import { rehypeSteps } from '../../../lib/content/rehype-steps'

const text = (value: string): ElementContent => ({ type: 'text', value })
const element = (tagName: string, ...children: ElementContent[]): Element => ({ type: 'element', tagName, properties: {}, children })

function toSteps(...items: ElementContent[]): string {
  const tree: Root = { type: 'root', children: [element('ol', text('\n'), ...items)] }
  rehypeSteps()(tree)
  return tree.children.map((child) => toMarkup(child as ElementContent)).join('') // the tree holds elements only
}

function toMarkup(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  return `<${node.tagName}>${node.children.map(toMarkup).join('')}</${node.tagName}>`
}

test.each([
  ['bold words become the heading', [element('strong', text('Meet.')), text(' A worker comes.')], '<h3>Meet</h3><p> A worker comes.</p>'],
  ['a question keeps its mark', [element('strong', text('Who?')), text(' Anyone.')], '<h3>Who?</h3><p> Anyone.</p>'],
  ['an item without bold words stays text', [text('A worker comes.')], '<p>A worker comes.</p>'],
  ['bold words alone are a heading alone', [element('strong', text('Meet.'))], '<h3>Meet</h3>'],
  [
    'a loose list is opened',
    [text('\n'), element('p', element('strong', text('Meet.')), text(' One.')), text('\n'), element('p', text('Two.')), text('\n')],
    '<h3>Meet</h3><div><p> One.</p><p>Two.</p></div>',
  ],
  [
    'a list within a step stays a list',
    [element('strong', text('Meet.')), text(' Who:'), element('ul', element('li', text('a nurse')))],
    '<h3>Meet</h3><div><p> Who:</p><ul><li>a nurse</li></ul></div>',
  ],
])('%s', (_, content, markup) => {
  expect(toSteps(element('li', ...content))).toBe(`<ol><li>${markup}</li></ol>`)
})
