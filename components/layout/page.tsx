import type { ReactNode } from 'react'
import { SiteFooter } from './site-footer'
import { SiteHeader, type SiteSection } from './site-header'

type Props = { readonly section?: SiteSection; readonly children: ReactNode }

/** The frame of every page: header, the one `main`, footer. `section` marks where the reader is in the navigation. */
export function Page({ section, children }: Props) {
  return (
    <>
      <SiteHeader section={section} />
      <main id="main">{children}</main>
      <SiteFooter />
    </>
  )
}
