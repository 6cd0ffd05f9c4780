import { columnsOf } from './columns-of.ts'

/*
 * A piece that stays together: a Latin word or one wide character, with the opening marks before it and the closing
 * marks after it, for no Chinese line begins with 。 or ends with 《 (JLREQ and CLREQ, line-start and line-end rules).
 */
const pieces =
  /[（《〈“‘【「『〔([]*(?:[\u2E80-\u9FFF\uF900-\uFAFF\uFF01-\uFFEF]|[^\s\u2E80-\u9FFF\uF900-\uFAFF\uFF01-\uFFEF]+)?[，。、；：？！”’）》〉】」』〕…—]*\s*/gu

/**
 * Lines of at most `width` columns, broken between Chinese characters or at spaces. A piece that is wider than a line,
 * such as an address, stands whole on a line of its own, so that it can be copied.
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const [piece] of text.matchAll(pieces)) {
    const needed = columnsOf(piece.trimEnd())
    if (line !== '' && used + needed > width) {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    line += piece
    used += columnsOf(piece)
  }
  if (line !== '') lines.push(line.trimEnd())
  return lines
}
