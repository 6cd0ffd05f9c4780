import { describe, expect, it } from 'vitest'
import { CharacterCounter, countCharacters } from '../../src/text/count-characters.ts'
import { isCjkUnit, isHan } from '../../src/text/script.ts'

describe('countCharacters', () => {
  it.each([
    ['', 0, 0, 0],
    ['开源。', 2, 0, 1],
    ['在 Kubernetes 上运行 3.5 个 Pod', 5, 3, 0],
    ['在Kubernetes上', 2, 1, 0],
    ["it’s GPT-4, don't - 3", 0, 4, 0],
    ['“引号”——……', 2, 0, 6],
    ['𠮷野家，〇々', 5, 0, 1],
    ['a，b c', 0, 3, 1],
    ['😀 ... !', 0, 0, 0],
    ['ＡＢＣ', 0, 1, 0],
  ])('%j', (text, han, words, punctuation) => {
    expect(countCharacters(text)).toEqual({ han, words, punctuation })
  })
})

describe('pieces of a text', () => {
  it('count like the whole, however it is cut', () => {
    const whole = '𠮷野家’s it’s，3.5 个 Pod—— 😀a\uD842'
    for (let cut = 0; cut <= whole.length; cut += 1) {
      const counter = new CharacterCounter()
      for (const piece of [whole.slice(0, cut), '', whole.slice(cut)]) counter.add(piece)
      expect(counter.counts).toEqual(countCharacters(whole))
    }
  })

  it('are apart where that is said', () => {
    const counter = new CharacterCounter()
    counter.add('a')
    counter.part()
    counter.add('b')
    expect(counter.counts).toEqual(countCharacters('a b'))
  })
})

describe('halves of characters', () => {
  it('count nothing, and no character less for having stood alone', () => {
    expect(countCharacters('\uD842a\uDFB7')).toEqual({ han: 0, words: 1, punctuation: 0 })
    expect(countCharacters('𠮷\uD842𠮷\uDFB7')).toEqual({ han: 2, words: 0, punctuation: 0 })
  })
})

describe('scripts', () => {
  it('knows Han', () => {
    const known = ['中', '〇', '々', '𠮷', 'あ', 'a', '，'].map(isHan)
    expect(known).toEqual([true, true, true, true, false, false, false])
  })

  it('knows the units that only Chinese, Japanese and Korean use', () => {
    const known = Array.from('中，。“”…—（）！あ한ａ　', (each) => isCjkUnit(each.charCodeAt(0)))
    expect(known.every(Boolean)).toBe(true)
    const others = Array.from('a/é!#~ ñ\u00A0', (each) => isCjkUnit(each.charCodeAt(0)))
    expect(others.some(Boolean)).toBe(false)
    expect(isCjkUnit('𠮷'.charCodeAt(0))).toBe(true)
    expect(isCjkUnit('😀'.charCodeAt(0))).toBe(false)
  })
})
