import { readFile } from 'node:fs/promises'
import { catalogue } from '../messages/index.ts'
import { ruleSummary } from '../messages/rule-summaries.ts'
import { ui } from '../messages/ui.ts'
import type { Language } from '../model/config.ts'
import type { Severity } from '../model/finding.ts'
import { UserError } from '../model/user-error.ts'
import { columnsOf } from '../report/terminal/columns-of.ts'
import { createStyle, type Style } from '../report/terminal/style.ts'
import { manualPath, rules } from '../rules/index.ts'
import { nearest } from '../text/nearest.ts'
import { usesColor } from './color.ts'
import type { Io } from './io.ts'
import { localeLanguage } from './language.ts'
import type { CommonOptions } from './options.ts'

/**
 * `yikan explain`: prints the page of a rule, or a list of all rules. Needs no project. Throws a UserError for a rule
 * that does not exist.
 */
export async function explain(
  [asked]: readonly string[],
  options: CommonOptions,
  io: Io,
): Promise<number> {
  const style = createStyle(usesColor(options.color ?? 'auto', io.env, io.stdout))
  const language = options.lang ?? localeLanguage(io.env)
  io.stdout.write(asked === undefined ? ruleList(language, style) : await rulePage(asked, language))
  return 0
}

/** The page of the manual, which is in English; for Chinese readers, what the rule says in Chinese stands before it. */
async function rulePage(asked: string, language: Language): Promise<string> {
  const ids = rules.map(({ id }) => id)
  const id = ids.find((candidate) => candidate === asked.trim().toLowerCase())
  if (id === undefined) {
    throw new UserError('config/unknown-rule', { rule: asked, suggestion: nearest(asked, ids) })
  }
  // Beside `src/` and `dist/` alike.
  const page = await readFile(new URL(`../../${manualPath(id)}`, import.meta.url), 'utf8')
  return language === 'zh' ? `${chineseWords(id)}\n---\n\n${page}` : page
}

function chineseWords(id: string): string {
  const messages = Object.keys(catalogue).filter((key) => key === id || key.startsWith(`${id}.`))
  const lines = messages.map((key) => {
    const { what, why, fix } = catalogue[key]!.zh
    // Nothing has been counted here.
    return `- ${[what, why, fix].join('').replace(/\[\[.*?\]\]/g, '')}\n`
  })
  return `# ${id}\n\n${ruleSummary(id, 'zh') ?? id}。\n\n${lines.join('')}`
}

/** A line a rule, a blank line between families. */
function ruleList(language: Language, style: Style): string {
  const words = ui(language)
  const width = Math.max(...rules.map(({ id }) => id.length))
  const severityWidth = Math.max(...Object.values(words.severity).map((word) => columnsOf(word)))
  const paints = { error: style.red, warning: style.yellow, info: style.blue }
  const line = ({ id, severity }: { readonly id: string; readonly severity: Severity }) => {
    const word = words.severity[severity]
    const weight = `${paints[severity](word)}${' '.repeat(severityWidth - columnsOf(word))}`
    return `  ${style.bold(id.padEnd(width))}  ${weight}  ${ruleSummary(id, language) ?? ''}\n`
  }
  const families = [...new Set(rules.map(({ id }) => familyOf(id)))]
  const lists = families.map((family) =>
    rules
      .filter(({ id }) => familyOf(id) === family)
      .map(line)
      .join(''),
  )
  return `${lists.join('\n')}\n${style.dim(words.run.explainHint)}\n`
}

function familyOf(id: string): string {
  return id.slice(0, id.indexOf('/'))
}
