/**
 * HTML as a person would write it: without the marks that React and Next leave for the framework a document does not
 * carry, and without shapes of the sprite that the page does not draw. Nothing a reader or a machine reads changes.
 */
export function tidyHtml(html: string): string {
  return (
    dropUnusedShapes(html)
      .replaceAll('<!-- -->', '') // keeps two texts apart for React
      .replace('<div hidden=""><!--$--><!--/$--></div>', '') // where Next would put what comes late for the head
      .replace(/<!--\/?\$-->/g, '')
      .replace(/<link rel="preconnect" href="\/" crossorigin=""\/?>/, '') // to the page's own host
      .replace(/<meta name="twitter:(?!card")[^>]*>/g, '') // readers of these take og: where they are not
      .replace(/(<link rel="stylesheet"[^>]*?) data-precedence="[^"]*"/g, '$1')
      // HTML closes these by itself; React writes > as &gt; within them. The first <meta> is the mark of finish-page.ts.
      .replace(/(<(?:meta(?! charSet)|link|img|input|br|hr|wbr)\b[^>]*)\/>/g, '$1>')
  )
}

/** Shapes are groups of the sprite with an id, drawn by `<use href="#id">`. */
function dropUnusedShapes(html: string): string {
  return html.replace(/<svg class="sprite"[\s\S]*?<\/svg>/, (sprite) =>
    sprite.replace(/<g id="([^"]+)">[\s\S]*?<\/g>/g, (shape, id: string) => (html.includes(`href="#${id}"`) ? shape : '')),
  )
}
