/** Words that sentences are held together by, and names, titles, commands and lists of things are not. */
const joints = new Set(
  `a about after all also an and any are as at be because been before but by can could did do does for from get had has
  have he her his how i if in into is it it's its just like more most my no not of on one or our out she should so some
  such than that the their them then there these they this those to up us use was we were what when where which while who
  will with would you your don't i'm you're we're they're that's isn't can't doesn't didn't i've we've you'll`.split(
    /\s+/,
  ),
)

/** Of these at least one is in nearly every sentence, and seldom in a title. */
const verbs = new Set(
  `am are be been can could did do does had has have is isn't was were will would should may might must don't doesn't didn't
  can't it's i'm i've we're we've you're they're that's let need needs want wants make makes made use uses used get gets
  see says said know think come comes go goes took take takes give gives find found run runs work works became become`.split(
    /\s+/,
  ),
)

const word = /[A-Za-z]+(?:['’][A-Za-z]+)*/g

/** The fewest words of a stretch that is taken for a sentence, by whether it is all there is. */
export const fewestWords = { alone: 6, amid: 8 } as const

/**
 * Whether a text without Chinese is a sentence of English prose: words enough, many of them without a capital, a good share
 * of them such as hold sentences together, and a verb where the text is short. Titles, names, commands, references and
 * lists of words are not. More is asked of a text that does not end as a sentence
 * does, and less of one that is copied from the original.
 */
export function isEnglishProse(text: string, fewest: number, isCopied: () => boolean): boolean {
  // Words of a single letter, and what parts them.
  if (text.length < 2 * fewest - 1) return false
  const words = (text.match(word) ?? []).map((each) => each.replace('’', "'"))
  const ends = /[.!?:;…]["”’')*_]*$/.test(text.trim())
  if (words.length < (ends ? fewest : fewest + 2)) return false
  if (words.length < longestNote && isNoted(text)) return false
  const lower = words.map((each) => each.toLowerCase())
  const joined = lower.filter((each) => joints.has(each))
  const content = words.filter((_, i) => !joints.has(lower[i]!))
  const capitals = content.filter((each) => /^[A-Z]/.test(each)).length
  const letters = words.reduce((sum, each) => sum + each.length, 0)
  return (
    joined.length * (ends ? 6 : 5) >= words.length &&
    new Set(joined).size >= 2 &&
    capitals * 20 <= content.length * (ends ? 15 : 9) &&
    letters * 3 >= text.replace(/\s+/g, '').length * 2 &&
    (words.length >= (ends ? 12 : 20) ||
      lower.some((each) => verbs.has(each)) ||
      (ends && isCopied()))
  )
}

/** What is longer is no caption, credit or reference. */
const longestNote = 40

/** How captions, credits, licences and references begin, what only references hold, and options of commands. */
function isNoted(text: string): boolean {
  const begins =
    /^\W*(?:image|photo|picture|illustration|(?:figure|fig\.?) \d+[.:]|source|credits?|courtesy|screenshot|via|copyright|©|cc by|this (?:work|article) (?:is|was)|licensed|published|posted|written|translated)\b/i
  return (
    begins.test(text.slice(0, 60)) ||
    /\b(?:et al\.|doi:|arXiv|ISBN|In Proceedings|pp\. \d|accessed on|retrieved)|\s--?[a-z]/.test(
      text,
    )
  )
}
