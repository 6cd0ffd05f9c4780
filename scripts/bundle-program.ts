import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { codeDigest } from '../src/node/cache/program-digest.ts'
import { loadShipped } from '../src/node/shipped.ts'

/** Packages with files of their own to find: native code, worker threads, a compiler; or rarely needed and large. */
const external = ['satteri', 'tinypool', 'jiti', 'undici', 'chokidar']

/**
 * Makes the program of `src/cli/`, as `cli/` of a folder that lies in the root of the project. To look up and open the
 * thousand files that the code and its packages consist of takes a second, of which a check of one article takes half; so
 * what the program needs is put into a few files, and what takes time to load into files of their own, which are opened
 * where they are needed.
 */
export async function bundleProgram(folder: string): Promise<void> {
  const root = path.dirname(folder)
  const outdir = path.join(folder, 'cli')
  rmSync(outdir, { recursive: true, force: true })
  await build({
    absWorkingDir: root,
    entryPoints: { main: 'src/cli/main.ts', 'article-worker': 'src/node/article-worker.ts' },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external,
    define: { YIKAN_CODE_DIGEST: JSON.stringify(codeDigest(path.join(root, 'src'))) },
    // Packages in CommonJS ask for modules of Node.js this way.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)",
    },
    logLevel: 'warning',
  })
  writeFileSync(path.join(folder, 'shipped.json'), JSON.stringify(await loadShipped()))
}
