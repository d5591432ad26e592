const { readFileSync } = require('node:fs')
const { join, resolve } = require('node:path')
const vscode = require('vscode')
const { createFrontMatterService } = require('./front-matter.cjs')

const root = resolve(__dirname, '../../..')
const pattern = 'content/case-studies/*.mdx'
const schemaPath = join(root, 'public/schema/case-study.schema.json')

/** Offers completion, hovers and problems for the front matter of every case study. VS Code calls this once. */
function activate(context) {
  const service = createFrontMatterService(JSON.parse(readFileSync(schemaPath, 'utf8')))
  const selector = { scheme: 'file', pattern: new vscode.RelativePattern(root, pattern) }
  const problems = vscode.languages.createDiagnosticCollection('case-study')
  const validate = async (document) => {
    if (vscode.languages.match(selector, document) === 0) return
    problems.set(document.uri, (await service.validate(document.getText())).map(toDiagnostic))
  }
  context.subscriptions.push(
    problems,
    vscode.languages.registerCompletionItemProvider(selector, { provideCompletionItems: async (document, at) => (await service.complete(document.getText(), at)).map(toItem) }, ' ', '\n', '[', ','),
    vscode.languages.registerHoverProvider(selector, { provideHover: async (document, at) => toHover(await service.hover(document.getText(), at)) }),
    vscode.workspace.onDidOpenTextDocument(validate),
    vscode.workspace.onDidChangeTextDocument(({ document }) => validate(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => problems.delete(uri)),
  ) // biome-ignore format: one provider a line
  return Promise.all(vscode.workspace.textDocuments.map(validate))
}

function toRange({ start, end }) {
  return new vscode.Range(start.line, start.character, end.line, end.character)
}

function toDiagnostic({ range, message }) {
  return new vscode.Diagnostic(toRange(range), message, vscode.DiagnosticSeverity.Error)
}

function toItem({ label, kind, insertText, documentation, textEdit, sortText, filterText }) {
  const item = new vscode.CompletionItem(label, kind === undefined ? undefined : kind - 1) // the protocol counts kinds from 1
  item.insertText = new vscode.SnippetString(textEdit?.newText ?? insertText ?? label)
  item.documentation = typeof documentation === 'object' ? new vscode.MarkdownString(documentation.value) : documentation
  item.sortText = sortText
  item.filterText = filterText
  if (textEdit?.range) item.range = toRange(textEdit.range)
  return item
}

function toHover(hover) {
  return hover?.contents?.value ? new vscode.Hover(new vscode.MarkdownString(hover.contents.value)) : undefined
}

module.exports = { activate }
