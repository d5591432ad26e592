import { getMDXComponent } from 'next-contentlayer2/hooks'

/** Compiled prose, evaluated at build; nothing of it reaches the reader but HTML. */
export function Prose({ code }: { readonly code: string }) {
  const Body = getMDXComponent(code)
  return (
    <div className="section__prose">
      <Body />
    </div>
  )
}
