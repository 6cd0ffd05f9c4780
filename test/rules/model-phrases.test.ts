import { describe, expect, it } from 'vitest'
import { phraseOf } from '../../src/rules/text/residue/phrases.ts'

describe('phraseOf', () => {
  it.each([
    // One for each phrase, in their order.
    ['preface', '以下是这篇文章的中文翻译：'],
    ['preface', '这里是您要的中文译文：'],
    ['preface', '翻译如下：'],
    ['preface', '好的，我将为您翻译这篇文章。'],
    ['preface', 'Here is the translation of the article:'],
    ['preface', 'Sure! Below you will find it.'],
    ['preface', 'Translated text:'],
    ['preface', 'TRANSLATED BY CHATGPT'],
    ['closing', '请提供下一部分的内容。'],
    ['refusal', '很抱歉，我无法继续这项工作。'],
    ['refusal', 'As an AI language model I cannot do this.'],
    ['closing', '希望这个翻译对您有帮助。'],
    ['closing', '如果需要修改译文，请告诉我。'],
    ['closing', '以上翻译力求忠实。'],
    ['closing', '以上就是全文的翻译。'],
    ['closing', 'Let me know if you need changes.'],
    ['closing', '需要我继续翻译吗？'],
    ['cut', '（由于篇幅所限，后续翻译略）'],
  ])('%s: %s', (kind, line) => {
    expect(phraseOf(line)?.kind).toBe(kind)
  })

  it.each([
    '',
    '以下是几个例子：',
    '翻译是一门手艺。',
    'Here is a list:',
    '我们希望这篇文章对你有帮助。',
  ])('leaves %s alone', (line) => {
    expect(phraseOf(line)).toBeUndefined()
  })
})
