import { appendFileSync, existsSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { measurePeers, missingPeers, type PeerCost } from '../peers/measure.ts'
import { hasPairs, makeProject, pairsFolder, translationsOf } from './corpus.ts'
import { clearAttic, setAside } from './set-aside.ts'
import { type Cost, rounded, timeNode } from './time-process.ts'

const package_ = resolve(import.meta.dirname, '../..')
const main = join(package_, 'dist/cli/main.js')
const bare = join(import.meta.dirname, 'bare-remark.mjs')

/**
 * Builds of 500 articles, or of as many as are asked for, as whole processes: the translations alone, which is what other
 * generators and remark-parse get in the same run; and with their originals, which yikan reads and compares as well: from
 * nothing, without a change, after an edit of an article, of the glossary. Needs `npm run compile`, and
 * for the other generators what `bench/peers/install.mjs` installs.
 */
export async function bench(sizes: readonly number[]) {
  if (!hasPairs) return { skipped: `no pairs under ${pairsFolder}` }
  const runs = []
  try {
    for (const articles of sizes.length > 0 ? sizes : [500]) runs.push(await measure(articles))
  } finally {
    clearAttic()
  }
  const machine = {
    node: process.version,
    cores: availableParallelism(),
    cpu: cpus()[0]?.model,
    gigabytes: Math.round(totalmem() / 2 ** 30),
  }
  const peers = missingPeers === undefined ? {} : { peers: missingPeers }
  return { date: new Date().toISOString().slice(0, 10), machine, ...peers, runs }
}

async function measure(articles: number) {
  const alone = await withProject(articles, ['zh.md'], async (root) => {
    const { files, bytes } = translationsOf(root)
    const remark = await timeNode([bare, root], package_)
    const yikan = await measureBuilds(root)
    const coldOneJob = await builderOf(root)('--no-cache', '--jobs', '1')
    return { bytes, remark, yikan: { ...yikan, coldOneJob }, peers: await measurePeers(files) }
  })
  const paired = await withProject(articles, ['zh.md', 'en.md'], measurePaired)
  const { remark, peers } = alone
  const baselines = { remark, ...peers }
  return {
    articles,
    megabytes: rounded(alone.bytes / 1e6),
    remark,
    translationsAlone: alone.yikan,
    withOriginals: paired,
    peers,
    millisecondsAnArticle: rounded((alone.yikan.cold.seconds * 1000) / articles),
    ratios: {
      coldTo: ratiosTo(alone.yikan.cold, baselines),
      coldWithOriginalsTo: ratiosTo(paired.cold, baselines),
      unchangedTo: ratiosTo(alone.yikan.unchangedAgain, baselines),
      unchangedWithOriginalsTo: ratiosTo(paired.unchangedAgain, baselines),
    },
    editOnTopSeconds: rounded(alone.yikan.oneEdit.seconds - alone.yikan.unchangedAgain.seconds),
    editWithOriginalsOnTopSeconds: rounded(paired.oneEdit.seconds - paired.unchangedAgain.seconds),
  }
}

/**
 * One build after the other, as anybody runs them. The first one without a change reads files again that were written just
 * before the one from nothing.
 */
async function measureBuilds(root: string) {
  const { files } = translationsOf(root)
  const build = builderOf(root)
  const cold = await build()
  const unchanged = await build()
  const unchangedAgain = await build()
  appendFileSync(files[files.length >> 1]!, '\n改了一行。\n')
  const oneEdit = await build()
  return { cold, unchanged, unchangedAgain, oneEdit }
}

/** The same of a project with originals, and what is to be done where all is read, or a term is new. */
async function measurePaired(root: string) {
  const builds = await measureBuilds(root)
  const build = builderOf(root)
  const verified = await build('--verify')
  writeFileSync(join(root, 'glossary.yaml'), term)
  return { ...builds, verified, oneTerm: await build() }
}

/** Builds from nothing begin without an output folder; whatever the program remembers is in its project. */
function builderOf(root: string) {
  return (...options: string[]) => {
    const output = join(root, 'output')
    if (options.includes('--no-cache') && existsSync(output)) setAside(output)
    return timeNode([main, 'build', ...options], root)
  }
}

async function withProject<T>(
  articles: number,
  names: readonly string[],
  work: (root: string) => Promise<T>,
): Promise<T> {
  const root = makeProject(articles, names)
  try {
    return await work(root)
  } finally {
    setAside(root)
  }
}

const term = 'terms: [{ term: Foo, translations: [甲] }]\n'

/** The seconds of one as a multiple of those of others. */
function ratiosTo({ seconds }: Cost, others: Readonly<Record<string, PeerCost | Cost>>) {
  return Object.fromEntries(
    Object.entries(others).map(([name, other]) => [
      name,
      'seconds' in other ? rounded(seconds / other.seconds) : undefined,
    ]),
  )
}
