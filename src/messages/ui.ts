import type { Language } from '../model/config.ts'
import type { Severity } from '../model/finding.ts'

/** The words of reports and of the command line, but for findings, errors and help. */
export interface UiWords {
  readonly severity: Readonly<Record<Severity, string>>
  readonly report: {
    readonly rule: string
    readonly total: string
    readonly seeAlso: string
    /** Behind the carets of a finding that goes on below the line that is shown. */
    toLine(line: number): string
    readonly fix: Readonly<Record<'safe' | 'suggestion', string>>
    clean(files: number): string
    /** What was found, on one line. */
    found(counts: FoundCounts): string
    silenced(findings: number): string
    /** Instead of further hints of a rule on one file. */
    more(rule: string, findings: number): string
    /** Below the findings, where there are more than a report shows. */
    left(findings: number): string
    fixable(counts: { safe: number; suggestion: number }): string
    /** Head of a file's failure in JUnit. */
    fileFails(findings: number): string
  }
  readonly run: {
    progress(done: number, total: number): string
    published(counts: PublishedCounts): string
    removed(path: string): string
    /** Another process is building the same. */
    waiting(pid: number): string
    /** One part of a publication was published. */
    publishedPart(counts: PublishedCounts & { readonly part: string }): string
    /** Said once, when what is there has been published. */
    readonly watching: string
    /** What one change led to. */
    rebuilt(counts: RebuiltCounts): string
    /** Of a file that a list leaves out. */
    refused(path: string): string
    /** Why there are no feeds and no site map. */
    readonly noAddress: string
    fixed(findings: number, files: number): string
    wouldFix(findings: number, files: number): string
    readonly nothingToFix: string
    fixedFile(path: string, findings: number): string
    baselineWritten(file: string, findings: number): string
    /** How to make every run use it. */
    useBaseline(file: string): string
    created(path: string): string
    kept(path: string): string
    next(commands: readonly string[]): string
    /** Below the list of all rules. */
    readonly explainHint: string
    /** Head of a stack trace that is ours to mend. */
    readonly bug: string
  }
}

export interface FoundCounts {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly filesWithFindings: number
  readonly files: number
}

export interface PublishedCounts {
  readonly articles: number
  readonly output: string
  readonly written: number
  readonly unchanged: number
  readonly removed: number
}

export interface RebuiltCounts {
  /** The article, where it was one alone. */
  readonly path: string
  readonly processed: number
  readonly written: number
  readonly removed: number
  readonly errors: number
  readonly warnings: number
  readonly seconds: string
}

const zh: UiWords = {
  severity: { error: '错误', warning: '警告', info: '提示' },
  report: {
    rule: '规则',
    total: '合计',
    seeAlso: '另见',
    toLine: (line) => `直到第 ${line} 行`,
    fix: {
      safe: '可以自动修改：yikan fix',
      suggestion: '有建议的改法：yikan fix --suggestions',
    },
    clean: (files) => `看了 ${files} 个文件，没有发现问题。`,
    found: ({ errors, warnings, infos, filesWithFindings, files }) => {
      const parts = [
        errors > 0 ? `${errors} 个错误` : '',
        warnings > 0 ? `${warnings} 个警告` : '',
        infos > 0 ? `${infos} 个提示` : '',
      ]
      return `检查了 ${files} 个文件，${filesWithFindings} 个有问题：${parts.filter(Boolean).join('，')}。`
    },
    more: (rule, findings) => `${rule} 还有 ${findings} 处，没有一一列出；--format json 会列全。`,
    left: (findings) =>
      `最严重的都在上面，还有 ${findings} 个问题没有列出；--show all 全部列出，yikan check <文件> 只看一篇。`,
    silenced: (findings) => `另有 ${findings} 个问题按基线或注释略去。`,
    fixable: ({ safe, suggestion }) =>
      [
        safe > 0 ? `${safe} 个可以用 yikan fix 自动修改。` : '',
        suggestion > 0 ? `${suggestion} 个有建议的改法：yikan fix --suggestions。` : '',
      ].join(''),
    fileFails: (findings) => `${findings} 个问题`,
  },
  run: {
    progress: (done, total) => `正在读文章 ${done}/${total}`,
    published: ({ articles, output, written, unchanged, removed }) =>
      `已发布 ${articles} 篇文章到 ${output}：写入 ${written} 个文件，${unchanged} 个未变` +
      `${removed > 0 ? `，删去 ${removed} 个` : ''}。`,
    removed: (path) => `删去 ${path}`,
    waiting: (pid) => `另一个 yikan（进程 ${pid}）正在发布同一个文件夹，等它做完。`,
    publishedPart: ({ part, articles, output, written, unchanged }) =>
      `已发布第 ${part} 片的 ${articles} 篇文章到 ${output}：写入 ${written} 个文件，${unchanged} 个未变。`,
    watching: '正在看着文章；改完存盘就会重新发布。按 Ctrl-C 停下。',
    rebuilt: ({ path, processed, written, removed, errors, warnings, seconds }) =>
      `重新发布${path === '' ? ` ${processed} 篇文章` : ` ${path}`}：写入 ${written} 个文件` +
      `${removed > 0 ? `，删去 ${removed} 个` : ''}；${errors} 个错误，${warnings} 个警告；用时 ${seconds} 秒。`,
    refused: (path) => `${path} 读不了，原因见 yikan check。`,
    noAddress: '没有写订阅源和站点地图：它们需要完整的网址，请在配置里写上 site.url。',
    fixed: (findings, files) => `修改了 ${files} 个文件，解决 ${findings} 个问题。`,
    wouldFix: (findings, files) => `将修改 ${files} 个文件，解决 ${findings} 个问题；文件没有动。`,
    nothingToFix: '没有可以自动修改的问题。',
    fixedFile: (path, findings) => `修改 ${path}（${findings} 处）`,
    baselineWritten: (file, findings) => `已把 ${findings} 个问题记入基线 ${file}。`,
    useBaseline: (file) => `在配置文件里写上 baseline: ${file}，以后就只报新问题。`,
    created: (path) => `新建 ${path}`,
    kept: (path) => `已有 ${path}，没有动它`,
    next: (commands) => `接下来：\n${commands.map((command) => `  ${command}\n`).join('')}`,
    explainHint: '某条规则的说明：yikan explain <规则>',
    bug: 'yikan 自己出错了。请把下面的内容连同引起它的文章一起报告给我们：',
  },
}

const en: UiWords = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  report: {
    rule: 'Rule',
    total: 'Total',
    seeAlso: 'See also',
    toLine: (line) => `to line ${line}`,
    fix: {
      safe: 'Can be fixed: yikan fix',
      suggestion: 'A fix is suggested: yikan fix --suggestions',
    },
    clean: (files) => `Looked at ${count(files, 'file')}, nothing to complain about.`,
    found: ({ errors, warnings, infos, filesWithFindings, files }) => {
      const parts = [
        errors > 0 ? count(errors, 'error') : '',
        warnings > 0 ? count(warnings, 'warning') : '',
        infos > 0 ? count(infos, 'info') : '',
      ]
      return `${parts.filter(Boolean).join(', ')} in ${filesWithFindings} of ${count(files, 'file')}.`
    },
    more: (rule, findings) => `${rule}: ${findings} more, which --format json lists.`,
    left: (findings) =>
      `The gravest are above; ${count(findings, 'more finding')} not shown. --show all shows them, yikan check <file> those of one article.`,
    silenced: (findings) =>
      `${count(findings, 'finding')} silenced by the baseline or by comments.`,
    fixable: ({ safe, suggestion }) =>
      [
        safe > 0 ? `yikan fix can mend ${safe}.` : '',
        suggestion > 0 ? `yikan fix --suggestions has a proposal for ${suggestion}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    fileFails: (findings) => count(findings, 'finding'),
  },
  run: {
    progress: (done, total) => `Reading articles ${done}/${total}`,
    published: ({ articles, output, written, unchanged, removed }) =>
      `Published ${count(articles, 'article')} to ${output}: ${written} written, ${unchanged} unchanged` +
      `${removed > 0 ? `, ${removed} removed` : ''}.`,
    removed: (path) => `Removed ${path}`,
    waiting: (pid) => `Another yikan (process ${pid}) is building the same; waiting for it.`,
    publishedPart: ({ part, articles, output, written, unchanged }) =>
      `Published ${count(articles, 'article')} of shard ${part} to ${output}: ${written} written, ${unchanged} unchanged.`,
    watching: 'Watching; whatever you save is published again. Ctrl-C ends.',
    rebuilt: ({ path, processed, written, removed, errors, warnings, seconds }) =>
      `Rebuilt ${path === '' ? count(processed, 'article') : path}: ${written} written` +
      `${removed > 0 ? `, ${removed} removed` : ''}; ${count(errors, 'error')}, ` +
      `${count(warnings, 'warning')}; ${seconds} s.`,
    refused: (path) => `${path} cannot be read; yikan check says why.`,
    noAddress:
      'No feeds and no site map: they need full addresses. Set site.url in the configuration.',
    fixed: (findings, files) => `Fixed ${count(findings, 'finding')} in ${count(files, 'file')}.`,
    wouldFix: (findings, files) =>
      `Would fix ${count(findings, 'finding')} in ${count(files, 'file')}; nothing was written.`,
    nothingToFix: 'Nothing that can be fixed by itself.',
    fixedFile: (path, findings) => `Fixed ${path} (${count(findings, 'finding')})`,
    baselineWritten: (file, findings) =>
      `Wrote ${count(findings, 'known finding')} to the baseline ${file}.`,
    useBaseline: (file) =>
      `Put baseline: ${file} into the configuration to hear of new findings only.`,
    created: (path) => `Created ${path}`,
    kept: (path) => `Kept ${path}, which was there already`,
    next: (commands) => `Next:\n${commands.map((command) => `  ${command}\n`).join('')}`,
    explainHint: 'To read about one rule: yikan explain <rule>',
    bug: 'This is a bug in yikan. Please report what follows, with the article that caused it:',
  },
}

/** The words of the program in a language. */
export function ui(language: Language): UiWords {
  return language === 'zh' ? zh : en
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
