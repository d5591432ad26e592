/** The two choices of the page of lessons: hides what they leave out, says how many stay, and keeps the state in the address. */
export function enhanceLessons(root: Document): void {
  const group = root.querySelector<HTMLElement>('[data-lesson-filters]')
  if (!group) return
  const selects = [...group.querySelectorAll('select')]
  const readAddress = () => {
    const params = new URLSearchParams(location.search)
    for (const select of selects) {
      select.value = params.get(select.name) ?? ''
      // A term that is not offered leaves no option chosen: that means all.
      if (select.selectedIndex < 0) select.selectedIndex = 0
    }
    show(root, group, selects)
  }
  group.addEventListener('change', () => {
    history.pushState(null, '', toAddress(selects))
    show(root, group, selects)
  })
  addEventListener('popstate', readAddress)
  group.hidden = false
  readAddress()
}

/** Defaults are left out. */
function toAddress(selects: readonly HTMLSelectElement[]): string {
  const params = new URLSearchParams(selects.filter(({ value }) => value).map(({ name, value }) => [name, value]))
  return `${location.pathname}${params.size > 0 ? `?${params}` : ''}${location.hash}`
}

function show(root: Document, group: HTMLElement, selects: readonly HTMLSelectElement[]): void {
  const items = [...root.querySelectorAll<HTMLElement>('.collected__item')]
  for (const item of items) item.hidden = !selects.every(({ name, value }) => !value || item.dataset[name]?.split(' ').includes(value))
  for (const theme of root.querySelectorAll<HTMLElement>('[data-lesson-theme]'))
    theme.hidden = !theme.querySelector('.collected__item:not([hidden])')
  const shown = items.filter(({ hidden }) => !hidden).length
  const status = group.querySelector('[role=status]')
  if (status) status.textContent = toStatus(shown, items.length, group.dataset.lessonFilters === 'first')
}

/** A long library shows the first of each theme on this page: the count is of these. */
function toStatus(shown: number, total: number, first: boolean): string {
  const where = first ? ' on this page' : ''
  return shown === total ? `All ${shown}${where} are shown.` : `${shown} of ${total}${where} are shown.`
}
