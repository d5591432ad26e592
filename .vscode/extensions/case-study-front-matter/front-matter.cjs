const { dirname, join } = require('node:path')
const l10n = require('@vscode/l10n')
const { TextDocument } = require('vscode-languageserver-textdocument')
const { getLanguageService } = require('yaml-language-server')

/**
 * The YAML language service, for the front matter of a file whose body is no YAML. The fields stand at the top and `---` is
 * YAML's own mark of a beginning, so that a place in the file is the same place in what the service reads.
 */
function createFrontMatterService(schema) {
  l10n.config({ fsPath: join(dirname(require.resolve('yaml-language-server/package.json')), 'l10n/bundle.l10n.json') })
  // The service knows older drafts by name; what the schema uses of the newest is the same in them.
  const { $schema: _, ...rest } = schema
  const service = getLanguageService({
    schemaRequestService: (uri) => Promise.reject(new Error(`Nothing is loaded from elsewhere: ${uri}`)),
    workspaceContext: { resolveRelativePath: (path) => path },
  })
  service.configure({
    validate: true,
    completion: true,
    hover: true,
    format: false,
    customTags: [],
    yamlVersion: '1.2',
    schemas: [{ uri: 'file:///case-study.schema.json', fileMatch: ['*'], schema: rest }],
  })
  let version = 0
  /** The service keeps what it has read by version. */
  const read = (text) => TextDocument.create('file:///front-matter.yaml', 'yaml', ++version, cut(text))
  const isWithin = (text, { line }) => line > 0 && line < cut(text).split('\n').length
  return {
    /** Problems as the language server protocol has them; none for a file without front matter. */
    validate: async (text) => (cut(text) === '' ? [] : service.doValidation(read(text), false)),
    /** Completions at a place, `{ line, character }` from 0; none below the front matter. */
    complete: async (text, place) => (isWithin(text, place) ? (await service.doComplete(read(text), place, false)).items : []),
    /** What is known of the field at a place, or nothing. */
    hover: async (text, place) => (isWithin(text, place) ? service.doHover(read(text), place) : null),
  }
}

/** The front matter, with the line that opens it; nothing where a file has none. */
function cut(text) {
  const lines = text.split(/\r?\n/)
  if (lines[0]?.trimEnd() !== '---') return ''
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  return lines.slice(0, end === -1 ? lines.length : end).join('\n')
}

module.exports = { createFrontMatterService }
