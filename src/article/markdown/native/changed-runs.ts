import {
  classifyCharacter,
  isCjk,
  isCjkOrIvs,
  isNonCjkPunctuation,
  isNonEmojiGeneralUseVS,
  isSpaceOrPunctuation,
  isUnicodeWhitespace,
} from 'micromark-extension-cjk-friendly-util'

type Kind = ReturnType<typeof classifyCharacter>

const RUNS = /\*+|_+/g
/** A run beside anything but ASCII, beside a tilde, or behind a `>`; all others mean the same to both rules. */
const BESIDE = /[*_][^\0-}]|[^\0-=?-}][*_]/
const TILDE = 126
const GREATER = 62

/** Which of the runs of `*` and `_` in a text open or close emphasis otherwise beside Chinese than CommonMark has it. */
export interface ChangedRuns {
  readonly asterisks: boolean
  readonly underscores: boolean
}

/**
 * Looks at the runs of `*` and `_` in the source of a block. For `*` the rule for Chinese (remark-cjk-friendly) only adds
 * to what CommonMark 0.31 §6.2 allows. Runs in code and addresses are looked at too: what is changed may have no effect.
 */
export function changedRuns(source: string): ChangedRuns {
  let asterisks = false
  let underscores = false
  if (!BESIDE.test(source)) return { asterisks, underscores }
  for (const run of source.matchAll(RUNS)) {
    const isUnderscore = run[0].startsWith('_')
    if (isUnderscore ? underscores : asterisks) continue
    if (!isChanged(source, run.index, run.index + run[0].length, isUnderscore)) continue
    if (isUnderscore) underscores = true
    else asterisks = true
  }
  return { asterisks, underscores }
}

function isChanged(source: string, start: number, end: number, isUnderscore: boolean): boolean {
  const before = source.charCodeAt(start - 1)
  const after = source.charCodeAt(end)
  // Between two characters of ASCII both rules say the same. Only strikethrough is let through in both directions; and a
  // `>` may be that of a quote, after which the line begins.
  if (before === TILDE || after === TILDE || before === GREATER) return true
  if (!(before >= 128) && !(after >= 128)) return false
  return differ(kindBefore(source, start), kindAfter(source, end), isUnderscore)
}

/** As classified by the package, by whose rules emphasis is read; edges count as white space. */
function kindBefore(source: string, start: number): Kind {
  const unit = source.charCodeAt(start - 1)
  const isLow = unit >= 0xdc00 && unit <= 0xdfff
  return classifyCharacter(start === 0 ? null : isLow ? source.codePointAt(start - 2)! : unit)
}

function kindAfter(source: string, end: number): Kind {
  return classifyCharacter(source.codePointAt(end) ?? null)
}

interface Powers {
  readonly opens: boolean
  readonly closes: boolean
}

/** Whether the two rules give a run between characters of two kinds other powers. */
function differ(before: Kind, after: Kind, isUnderscore: boolean): boolean {
  // What a variation selector counts for depends on the character before it.
  if (isNonEmojiGeneralUseVS(before) || isNonEmojiGeneralUseVS(after)) return true
  const plain = powers(before, after, isUnderscore, plainFlanks(before, after))
  const chinese = powers(before, after, isUnderscore, chineseFlanks(before, after))
  return plain.opens !== chinese.opens || plain.closes !== chinese.closes
}

/** CommonMark 0.31 §6.2: whether a run is left-flanking, and right-flanking. */
function plainFlanks(before: Kind, after: Kind): Powers {
  return {
    opens: isLetter(after) || (isMark(after) && !isLetter(before)),
    closes: isLetter(before) || (isMark(before) && !isLetter(after)),
  }
}

/** The same with the additions of remark-cjk-friendly. */
function chineseFlanks(before: Kind, after: Kind): Powers {
  const bareBefore = isNonCjkPunctuation(before) || isUnicodeWhitespace(before)
  const bareAfter = isNonCjkPunctuation(after) || isUnicodeWhitespace(after)
  return {
    opens: !bareAfter || (isNonCjkPunctuation(after) && (bareBefore || isCjkOrIvs(before))),
    closes: !bareBefore || (isNonCjkPunctuation(before) && (bareAfter || isCjk(after))),
  }
}

function powers(before: Kind, after: Kind, isUnderscore: boolean, flanks: Powers): Powers {
  if (!isUnderscore) return flanks
  return {
    opens: flanks.opens && (isSpaceOrPunctuation(before) || !flanks.closes),
    closes: flanks.closes && (isSpaceOrPunctuation(after) || !flanks.opens),
  }
}

function isLetter(kind: Kind): boolean {
  return !isSpaceOrPunctuation(kind)
}

function isMark(kind: Kind): boolean {
  return !isLetter(kind) && !isUnicodeWhitespace(kind)
}
