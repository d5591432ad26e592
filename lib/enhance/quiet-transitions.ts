// Chromium gives up the transition into a page whose style sheet is not there yet, and reports that as an error nobody
// could have caught. The page is there all the same: nothing else of this text is ours.
addEventListener('unhandledrejection', (event) => {
  if (/^Transition was aborted/.test(Object(event.reason).message)) event.preventDefault()
})
