/** Acts once the browser has nothing else to do; a browser without the question acts soon. */
export function whenIdle(act: () => void): void {
  ;(window.requestIdleCallback ?? setTimeout)(act)
}
