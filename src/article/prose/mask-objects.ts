import { OBJECT } from '../../typography/index.ts'

const ADDRESS = /:\/\/[\x21-\x7e]+/g
/** :smile: and the like, as GitHub writes them. */
const EMOJI = /:[a-z][a-z\d_+-]{1,30}:/g
/** What Hugo, Jekyll, kramdown and their kind replace by something else. */
const TEMPLATE = /\{[{%:][^}\n]{0,300}\}{1,2}/g
/** A label or target of something that failed to become a link. */
const LINK_TAIL =
  /\](?:\[[^\]\n]{0,200}\]|[ \t]?[(（](?:https?:|www\.|#|\.?\/)[^)）\n]{0,400}[)）])|\[\^[^\]\n]{0,80}\]/g
const FORMULA = /\$\$[^$\n]{1,400}\$\$|\$(?=[^$\s])[^$\n]{0,200}(?<=[^$\s\\])\$(?!\d)/y

/** Chinese letters and marks. */
const CHINESE = /[\u3000-\u9fff\uff00-\uffef]/

/** The text, as long as it was, with addresses, formulas, template tags and the like made `OBJECT`. */
export function maskObjects(text: string): string {
  let masked = text
  if (masked.includes('://')) masked = masked.replace(ADDRESS, blank)
  if (masked.includes(':')) masked = masked.replace(EMOJI, blank)
  if (masked.includes('[')) masked = masked.replace(LINK_TAIL, blank)
  if (masked.includes('{')) masked = masked.replace(TEMPLATE, blank)
  return masked.includes('$') ? maskFormulas(masked) : masked
}

/** TeX between dollar signs, by the rule of Pandoc: no space inside them, no digit behind. Chinese is no formula. */
function maskFormulas(text: string): string {
  let masked = ''
  let done = 0
  for (let at = text.indexOf('$'); at !== -1; at = text.indexOf('$', Math.max(at + 1, done))) {
    FORMULA.lastIndex = at
    const formula = FORMULA.exec(text)?.[0]
    if (formula === undefined || CHINESE.test(formula)) continue
    masked += text.slice(done, at) + blank(formula)
    done = at + formula.length
  }
  return masked + text.slice(done)
}

function blank(text: string): string {
  return OBJECT.repeat(text.length)
}
