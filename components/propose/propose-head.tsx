import { DocHead } from '../layout/doc-head'

/** What this page is for, and that nothing leaves the device. */
export function ProposeHead() {
  return (
    <DocHead
      title="Propose a case study"
      lede="Fill in what is published about a programme. The form checks as you go and makes the file that the library publishes. Nothing is sent anywhere: what you write stays on this device until you hand it in."
    />
  )
}
