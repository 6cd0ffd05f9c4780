import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSentences } from '../../src/article/facts/sentences.ts'
import { understand } from '../../src/article/index.ts'
import { strangeWords } from '../../src/rules/text/names/strange-words.ts'

const sentencesOf = (text: string) =>
  readSentences(understand({ path: 'a.md', text, sha256: '' }, {}))

function strange(translation: string, original: string): readonly string[] {
  const passage = { original: sentencesOf('Words.'), translation: sentencesOf(translation) }
  return strangeWords([passage], original)
    .flat()
    .map(({ text }) => text)
}

describe('strangeWords', () => {
  it.each([
    ['用 Kubernets 和 Docker', 'Kubernetes and DOCKER', ['Kubernets']],
    ['用 Script 写', 'JavaScript', ['Script']],
    ['用 script 写', '99script', []],
    ['短的 Abcd 不算', '', []],
    ['`Kubernets` 与 a/Kubernets', '', []],
    ['说 Hello', 'hello', []],
    // An eszett is no letter of a word that is looked for.
    ['去 Straße', 'die Straße', ['Straße']],
    ['Zürich 与 ISTANBUL', 'in zürich, istanbul', []],
  ])('in %j beside %j: %j', (translation, original, expected) => {
    expect(strange(translation, original)).toEqual(expected)
  })

  it('leaves out a passage that stands for nothing', () => {
    const passage = { original: [], translation: sentencesOf('Kubernets') }
    expect(strangeWords([passage], '')).toEqual([[]])
  })

  it('finds what looking for each word finds', () => {
    const part = fc.constantFrom(
      'kubern',
      'Etes',
      '1',
      'é',
      'É',
      'ß',
      '×',
      '\u212a',
      'İ',
      ' ',
      '.',
      'a',
    )
    const text = fc.array(part, { maxLength: 14 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (translation, original) => {
        const known = new Set(original.toLowerCase().match(/[a-zà-ɏ][a-z0-9à-ɏ]+/g))
        const found = strange(`文 ${translation}`, original)
        expect(found.filter((word) => known.has(word.toLowerCase()))).toEqual([])
        expect(found).toEqual(
          strange(`文 ${translation}`, '').filter((word) => !known.has(word.toLowerCase())),
        )
      }),
      { numRuns: 500 },
    )
  })
})
