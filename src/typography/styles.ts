import type { TypographyConfig, TypographyStyle } from '../model/typography.ts'

/**
 * The named styles. Sources: `default` is what the W3C's Requirements for Chinese Text Layout (clreq §3) and
 * 中文技术文档写作规范 agree on; `mainland-gb` GB/T 15834—2011 (§4.8, 4.10–4.13), which says nothing of spaces, and
 * GB 3100—93 §6.2.1 for those before units; `mdn` the guide of MDN's Chinese translators; `lctt` that of LCTT, which
 * follows 中文文案排版指北.
 */
const styles: Readonly<Record<Exclude<TypographyConfig['style'], 'off'>, TypographyStyle>> = {
  default: { spacing: 'insert', edges: 'insert', units: 'leave', quotes: 'curly', ranges: 'wave' },
  'mainland-gb': {
    spacing: 'leave',
    edges: 'leave',
    units: 'insert',
    quotes: 'curly',
    ranges: 'wave',
  },
  mdn: { spacing: 'insert', edges: 'insert', units: 'leave', quotes: 'curly', ranges: 'leave' },
  lctt: { spacing: 'insert', edges: 'insert', units: 'insert', quotes: 'curly', ranges: 'leave' },
}

/** The style that holds where nothing else is said. */
export const defaultStyle = styles.default

/** The style that a configuration chooses, with what it says itself in place of the style's own; `off` for none. */
export function chooseStyle({ style, ...own }: TypographyConfig): TypographyStyle | 'off' {
  if (style === 'off') return 'off'
  const base = styles[style]
  return {
    spacing: own.spacing ?? base.spacing,
    edges: own.edges ?? base.edges,
    units: own.units ?? base.units,
    quotes: own.quotes ?? base.quotes,
    ranges: own.ranges ?? base.ranges,
  }
}
