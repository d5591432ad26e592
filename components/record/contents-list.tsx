import type { RecordSection } from '../../lib/content/record-sections'

/** The sections of the record, beside the text on a wide screen, folded above it on a small one. A script marks where the reader is. */
export function ContentsList({ sections }: { readonly sections: readonly RecordSection[] }) {
  return (
    <nav className="contents" aria-label="On this page" data-contents>
      <details className="contents__disclosure">
        <summary className="label contents__label">On this page</summary>
        <ol>
          {sections.map(({ id, label }) => (
            <li key={id}>
              <a href={`#${id}`} suppressHydrationWarning>
                {label}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
