import fastStringWidth from 'fast-string-width'
import { isPlain, plainColumns } from './plain-characters.ts'

/** Columns that a text takes in a terminal. It must be `visible`: whatever a terminal hides or obeys counts as one. */
export function columnsOf(text: string): number {
  return isPlain(text) ? plainColumns(text) : fastStringWidth(text)
}
