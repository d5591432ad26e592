/** What could not be read or was not checked: dashed, as everything no source says. */
export function Unread({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className="ask ask--page">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
