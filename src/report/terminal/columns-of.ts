import stringWidth from 'string-width'
import { isPlain, plainColumns } from './plain-characters.ts'

/** Columns that a text takes in a terminal. */
export function columnsOf(text: string): number {
  return isPlain(text) ? plainColumns(text) : stringWidth(text)
}
