import type { ReactNode } from 'react'
import '../globals.css'

/** Documents read one style sheet; each tool names it itself, so that it comes along when one tool follows another. */
export default function DocumentsLayout({ children }: { readonly children: ReactNode }) {
  return children
}
