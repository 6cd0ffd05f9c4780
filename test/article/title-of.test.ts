import { expect, it } from 'vitest'
import { titleOf } from '../../src/article/title-of.ts'
import { sampleArticle } from '../emit/sample-publication.ts'

const untitled = { ...sampleArticle, metadata: { tags: [], extra: [] } }
const [section] = sampleArticle.sections

it.each([
  ['the title of its header', sampleArticle, '云原生 <与> "开源" & ]]> 😀'],
  ['its first heading', untitled, '开始 & 结束'],
  ['its slug', { ...untitled, sections: [] }, '云原生'],
  [
    'its slug where the heading is empty',
    { ...untitled, sections: [{ ...section!, title: '' }] },
    '云原生',
  ],
])('an article goes by %s', (_, article, title) => {
  expect(titleOf(article)).toBe(title)
})
