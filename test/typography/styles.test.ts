import { describe, expect, it } from 'vitest'
import { typographySchema } from '../../src/model/typography.ts'
import { chooseStyle, defaultStyle } from '../../src/typography/index.ts'

const choose = (written: object) => chooseStyle(typographySchema.parse(written))

describe('chooseStyle', () => {
  it('takes the default style where nothing is said', () => {
    expect(choose({})).toEqual(defaultStyle)
  })

  it('lets the configuration differ from a style', () => {
    const gb = choose({ style: 'mainland-gb' })
    expect(choose({ style: 'mainland-gb', spacing: 'insert' })).toEqual({
      ...(gb as object),
      spacing: 'insert',
    })
  })

  it('knows no style for off', () => {
    expect(choose({ style: 'off', spacing: 'insert' })).toBe('off')
  })

  it('refuses a style that does not exist', () => {
    expect(() => choose({ style: 'pangu' })).toThrow()
  })
})
