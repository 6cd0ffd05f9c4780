import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import {
  factsOf,
  judgeByOriginal,
  linkedFiles,
  numberedSentences,
  pairOf,
  parseMarkdown,
  understand,
} from '../../src/article/index.ts'
import { isRefusal } from '../../src/build/index.ts'
import { settingsOf } from '../../src/build/settings.ts'
import { checkArticle } from '../../src/check/index.ts'
import { emitters } from '../../src/emit/index.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { Source } from '../../src/model/source.ts'
import { classified } from '../../src/node/find-articles.ts'
import { lookUpFiles } from '../../src/node/look-up-files.ts'
import { openOutput } from '../../src/node/output-folder.ts'
import { openProject } from '../../src/node/project.ts'
import { type Located, readSource } from '../../src/node/read-source.ts'
import { requestOf } from '../../src/node/run-options.ts'
import { render } from '../../src/render/index.ts'
import { translationsOf } from '../build/corpus.ts'

/** What stages took, in milliseconds of processor time for an article, by their names. */
export type Times = Readonly<Record<string, number>>

const bare = unified().use(remarkParse).use(remarkGfm)

/**
 * Takes the articles of a project through one stage after the other, each article by itself as a build does, `rounds`
 * times after one that warms the engine up, and returns the median of each stage. `remark` is what remark-parse alone
 * takes for the translations; `parse` is a part of `understand` and `original`, measured again by itself.
 */
export async function measureStages(root: string, rounds: number): Promise<Times> {
  const project = await openProject(root)
  const request = requestOf(project, { paths: [] }, true)
  const settings = settingsOf(request)
  const lookUp = lookUpFiles(request)
  const articles = await classified(translationsOf(root).files, project)
  const output = await openOutput(mkdtempSync(join(tmpdir(), 'yikan-stages-')))
  const runs: Times[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const { time, times } = stopwatch()
    for (const { original: beside, ...located } of articles) {
      const [source, english] = await time('read', () =>
        Promise.all([readText(located), readText(beside!)]),
      )
      await time('remark', () => bare.parse(source.text))
      await time('parse', () => [source, english].map(({ text }) => parseMarkdown(text)))
      const article = await time('understand', () => understand(source, { original: english }))
      const sentences = await time('numbers', () => numberedSentences(article, 'zh'))
      const pair = await time('pair', () => pairOf(article, { sentences }))
      const facts = await time('facts', () => {
        const found = factsOf(article, settings.registry, sentences)
        return pair ? judgeByOriginal(found, pair) : found
      })
      const evidence = { ...settings, facts, files: lookUp(linkedFiles(article)), records: [] }
      const { findings } = await time('rules', () =>
        checkArticle(article, settings.rules, evidence, pair),
      )
      const rendering = await time('render', () => render(article))
      const publishable = { article, rendering, findings, facts }
      const files = await time('emit', () =>
        emitters.flatMap((emitter) =>
          emitter.subject === 'article' ? emitter.emit(publishable, settings.context) : [],
        ),
      )
      await time('write', async () => {
        for (const { path, text } of files) await output.write(`${round}/${path}`, text)
      })
    }
    if (round > 0) runs.push(perArticle(times, articles.length))
  }
  output.close()
  rmSync(output.root, { recursive: true })
  return middle(runs)
}

/** What each rule took, likewise; those that took most come first. */
export async function measureRules(root: string, rounds: number): Promise<Times> {
  const project = await openProject(root)
  const request = requestOf(project, { paths: [] }, true)
  const settings = settingsOf(request)
  const lookUp = lookUpFiles(request)
  const articles = await classified(translationsOf(root).files, project)
  const runs: Times[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const { timed, times } = stopwatch()
    const rules = settings.rules.map((active) => ({ ...active, rule: watched(active.rule, timed) }))
    for (const { original: beside, ...located } of articles) {
      const [source, original] = [await readText(located), await readText(beside!)]
      const article = understand(source, { original })
      const sentences = numberedSentences(article, 'zh')
      const pair = pairOf(article, { sentences })
      const found = factsOf(article, settings.registry, sentences)
      const facts = pair ? judgeByOriginal(found, pair) : found
      const evidence = { ...settings, facts, files: lookUp(linkedFiles(article)), records: [] }
      checkArticle(article, rules, evidence, pair)
    }
    if (round > 0) runs.push(perArticle(times, articles.length))
  }
  return Object.fromEntries(Object.entries(middle(runs)).sort(([, a], [, b]) => b - a))
}

async function readText(file: Located): Promise<Source> {
  const source = await readSource(file, Number.POSITIVE_INFINITY)
  if (isRefusal(source)) throw new Error(`${file.path}: ${source.reason}`)
  return source
}

type Timed = <T>(name: string, work: () => T) => T

function stopwatch() {
  const times = new Map<string, number>()
  const add = (name: string, before: NodeJS.CpuUsage) => {
    const { user, system } = process.cpuUsage(before)
    times.set(name, (times.get(name) ?? 0) + (user + system) / 1000)
  }
  const timed: Timed = (name, work) => {
    const before = process.cpuUsage()
    const result = work()
    add(name, before)
    return result
  }
  const time = async <T>(name: string, work: () => T): Promise<Awaited<T>> => {
    const before = process.cpuUsage()
    const result = await work()
    add(name, before)
    return result
  }
  return { timed, time, times }
}

function watched(rule: Rule, timed: Timed): Rule {
  if (rule.subject !== 'article' && rule.subject !== 'pair') return rule
  const check = (...args: Parameters<typeof rule.check>) =>
    timed(rule.id, () =>
      (rule.check as (...all: typeof args) => ReturnType<typeof rule.check>)(...args),
    )
  return { ...rule, check } as Rule
}

function perArticle(times: ReadonlyMap<string, number>, articles: number): Times {
  return Object.fromEntries([...times].map(([name, spent]) => [name, spent / articles]))
}

function middle(runs: readonly Times[]): Times {
  const names = Object.keys(runs[0] ?? {})
  return Object.fromEntries(
    names.map((name) => {
      const sorted = runs.map((times) => times[name] ?? 0).sort((a, b) => a - b)
      return [name, sorted[sorted.length >> 1] ?? 0]
    }),
  )
}
