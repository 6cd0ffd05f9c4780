import { describe, expect, it } from 'vitest'
import { pairOf, understand } from '../../src/article/index.ts'
import { lostImages } from '../../src/links/compare-images.ts'
import { compareLinks } from '../../src/links/compare-links.ts'

const source = (path: string, text: string) => ({ path, text, sha256: '' })

/** Both sides get the same frame, so that their blocks can be aligned. */
const frame = (text: string) =>
  `## Kubernetes 1.31\n\n${text}\n\n## Docker 27.0\n\nCNCF 2024, 42.\n`

function pairFrom(original: string, translation: string) {
  const article = understand(source('zh.md', frame(translation)), {
    original: source('en.md', frame(original)),
  })
  return pairOf(article)!
}

function compare(original: string, translation: string) {
  const { lost, altered, invented } = compareLinks(pairFrom(original, translation))
  return {
    lost: lost.map((each) => each.original.raw),
    altered: altered.map((each) => `${each.original.raw} ${each.translation.raw}`),
    invented: invented.map(({ raw }) => raw),
  }
}

const nothing = { lost: [], altered: [], invented: [] }

describe('compareLinks', () => {
  it.each([
    [
      'two links to one page that were merged',
      'The [infrastructure](https://a.example/1) [those agents need](https://a.example/1) grows.',
      '[这些代理所需的基础设施](https://a.example/1)在增长。',
    ],
    [
      'references with other numbers',
      'See [one][1] and [two][2].\n\n[1]: https://a.example/1\n[2]: https://a.example/2',
      '见[一][2]和[二][1]。\n\n[2]: https://a.example/1\n[1]: https://a.example/2',
    ],
    [
      'tracking parameters and https',
      'See [one](http://a.example/1?utm_source=x).',
      '见[一](https://a.example/1)。',
    ],
    [
      'a Chinese page in place of an English one',
      'See [encryption](https://en.wikipedia.org/wiki/Encryption) and [pure](https://b.example/pure).',
      '见[加密](https://zh.wikipedia.org/wiki/加密)和[纯](https://linux.cn/article-1-1.html)。',
    ],
    ['page chrome', 'Read it. [SUBSCRIBE](https://youtube.com/c?sub_confirmation=1)', '读一读。'],
    [
      'a picture that led to itself',
      'See. [![chart](https://a.example/c.png)](https://a.example/c.png)',
      '见。![图](https://a.example/c.png)',
    ],
    [
      'an address that became code',
      'Open [it](https://a.example/1).',
      '打开 `https://a.example/1`。',
    ],
    ['places of the same page', 'See [below](#docker-270).', '见[下文](#docker-270-中文)。'],
  ])('finds nothing in %s', (_, original, translation) => {
    expect(compare(original, translation)).toEqual(nothing)
  })

  it('finds a link that is gone, but not where it went with its passage', () => {
    const text = 'See [one](https://a.example/1).'
    expect(compare(text, '见一。').lost).toEqual(['https://a.example/1'])
    const more = 'The [second](https://a.example/2) paragraph has 17 words, Linux 6.1 and POSIX.'
    expect(compare(`${text}\n\n${more}`, '见[一](https://a.example/1)。').lost).toEqual([])
  })

  it.each([
    ['host dropped', 'https://github.com/a/issues/12', 'https://a/issues/12'],
    ['slash added', 'https://a.example/docs', 'https://a.example/docs/'],
    ['case changed', 'https://a.example/github-docs', 'https://a.example/GitHub-docs'],
    ['segment dropped', 'https://a.example/x/docs', 'https://a.example/docs'],
    ['letters lost', 'https://a.example/machine-learning/x', 'https://a.example/machin-learing/x'],
    ['another host', 'https://a.example/some/long/path', 'https://b.test/some/long/path'],
  ])('finds an address that was altered: %s', (_, from, to) => {
    expect(compare(`See [it](${from}).`, `见[它](${to})。`)).toEqual({
      ...nothing,
      altered: [`${from} ${to}`],
    })
  })

  it('finds another target, known or not, under the same name', () => {
    const original =
      'The [DeepRacer](https://a.example/deepracer) and [DeepLens](https://b.test/q).'
    const same = '[DeepRacer](https://b.test/q) 和 [DeepLens](https://b.test/q)。'
    expect(compare(original, same).altered).toEqual([
      'https://a.example/deepracer https://b.test/q',
    ])
    const other = '[DeepRacer](https://c.test/z) 和 [DeepLens](https://b.test/q)。'
    expect(compare(original, other).altered).toEqual([
      'https://a.example/deepracer https://c.test/z',
    ])
  })

  it('leaves stand-ins to the rule on them', () => {
    expect(compare('See [one](https://a.example/1).', '见[一](https://)。')).toEqual(nothing)
  })

  it('finds a link that the original has not', () => {
    expect(compare('See it.', '见[它](https://a.example/1)。').invented).toEqual([
      'https://a.example/1',
    ])
  })

  it('points at the place where a lost link belongs', () => {
    const pair = pairFrom('See [one](https://a.example/1).', '见一。')
    const [lost] = compareLinks(pair).lost
    const { start, end } = lost!.place
    expect(pair.translation.source.text.slice(start, end)).toBe('见一。')
  })
})

describe('lostImages', () => {
  const lost = (original: string, translation: string) =>
    lostImages(pairFrom(original, translation)).map((each) => each.original.raw)

  it.each([
    ['kept', 'https://a.example/chart.png'],
    ['on another host under its name', 'https://img.test/upload/chart-2020.png'],
    ['on another host under another name', 'https://img.test/9f8e'],
  ])('counts an image as kept that is %s', (_, url) => {
    expect(lost('Text.\n\n![](https://a.example/chart-2020.png)', `文字。\n\n![](${url})`)).toEqual(
      [],
    )
  })

  it('finds one of several', () => {
    const original =
      'Text.\n\n![](https://a.example/first.png)\n\nMore.\n\n![](https://a.example/second.png)'
    expect(lost(original, '文字。\n\n![](https://a.example/first.png)\n\n更多。')).toEqual([
      'https://a.example/second.png',
    ])
  })

  it('sets faces and counters aside', () => {
    expect(lost('Text. ![](https://secure.gravatar.com/avatar/1)', '文字。')).toEqual([])
  })
})
