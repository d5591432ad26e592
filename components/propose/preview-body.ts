import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import type { Preview } from '../../lib/propose/preview'
import type { toBodyComponents } from '../record/body-components'

/** The tree of the body as elements: nothing is evaluated, and no text is taken for HTML. */
export function toBody(tree: Preview['body'], components: ReturnType<typeof toBodyComponents>) {
  return toJsxRuntime(tree, { Fragment, jsx, jsxs, components: components as object, ignoreInvalidStyle: true }) // its type knows the names of HTML elements only
}
