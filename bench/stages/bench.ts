import { rmSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { hasPairs, makeProject, pairsFolder } from '../build/corpus.ts'
import { measureRules, measureStages, type Times } from './measure.ts'

/**
 * What each stage of a build takes for an article and its original, in milliseconds of processor time, and as a share of
 * what remark-parse alone takes for the translation in the same run; then the rules one by one. 200 articles, or as many
 * as are asked for.
 */
export async function bench(sizes: readonly number[]) {
  if (!hasPairs) return { skipped: `no pairs under ${pairsFolder}` }
  const articles = sizes[0] ?? 200
  const root = makeProject(articles)
  try {
    const { remark, parse, ...stages } = await measureStages(root, 3)
    const all = Object.values(stages).reduce((sum, spent) => sum + spent, 0)
    return {
      date: new Date().toISOString().slice(0, 10),
      machine: { node: process.version, cores: availableParallelism(), cpu: cpus()[0]?.model },
      articles,
      millisecondsAnArticle: rounded({ remark: remark!, parse: parse!, ...stages, all }),
      ofRemark: rounded(
        Object.fromEntries(
          Object.entries({ ...stages, all }).map(([name, spent]) => [name, spent / remark!]),
        ),
      ),
      rules: rounded(await measureRules(root, 2)),
    }
  } finally {
    rmSync(root, { recursive: true })
  }
}

function rounded(times: Times): Times {
  return Object.fromEntries(
    Object.entries(times).map(([name, spent]) => [name, Math.round(spent * 1000) / 1000]),
  )
}
