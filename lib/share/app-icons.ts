/** The icon as pictures for devices that draw no SVG. A maskable one may be cut to any shape: what matters stays in the middle. */
export const appIcons = [
  { name: '192', size: 192, inset: 0, purpose: 'any' },
  { name: '512', size: 512, inset: 0, purpose: 'any' },
  { name: 'maskable', size: 512, inset: 0.14, purpose: 'maskable' },
] as const

/** The address of an icon within the site. */
export function toIconPath(name: string): string {
  return `/icons/${name}.png`
}
