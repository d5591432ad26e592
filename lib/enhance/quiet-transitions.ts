// Chromium gives up the transition into a page whose style sheet is not there yet, and reports that as an error nobody
// could have caught. The page is there all the same: nothing else of this name and text is ours.
addEventListener('unhandledrejection', (event) => {
  const { name, message } = Object(event.reason)
  if (name === 'InvalidStateError' && /^Transition was aborted/.test(message)) event.preventDefault()
})
