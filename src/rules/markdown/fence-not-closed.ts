import type { CodeBlock } from '../../model/article.ts'
import { everything, type Fix, type Observation } from '../../model/finding.ts'
import type { ArticleRule } from '../../model/rule.ts'
import { isMarkdownLanguage } from '../text/residue/wrapper.ts'

const OPENING = /^(`{3,}|~{3,})[^\n]*/
/** Behind a blank line, a line of Chinese prose or a heading: the code ended before. */
const PROSE = /\n[\t ]*\r?\n(?=#{2,6} \S|[\p{Script=Han}“][^\n{}=;|]{8,}[。！？：][^\n]*(?:\n|$))/u

/** Every fenced code block has the fence that ends it, and does not swallow the one after it (CommonMark 0.31 §4.5). */
export const fenceNotClosed: ArticleRule = {
  id: 'markdown/fence-not-closed',
  subject: 'article',
  severity: 'warning',
  check({ code: codeBlocks, blocks, source: { text } }) {
    const fenced = codeBlocks.flatMap((code) => fencedBlock(code, text))
    const shifted = fenced.find(
      ({ code, block, fence }) => isClosed(block, fence) && endsInProse(code),
    )
    return fenced.flatMap((each): readonly Observation[] => {
      const { code, block, fence, seen } = each
      const message = 'markdown/fence-not-closed'
      if (each === shifted || (isClosed(block, fence) && swallowsFence(code, fence)))
        return [{ message: `${message}.swallows`, ...seen }]
      // One fence that is missing turns all after it inside out; it has been spoken of.
      if (isClosed(block, fence) || shifted) return []
      const isTop = blocks[code.block]?.type === 'code'
      return [{ message, ...seen, ...(isTop && { fix: closed(code, block, fence) }) }]
    })
  },
}

function fencedBlock(code: CodeBlock, text: string) {
  const { start, end } = code.span
  const block = text.slice(start, end)
  const [opening, fence] = OPENING.exec(block) ?? []
  if (!opening || !fence || isMarkdownLanguage(code.language)) return []
  const data = { fence, opening: opening.trim().slice(0, 40) }
  const seen = { data, span: { start, end: start + opening.trimEnd().length } }
  return [{ code, block, fence, seen }]
}

/** Whether the last line is a fence as long as the first one or longer. */
function isClosed(block: string, fence: string): boolean {
  const lineEnd = block.lastIndexOf('\n')
  if (lineEnd < 0) return false
  const last = block
    .slice(lineEnd + 1)
    .replace(/^[\t >]+/, '')
    .trimEnd()
  return last.length >= fence.length && last === fence.charAt(0).repeat(last.length)
}

/**
 * Whether the fence that opens another block stands in the code: it names a language, so it closes nothing, and prose
 * comes before it.
 */
function swallowsFence({ value }: CodeBlock, fence: string): boolean {
  if (!value.includes(fence)) return false
  const inner = new RegExp(`(?:^|\\n) {0,3}${fence}[\\w+-]+[\\t ]*(?:\\n|$)`).exec(value)
  return inner !== null && PROSE.test(`\n${value.slice(0, inner.index + 1)}`)
}

/** What ends it is the fence that opens the next block: a sentence and a blank line stand before it. */
function endsInProse({ value, language }: CodeBlock): boolean {
  const lines = value.split('\n')
  const isBlank = lines.length > 1 && lines.at(-1)?.trim() === ''
  const sentence = lines.at(-2)?.trimEnd() ?? ''
  return !language && isBlank && /[：:。！？]$/.test(sentence) && /\p{Script=Han}/u.test(sentence)
}

/**
 * The fence where the code ends. At the end of the article it changes nothing that readers see; where prose follows, the
 * place is a guess.
 */
function closed({ span: { start } }: CodeBlock, block: string, fence: string): Fix {
  const prose = PROSE.exec(block)
  const lineEnd = block.includes('\r\n') ? '\r\n' : '\n'
  if (prose) {
    const at = start + prose.index + 1
    const edit = { span: { start: at, end: at }, text: fence + lineEnd }
    return { kind: 'suggestion', edits: [edit], changes: everything }
  }
  const at = start + block.trimEnd().length
  const edit = { span: { start: at, end: at }, text: lineEnd + fence }
  return { kind: 'safe', edits: [edit], changes: everything }
}
