/** How the beginning of a line says that it is an item of a list, though Markdown does not take it as one. */
export interface ItemForm {
  /**
   * `no-space`: only the space after the mark is missing. `late`: a number other than 1 cannot begin a list right after a
   * paragraph. `mark`: a mark of other programs, `•` or `1、`. `sign`: `（1）` or `①`, which no list writes.
   */
  readonly kind: 'no-space' | 'late' | 'mark' | 'sign'
  /** The mark as written, with the blanks after it. */
  readonly written: string
  /** As Markdown has it; empty for a sign. */
  readonly right: string
  /** Its number; none for a bullet. */
  readonly number?: number
}

/** What the words of an item can begin with. */
const WORDS = '(?=[\\p{L}“‘《「（(【*`[])'
const BULLET = new RegExp(String.raw`^[-+*]${WORDS}(?!-)`, 'u')
const NUMBER = new RegExp(String.raw`^(\d{1,2})([.)])${WORDS}`, 'u')
const LATE = /^(\d{1,2})([.)])[\t ]+(?=\S)/
const OTHER_BULLET = /^[•●·◦▪－][\t \u3000]*(?=\S)/
const OTHER_NUMBER = /^(\d{1,2})[、．）][\t \u3000]*(?=[^\d\s])/
const SIGN = /^(?:[（(](\d{1,2})[)）]|([①-⑳]))(?=[^\n])/

/** The form of a line of a paragraph; nothing where it does not begin as an item. */
export function itemForm(line: string): ItemForm | undefined {
  const bullet = BULLET.exec(line)?.[0]
  if (bullet) return { kind: 'no-space', written: bullet, right: `${bullet} ` }
  const number = NUMBER.exec(line)
  if (number) {
    const written = number[0]
    return { kind: 'no-space', written, right: `${written} `, number: Number(number[1]) }
  }
  const late = LATE.exec(line)
  if (late) return { kind: 'late', written: late[0], right: late[0], number: Number(late[1]) }
  const dot = OTHER_BULLET.exec(line)?.[0]
  if (dot) return { kind: 'mark', written: dot, right: '- ' }
  const other = OTHER_NUMBER.exec(line)
  if (other) {
    const right = `${other[1]}. `
    return { kind: 'mark', written: other[0], right, number: Number(other[1]) }
  }
  const sign = SIGN.exec(line)
  if (!sign) return undefined
  const value = sign[1] ? Number(sign[1]) : sign[2]!.charCodeAt(0) - '①'.charCodeAt(0) + 1
  return { kind: 'sign', written: sign[0], right: '', number: value }
}

/** Whether one item follows another: the same kind of mark, and the next number. */
export function follows(next: ItemForm, former: ItemForm): boolean {
  if (next.kind !== former.kind) return false
  if (next.number !== undefined) return next.number === (former.number ?? -1) + 1
  return former.number === undefined && next.written[0] === former.written[0]
}
