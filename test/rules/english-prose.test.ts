import { describe, expect, it } from 'vitest'
import { isEnglishProse } from '../../src/rules/text/english/is-english-prose.ts'

const never = () => false

describe('isEnglishProse', () => {
  it.each([
    'The scheduler decides where each of the containers will run.',
    'Yes, Ubuntu 18.04 is an LTS (Long Term Support) release, so you’ll get support for 5 years.',
    'Linus Torvalds never met Bill Gates, but he met Steve Jobs in the year 2000 at Apple.',
    'For regular scheduling and synchronization, prepend the entire workflow in the first of the grids.',
  ])('takes for prose: %s', (text) => {
    expect(isEnglishProse(text, 6, never)).toBe(true)
  })

  it.each([
    'The Art of Computer Programming, Volume 4A',
    'How to Build a Better Web for All of Us',
    'kubectl get pods --all-namespaces -o wide, and so on.',
    'Photo by Annie Spratt, taken when she was on the road.',
    'John McCarthy, “History of Lisp”, 14, Stanford University, accessed on October 14, as it was.',
    'Alice, Bob, Carol, Dave, Eve, Frank, Grace and Heidi',
    'to be or not',
    'const a = b; if (a === c) { return d } else { return e + f }',
    '',
  ])('does not take for prose: %s', (text) => {
    expect(isEnglishProse(text, 6, never)).toBe(false)
  })

  it('asks less of what is copied from the original', () => {
    const text = 'My testing setup consists of two identical servers.'
    expect(isEnglishProse(text, 6, never)).toBe(false)
    expect(isEnglishProse(text, 6, () => true)).toBe(true)
  })

  it('ends soon on a long line', () => {
    expect(isEnglishProse('a'.repeat(1_000_000), 6, never)).toBe(false)
    expect(isEnglishProse("a'".repeat(500_000), 6, never)).toBe(false)
  })
})
