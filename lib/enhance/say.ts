/** Says something in the page's live region, and to the eye. With an address that could not be copied, offers it in a field. */
export function say(root: Document, text: string, address?: string): void {
  const region = root.querySelector<HTMLElement>('[data-said]')
  if (!region) return
  region.textContent = text
  if (address) region.append(createAddressField(root, address))
}

function createAddressField(root: Document, address: string): HTMLInputElement {
  const field = root.createElement('input')
  field.className = 'said__address'
  field.readOnly = true
  field.value = address
  field.ariaLabel = 'Address'
  field.onfocus = () => field.select()
  return field
}
