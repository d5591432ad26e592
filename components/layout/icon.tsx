/** Icons drawn for this site: 20 px grid, 1.75 px line, square ends. Always beside a word. */
const paths = {
  menu: 'M2 5h16M2 10h16M2 15h16',
  search: 'M13 13l5 5M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11',
  save: 'M5 2.5h10v15l-5-4-5 4z',
  compare: 'M3 2.5h5.5v15H3zM11.5 7H17v10.5h-5.5z',
  fit: 'M2.5 2.5h15v15h-15zM6 10l3 3 5.5-6',
  link: 'M8.5 5.5H3v9h5.5M11.5 5.5H17v9h-5.5M6.5 10h7',
  cite: 'M3 5h5v5.5L5.5 15M11.5 5h5v5.5L14 15',
  download: 'M10 2.5v10M5.5 8.5l4.5 4.5 4.5-4.5M3 17.5h14',
  list: 'M2 4.5h16M2 10h16M2 15.5h10',
  table: 'M2.5 3h15v14h-15zM2.5 8h15M8 3v14',
  map: 'M8.5 2h4v4h-4zM8.5 8h4v4h-4zM14.5 8h3.5v4h-3.5zM2.5 8h4v4h-4zM8.5 14h4v4h-4zM2.5 14h4v4h-4z',
  close: 'M5 5l10 10M15 5L5 15',
  mail: 'M2.5 4.5h15v11h-15zM2.5 5l7.5 6 7.5-6',
  share: 'M10 12.5v-10M5.5 6.5l4.5-4.5 4.5 4.5M6 9.5H3.5v8h13v-8H14',
  print: 'M5.5 7V2.5h9V7M5.5 14.5h-3V7h15v7.5h-3M5.5 11.5h9v6h-9z',
  add: 'M10 3v14M3 10h14',
  up: 'M10 17V4M4.5 9.5L10 4l5.5 5.5',
  down: 'M10 3v13M4.5 10.5L10 16l5.5-5.5',
  filter: 'M2 5h16M5 10h10M8 15h4',
} as const

export type IconName = keyof typeof paths

/** A small drawing beside a word; hidden from screen readers, which have the word. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
