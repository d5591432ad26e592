/** The light theme of `app/styles/tokens.css`, for images: an image has no theme, and satori reads no custom properties. A test holds both in step. */
export const shareImageColours = {
  sea: '#cfdfca',
  paper: '#fcfdfa',
  ink: '#10261f',
  spine: '#14593f',
  here: '#f7b538',
  'sea-line': '#83a488',
} as const
