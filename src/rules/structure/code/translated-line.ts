import { diffArrays } from 'diff'
import { singleSpaced } from '../../../text/single-spaced.ts'

/** From a comment mark on, or between quotes; in most languages (`#`, `//`, `--`, `;`, `%`, block comments). */
const COMMENT = /(?:^|\s)(?:#|\/\/|--|;|%|\/\*|<!--|\*(?=\s)|REM\s|dnl\s).*$/i
const STRING = /"[^"]{0,400}"|'[^']{0,400}'|`[^`]{0,400}`|“[^”]{0,400}”/g
/** What a line of code has and a line of prose has not. */
const CODE_SIGN = /[;{}=<>()[\]$|&\\/]/

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** Whether a line of a translation is a line of the original with its comment, its strings or its words translated. */
export function isTranslated(before: string, after: string): boolean {
  if (!hasHan(after)) return false
  if (hasHan(before)) return true
  const [one, other] = [skeleton(before), skeleton(after)]
  return one === other || differsInWords(one, other)
}

/** Whether a line that has no counterpart is only a comment, or a line of prose. */
export function isComment(line: string): boolean {
  return !hasCode(line) || !CODE_SIGN.test(line)
}

/** Whether a line holds anything but a comment. */
export function hasCode(line: string): boolean {
  return skeleton(line) !== ''
}

function skeleton(line: string): string {
  return singleSpaced(line.replace(STRING, '""').replace(COMMENT, '')).trim()
}

/** Whether every difference has Chinese words on the side of the translation: names and stand-ins such as `<你的名字>`. */
function differsInWords(one: string, other: string): boolean {
  const parts = diffArrays(tokens(one), tokens(other), { maxEditLength: 200 }) ?? []
  let removed = false
  for (const { added, removed: gone, value } of parts) {
    if (gone) removed = true
    else if (added) {
      if (!hasHan(value.join(''))) return false
      removed = false
    } else if (removed) return false
  }
  return parts.length > 0 && !removed
}

const tokens = (text: string): string[] => text.match(/\w+|[^\s\w]/gu) ?? []
