import { CsvError, parse } from 'csv-parse/sync'

/** A table as values of a glossary file, not yet looked at by its schema; or what is wrong, with the line. */
export type TableReading =
  | {
      readonly terms: readonly Readonly<Record<string, unknown>>[]
      readonly lines: readonly number[]
    }
  | { readonly line: number; readonly reason: string }

/** What columns may be called, as tools for translators export them. */
const columns: Readonly<Record<string, readonly string[]>> = {
  term: ['term', 'source', 'english', 'en', 'en-us', '术语', '英文', '原文'],
  translations: [
    'translation',
    'translations',
    'target',
    'chinese',
    'zh',
    'zh-cn',
    '译法',
    '中文',
    '译文',
  ],
  aliases: ['aliases', 'alias', 'abbreviation', '别名', '缩写'],
  keep: ['keep', '保留英文', '保留'],
  forbidden: ['forbidden', '禁用', '禁用译法', '错误译法'],
  context: ['context', 'domain', '语境', '领域'],
  note: ['note', 'notes', 'comment', '备注', '说明'],
}

const yes = /^(?:true|yes|y|1|x|是)$/i

/**
 * Reads comma-separated values (RFC 4180), or values separated by tabs or semicolons, as the first line shows. That line
 * names the columns; `term` must be among them, columns of other names are passed over. A cell that holds several values
 * parts them by `|`, `;` or `；`.
 */
export function readCsv(text: string): TableReading {
  const [first = ''] = text.split(/\r?\n/, 1)
  const delimiter = ['\t', ',', ';'].find((sign) => first.includes(sign)) ?? ','
  const rows = readRows(text, delimiter)
  if ('reason' in rows) return rows
  const [head, ...body] = rows
  const keys = (head?.record ?? []).map(keyOf)
  if (!keys.includes('term')) return { line: 1, reason: `term ∉ ${first.trim()}` }
  const filled = body.filter(({ record }) => record.some((cell) => cell !== ''))
  return {
    terms: filled.map(({ record }) => toTerm(keys, record)),
    lines: filled.map(({ info }) => info.lines),
  }
}

interface Row {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

function readRows(
  text: string,
  delimiter: string,
): readonly Row[] | { line: number; reason: string } {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      info: true,
    }) as unknown as readonly Row[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { line: Number(error.lines ?? 1), reason: error.message }
  }
}

function keyOf(title: string): string | undefined {
  const lower = title.toLowerCase()
  return Object.keys(columns).find((key) => columns[key]!.includes(lower))
}

function toTerm(keys: readonly (string | undefined)[], record: readonly string[]) {
  const filled = keys.flatMap((key, i) => (key && record[i] ? [[key, record[i]] as const] : []))
  return Object.fromEntries(filled.map(([key, cell]) => [key, toValue(key, cell)]))
}

function toValue(key: string, cell: string): unknown {
  if (key === 'term' || key === 'note') return cell
  if (key === 'keep') return yes.test(cell)
  return cell
    .split(/[|;；]/)
    .map((value) => value.trim())
    .filter((value) => value !== '')
}
