import { describe, expect, it } from 'vitest'
import { dark, light } from '../../src/emit/html/style/palette.ts'

/** Contrast of two colours as WCAG 2.2 defines it. */
function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (lighter! + 0.05) / (darker! + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

const onPaper = ['ink', 'soft', 'link', 'seal'] as const
const onPanel = [...onPaper, 'keyword', 'string', 'number', 'name', 'attribute'] as const

describe.each([
  ['by day', light],
  ['by night', dark],
])('every colour of text %s', (_, palette) => {
  it.each([
    ...onPaper.map((text) => [text, 'paper'] as const),
    ...onPanel.map((text) => [text, 'panel'] as const),
    ['ink', 'mark'] as const,
    ['link', 'mark'] as const,
  ])('%s can be read on %s', (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5)
  })
})
