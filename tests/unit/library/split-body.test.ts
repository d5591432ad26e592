import { expect, test } from 'vitest'
import { splitBody } from '../../../lib/library/split-body'

const headings = { 'How it works': 'how', 'Who delivers it': 'delivery' }

test('passages stand under the anchor of their heading, as plain text', () => {
  const body = `## How it works

1. **Ask at the desk.** Staff type the [place](/areas/kent/).[^S5][^S6]
2. *Meet* every six weeks.

<Bars title="Admissions" of="100" source="S2">
<Bar value="58" label="Cardiff" note="ratio 0.58" />
</Bars>

## Who delivers it

One analyst.
And one nurse.[^S1]
`
  expect(splitBody(body, headings)).toEqual({
    how: ['Ask at the desk. Staff type the place.', 'Meet every six weeks.', 'Admissions', '58 Cardiff ratio 0.58'],
    delivery: ['One analyst. And one nurse.'],
  })
})

test('text before any known heading belongs nowhere', () => {
  expect(splitBody('Lost.\n\n## Other\n\nAlso lost.', headings)).toEqual({})
})
