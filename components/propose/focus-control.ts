const focusable = 'input, select, textarea, button, summary, a[href]'

/** Moves the focus to a control, or to the first control within it, once it is on the page; closed groups around it open. */
export function focusSoon(id: string, tries = 20): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id)
    if (!element) {
      if (tries > 0) focusSoon(id, tries - 1)
      return
    }
    for (let around = element.closest('details'); around; around = around.parentElement?.closest('details') ?? null) around.open = true
    const control =
      element.matches(focusable) || (element.tabIndex === -1 && element.hasAttribute('tabindex'))
        ? element
        : element.querySelector<HTMLElement>(focusable)
    control?.focus()
    control?.scrollIntoView({ block: 'center' })
  })
}
