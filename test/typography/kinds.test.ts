import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLOSING, CODE, HAN, OPENING, STOPS, WORD } from '../../src/typography/characters.ts'
import {
  fullWidthWords,
  halfWidthMarks,
  halfWidthParentheses,
  halfWidthRanges,
  hyphenDashes,
  mispairedQuotes,
  readSpacing,
  repeatedMarks,
  spacesBesideMarks,
  spacesBetweenHan,
  straightQuotes,
  wrongEllipses,
  wrongUnitSpaces,
} from '../../src/typography/index.ts'
import { has, Kind, kindAt, meet, neighboursIn, setOf } from '../../src/typography/kinds.ts'

const classes: readonly (readonly [number, string])[] = [
  [Kind.han, HAN],
  [Kind.word, WORD + CODE],
  [Kind.space, ' '],
  [Kind.stop, STOPS],
  [Kind.closing, CLOSING],
  [Kind.opening, OPENING],
  [Kind.halfWidth, ',;:!?'],
  [Kind.dot, '.'],
  [Kind.sign, '$€£¥%‰+#'],
  [Kind.quote, '"“”'],
  [Kind.hyphen, '－-'],
  [Kind.ellipsis, '…⋯'],
  [Kind.parenthesis, '()'],
  [Kind.fullWidth, '０-９Ａ-Ｚａ-ｚ'],
  [Kind.wave, '~'],
]

const prose = fc
  .array(
    fc.constantFrom(
      ...'中文的A1a .,;:!?()"\'“”。，、；：！？（）《》…⋯—-－~％%‰$+#５Ａ\n',
      ...['  ', '...', '。。。', '--', '－－', 'GB', '.NET', CODE, '\uFFFC', '😀'],
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''))

describe('kinds', () => {
  it('each unit is of the kind whose class holds it', () => {
    const expressions = classes.map(([kind, units]) => [kind, new RegExp(`^[${units}]$`)] as const)
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const written = String.fromCharCode(unit)
      const [kind = Kind.other] =
        expressions.find(([, expression]) => expression.test(written)) ?? []
      expect(kindAt(written, 0), unit.toString(16)).toBe(kind)
    }
  })

  it('knows what stands beside what', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const neighbours = neighboursIn(text)
        const row = Array.from({ length: text.length + 2 }, (_, at) => kindAt(text, at - 1))
        const pairs = new Set(row.slice(1).map((kind, at) => `${row[at]},${kind}`))
        for (const left of Object.values(Kind)) {
          if (left !== Kind.other) expect(has(neighbours, left)).toBe(row.includes(left))
          for (const right of Object.values(Kind)) {
            const isPair = pairs.has(`${left},${right}`)
            expect(meet(neighbours, [left], setOf(right)), `${left} ${right}`).toBe(isPair)
          }
        }
      }),
    )
  })
})

describe('what is passed over for its neighbours', () => {
  const everything = new Array<number>(16).fill(0xffff)

  it.each<readonly [string, (text: string, neighbours?: readonly number[]) => unknown]>([
    ['fullWidthWords', fullWidthWords],
    ['halfWidthMarks', halfWidthMarks],
    ['halfWidthParentheses', halfWidthParentheses],
    ['halfWidthRanges', halfWidthRanges],
    ['hyphenDashes', hyphenDashes],
    ['mispairedQuotes', mispairedQuotes],
    ['readSpacing', readSpacing],
    ['repeatedMarks', repeatedMarks],
    ['spacesBesideMarks', spacesBesideMarks],
    ['spacesBetweenHan', spacesBetweenHan],
    ['straightQuotes', (text, neighbours) => straightQuotes(text, 'curly', neighbours)],
    ['wrongEllipses', wrongEllipses],
    ['wrongUnitSpaces', (text, neighbours) => wrongUnitSpaces(text, 'insert', neighbours)],
  ])('has nothing that %s would find', (_, find) => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(find(text)).toEqual(find(text, everything))
      }),
      { numRuns: 5000 },
    )
  })
})
