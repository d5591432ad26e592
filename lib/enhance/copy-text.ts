/** Puts text on the clipboard; true when it is there. Falls back where the page is not served securely or permission is refused. */
export async function copyText(root: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(root, text)
  }
}

/** The old way: select the text in a field and ask the browser to copy the selection. */
function copyBySelection(root: Document, text: string): boolean {
  const field = root.createElement('textarea')
  field.value = text
  field.style.position = 'fixed'
  field.style.opacity = '0'
  const focused = root.activeElement
  root.body.append(field)
  field.select()
  const copied = root.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return copied
}
