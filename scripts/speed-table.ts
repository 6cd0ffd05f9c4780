import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Language } from '../src/model/config.ts'

/** What `npm run bench -- build 500 2000 10000` leaves in `bench/results/`, as far as it is shown. */
interface Figures {
  readonly date: string
  readonly machine: { readonly node: string; readonly cores: number; readonly cpu: string }
  readonly runs: readonly Figure[]
}

interface Figure {
  readonly articles: number
  readonly megabytes: number
  readonly remark: Cost
  readonly translationsAlone: Readonly<Record<'cold', Cost>>
  readonly withOriginals: Readonly<Record<'cold' | 'unchangedAgain' | 'oneEdit', Cost>>
  readonly peers: Readonly<Record<string, Cost & { readonly version: string }>>
}

interface Cost {
  readonly seconds: number
  readonly megabytes: number
}

const words = {
  en: {
    articles: 'articles',
    cold: '**yikan**, from nothing: all checks, all outputs',
    paired: '… each compared with its original as well',
    unchanged: '**yikan**, nothing has changed',
    oneEdit: '**yikan**, one article has',
    remark: 'remark-parse with GFM alone, nothing written',
    caption: ({ date, machine, runs }: Figures) =>
      `Whole processes, seconds and peak memory, measured one after the other on ${date}: ${machine.cpu}, ${machine.cores} cores, Node.js ${machine.node.slice(1)}; ${sizes(runs, ', ')} MB of Chinese. The others get one template and check nothing.`,
  },
  zh: {
    articles: '篇',
    cold: '**yikan**，从头构建：全部检查，全部产物',
    paired: '…… 并逐篇与原文比对',
    unchanged: '**yikan**，什么都没改',
    oneEdit: '**yikan**，改了一篇',
    remark: '只用 remark-parse 加 GFM 解析，不输出',
    caption: ({ date, machine, runs }: Figures) =>
      `表中是整个进程的用时（秒）与内存峰值，${date} 依次测得：${machine.cpu}，${machine.cores} 核，Node.js ${machine.node.slice(1)}；译文分别为 ${sizes(runs, '、')} MB。其他工具只套一个模板，不做任何检查。`,
  },
}

/** The table of speed of a README, from the figures of the last bench. */
export function speedTable(language: Language): string {
  const file = path.resolve(import.meta.dirname, '../bench/results/build.json')
  const figures: Figures = JSON.parse(readFileSync(file, 'utf8'))
  const { articles, caption, ...names } = words[language]
  const row = (name: string, costOf: (figure: Figure) => Cost | undefined) =>
    `| ${[name, ...figures.runs.map((figure) => cell(costOf(figure)))].join(' | ')} |`
  const heads = figures.runs.map((run) => `${run.articles.toLocaleString('en')} ${articles}`)
  return [
    `| ${['', ...heads].join(' | ')} |`,
    `| ${['---', ...heads.map(() => '---:')].join(' | ')} |`,
    row(names.cold, (figure) => figure.translationsAlone.cold),
    row(names.paired, (figure) => figure.withOriginals.cold),
    row(names.unchanged, (figure) => figure.withOriginals.unchangedAgain),
    row(names.oneEdit, (figure) => figure.withOriginals.oneEdit),
    row(names.remark, (figure) => figure.remark),
    ...peersOf(figures).map(({ name, version }) =>
      row(`${name} ${version}`, ({ peers }) => peers[name.toLowerCase()]),
    ),
    '',
    caption(figures),
    '',
  ].join('\n')
}

const spelt: Readonly<Record<string, string>> = { vitepress: 'VitePress' }

/** The other generators, the fastest first. */
function peersOf({ runs }: Figures) {
  const peers = Object.entries(runs[0]?.peers ?? {}).sort(([, a], [, b]) => a.seconds - b.seconds)
  return peers.map(([name, { version }]) => ({
    name: spelt[name] ?? name.replace(/^./, (letter) => letter.toUpperCase()),
    version: version.replace(/^v|\+.*$/g, ''),
  }))
}

function sizes(runs: readonly Figure[], mark: string): string {
  return runs.map(({ megabytes }) => Math.round(megabytes)).join(mark)
}

function cell(cost: Cost | undefined): string {
  if (cost === undefined) return '—'
  return `${cost.seconds.toFixed(1)} s, ${cost.megabytes} MB`
}
