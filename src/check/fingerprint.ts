import type { Finding } from '../model/finding.ts'
import { maskCredentials } from '../text/mask-credentials.ts'

/** How far around a finding its fingerprint looks, in UTF-16 units, within the same line. */
const AROUND = 24
/** Of a long finding the fingerprint holds the beginning only. */
const LONGEST = 80
/** So far around it, an address that its words may be cut out of is known for one. */
const MARGIN = 300

/**
 * What a finding is known by when its place has moved: its rule, its message, and the words at its place and around it
 * in the same line. Blanks, marks and line ends do not count. A finding of no length speaks of the file and has no
 * words. Two findings in one text may share a fingerprint; who compares them has to count.
 */
export function fingerprint(finding: Finding, text: string): string {
  return [finding.ruleId, finding.message, wordsAt(finding, text)].join(' | ')
}

function wordsAt({ span: { start, end } }: Finding, text: string): string {
  if (start >= end) return ''
  const from = Math.max(start - MARGIN, 0)
  // Fingerprints are published, which passwords in addresses must not be.
  const masked = maskCredentials(text.slice(from, end + MARGIN))
  const [first, last] = [start - from, end - from]
  const before = lastLine(masked.slice(Math.max(first - AROUND, 0), first))
  const after = firstLine(masked.slice(last, last + AROUND))
  const inside = masked.slice(first, Math.min(last, first + LONGEST))
  return [before, inside, after].map(wordsOf).join(' … ')
}

function lastLine(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1)
}

function firstLine(text: string): string {
  return text.split(/[\r\n]/, 1)[0] ?? ''
}

function wordsOf(text: string): string {
  return (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
