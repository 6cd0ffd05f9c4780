import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, type Plugin } from 'rolldown'
import { codeDigest } from '../src/node/cache/program-digest.ts'
import { loadShipped } from '../src/node/shipped.ts'

/** Packages with files of their own to find: worker threads, a compiler; or rarely needed and large. */
const external = ['tinypool', 'jiti', 'undici', 'chokidar']

/**
 * The files of the program, in the order in which a run opens them, with what begins each. A module lies in the first of
 * them that needs it, so that a run opens few files, and none for what it does not do. What is in none of them gets a file
 * of its own.
 */
const stages = [
  { name: 'command-line', test: /src[\\/]cli[\\/]run\.ts$/ },
  { name: 'session', test: /src[\\/]cli[\\/](check|build)\.ts$/ },
  { name: 'yaml', test: /src[\\/]node[\\/](parse-yaml|read-(glossary|registry)-file)\.ts$/ },
  { name: 'rules', test: /src[\\/](rules[\\/]index|article[\\/]facts[\\/]read-registry)\.ts$/ },
  { name: 'articles', test: /src[\\/](node[\\/](workshop|tasks)|check[\\/]check-collection)\.ts$/ },
  { name: 'publishing', test: /src[\\/]build[\\/](publish-article|emit-collection)\.ts$/ },
]

/** The native parser looks for its binary from where it is installed, not from where its code was put. */
const nativeParser: Plugin = {
  name: 'native-parser',
  transform: {
    filter: { id: /node_modules[\\/]satteri[\\/]index\.js$/ },
    handler: (code) => code.replaceAll('import.meta.url', "import.meta.resolve('satteri')"),
  },
}

/**
 * Makes the program of `src/cli/`, as `cli/` of a folder that lies in the root of the project. To look up and open the
 * thousand files that the code and its packages consist of takes a second, of which a check of one article takes half; so
 * what the program needs is put into a few files, and what takes time to load into files of their own, which are opened
 * where they are needed.
 */
export async function bundleProgram(folder: string): Promise<void> {
  const root = path.dirname(folder)
  const dir = path.join(folder, 'cli')
  rmSync(dir, { recursive: true, force: true })
  await build({
    cwd: root,
    input: { main: 'src/cli/main.ts', 'article-worker': 'src/node/article-worker.ts' },
    platform: 'node',
    external,
    // The same code in modules: those of CommonJS are run to the last before there is a front matter to read.
    resolve: { alias: { yaml: path.join(root, 'node_modules/yaml/browser/index.js') } },
    plugins: [nativeParser],
    transform: {
      target: 'node20.19',
      define: { YIKAN_CODE_DIGEST: JSON.stringify(codeDigest(path.join(root, 'src'))) },
    },
    // Threads load at once what other runs load when they need it.
    checks: { ineffectiveDynamicImport: false },
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir,
      // Licences stay, words for readers of the source go: all that is loaded is read to its end.
      comments: { legal: true, annotation: false, jsdoc: false },
      codeSplitting: {
        groups: stages.map((stage, index) => ({ ...stage, priority: stages.length - index })),
      },
    },
    logLevel: 'warn',
  })
  writeFileSync(path.join(folder, 'shipped.json'), JSON.stringify(await loadShipped()))
}
