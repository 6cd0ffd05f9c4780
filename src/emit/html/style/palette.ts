/*
 * Colours of both schemes. Every colour of text has a contrast of at least 4.5 : 1 on every ground it may stand on
 * (WCAG 2.2, 1.4.3 AA); a test computes it.
 */

/** On paper. */
export const light = {
  paper: '#fdfcfa',
  panel: '#f5f3ee',
  ink: '#22252a',
  soft: '#5d6168',
  line: '#e3e0d8',
  link: '#1d5591',
  seal: '#a6332b',
  mark: '#fbeeb8',
  keyword: '#a02334',
  string: '#28643a',
  number: '#84500a',
  name: '#5a3ea3',
  attribute: '#0f5a82',
} as const

/** At night. */
export const dark: Record<keyof typeof light, string> = {
  paper: '#16181b',
  panel: '#1f2226',
  ink: '#d9dade',
  soft: '#9fa5ae',
  line: '#33373d',
  link: '#8fbcec',
  seal: '#e8938a',
  mark: '#4a4220',
  keyword: '#f29097',
  string: '#9fd091',
  number: '#e2b676',
  name: '#c5aef2',
  attribute: '#8cc3e8',
}

/** Both as custom properties; the reader's system chooses. */
export const paletteCss = `:root{color-scheme:light dark;${properties(light)}}
@media (prefers-color-scheme:dark){:root{${properties(dark)}}}
@media print{:root{${properties(light)}}}`

function properties(palette: Readonly<Record<string, string>>): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')
}
