import type { Observation } from '../../model/finding.ts'
import type { ArticleRule } from '../../model/rule.ts'

/** Control characters other than tab and line ends (C0 and DEL), or runs of U+FFFD, which stands for a lost character. */
const unwanted = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]+|\uFFFD+/g

/** A message names this many different characters of a run at most. */
const NAMED = 4

/** Characters that no one typed: they come from a conversion or from copying. One finding for each run of them. */
export const controlCharacters: ArticleRule = {
  id: 'input/control-characters',
  subject: 'article',
  severity: 'warning',
  check({ source }) {
    return Array.from(source.text.matchAll(unwanted), ({ 0: run, index }): Observation => {
      const span = { start: index, end: index + run.length }
      const count = run.length
      return run.startsWith('\uFFFD')
        ? { message: 'input/control-characters.replacement', data: { count }, span }
        : {
            message: 'input/control-characters',
            data: { count, codes: codesOf(run) },
            span,
            fix: { kind: 'suggestion', edits: [{ span, text: '' }] },
          }
    })
  },
}

function codesOf(run: string): string {
  const codes = [...new Set(run)].map(
    (c) => `U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
  return codes.slice(0, NAMED).join(' ') + (codes.length > NAMED ? ' …' : '')
}
