export type Check =
  | 'focus'
  | 'order'
  | 'cutText'
  | 'overflow'
  | 'targets'
  | 'mainTargets'
  | 'motion'
  | 'edges'
  | 'folded'
  | 'spaceText'
  | 'unspaceText'

/**
 * What a page is looked at for, beyond axe. Runs in the browser, whole: nothing here may come from elsewhere. Each check
 * returns one line a fault, naming the element.
 */
export function installChecks(): void {
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]'
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 50)}"`
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })
  const isForScreenReaders = (element: Element) => element.closest('.vh, .skip') !== null
  const list = () =>
    [...document.querySelectorAll<HTMLElement>(focusable)].filter(
      (element) => isShown(element) && element.tabIndex >= 0 && !element.matches(':disabled'),
    )
  /** What a reader sees of a control: a checkbox drawn by its label is its label. */
  const toLabel = (element: HTMLElement) => (element instanceof HTMLInputElement ? element.labels?.[0] : undefined)
  const toBox = (element: HTMLElement) => (element.matches('.vh') && toLabel(element)) || element
  const look = (element: Element) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor, borderColor } = getComputedStyle(element)
    return [outlineStyle === 'none' ? '' : outlineWidth + outlineColor, boxShadow, backgroundColor, borderColor].join()
  }
  const checks: Record<Check, () => readonly string[]> = {
    /** Focus is seen, and what has it is not wholly behind something else (2.4.7, 2.4.11). */
    focus: () =>
      list().flatMap((element) => {
        const box = toBox(element)
        const parts = [box, ...box.querySelectorAll('*')]
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        const before = parts.map(look).join()
        element.focus()
        if (document.activeElement !== element) return [`takes no focus: ${name(element)}`]
        if (parts.map(look).join() === before) return [`shows no focus: ${name(box)}`]
        const { left, top, width, height } = box.getBoundingClientRect()
        const spots = [0.1, 0.5, 0.9].flatMap((x) =>
          [0.1, 0.5, 0.9].map((y) => document.elementFromPoint(left + width * x, top + height * y)),
        )
        const seen = spots.some((spot) => spot && (box.contains(spot) || spot.contains(box)))
        return seen ? [] : [`focus is hidden: ${name(box)} at ${Math.round(left)},${Math.round(top)}`]
      }),
    /** No text is cut by the box it stands in. */
    cutText: () =>
      [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
        const { overflowX, overflowY } = getComputedStyle(element)
        if (!isShown(element) || isForScreenReaders(element) || !element.textContent?.trim() || element.closest('svg, select, textarea'))
          return []
        const x = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1
        const y = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1
        return x || y ? [`cut: ${name(element)}`] : []
      }),
    /** More than rounding. */
    overflow: () => {
      const over = document.documentElement.scrollWidth - innerWidth
      return over > 1 ? [`${over} px wider than the window`] : []
    },
    /** At least 24 px, or so far from others that a circle of 24 px meets none; links in a line of text excepted (2.5.8). */
    targets: () => {
      const boxes = list()
        .filter((element) => !isForScreenReaders(element) || element.matches('input'))
        .map((element) => ({ element, box: toBox(element).getBoundingClientRect() }))
      return boxes.flatMap(({ element, box }) => {
        if (box.width >= 24 && box.height >= 24) return []
        if (getComputedStyle(element).display === 'inline' && element.closest('p, li, td, dd, figcaption, .prose, span')) return []
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
        const near = boxes.find(({ element: other, box: { left, right, top, bottom } }) => {
          if (other === element || other.contains(element)) return false
          return Math.hypot(x - Math.min(Math.max(x, left), right), y - Math.min(Math.max(y, top), bottom)) < 12
        })
        return near ? [`${Math.round(box.width)} × ${Math.round(box.height)} beside another: ${name(element)}`] : []
      })
    },
    /** Buttons, fields and choices: 44 px high, or wide. */
    mainTargets: () =>
      list().flatMap((element) => {
        if (!element.matches('.button, input:not([type=hidden]), select, .site-nav a, .site-menu-button')) return []
        const height = Math.max(
          ...[element, toLabel(element) ?? element, toLabel(element)?.parentElement ?? element].map(
            (box) => box.getBoundingClientRect().height,
          ),
        )
        return height < 43.5 ? [`${Math.round(height)} px high: ${name(element)}`] : []
      }),
    /** Nothing moves where the reader asked for less motion. */
    motion: () => [
      ...document.getAnimations().map((animation) => `moves: ${animation.constructor.name}`),
      ...[...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element)
        const still = [...transitionDuration.split(', '), ...animationDuration.split(', ')].every((time) => Number.parseFloat(time) === 0)
        return still && scrollBehavior === 'auto' ? [] : [`moves: ${name(element)}`]
      }),
    ],
    /** In a reader's own palette a control still has an edge, an underline or a word. */
    edges: () =>
      list().flatMap((element) => {
        if (!element.matches('input:not(.vh), select, textarea, .button')) return []
        const { borderStyle, outlineStyle } = getComputedStyle(element)
        const native = element.matches('[type=checkbox], [type=radio]')
        return native || borderStyle !== 'none' || outlineStyle !== 'none' ? [] : [`no edge: ${name(element)}`]
      }),
    /** Nothing readable is folded away on paper. */
    folded: () =>
      [...document.querySelectorAll('main details')]
        .filter((element) => isShown(element) && [...element.children].slice(1).some((child) => !isShown(child)))
        .map((element) => `folded on paper: ${name(element)}`),
    /** Tab goes in the order of the page. */
    order: () => [...document.querySelectorAll('[tabindex]')].filter((element) => (element as HTMLElement).tabIndex > 0).map(name),
    /** WCAG 1.4.12, as a reader's own style sheet sets it. */
    spaceText: () => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
      )
      document.adoptedStyleSheets = [sheet]
      return []
    },
    unspaceText: () => {
      document.adoptedStyleSheets = []
      return []
    },
  }
  Reflect.set(window, 'checks', checks)
}
