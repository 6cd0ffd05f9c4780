/*
 * Installs the generators that yikan is measured beside: `node bench/peers/install.mjs FOLDER`, then
 * `YIKAN_PEERS=FOLDER npm run bench -- build 2000`. They are a project of their own, so that none of them becomes a
 * dependency of ours. Hugo is used where it is in the PATH (Debian: `apt-get install hugo`).
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve(process.argv[2] ?? 'peers')
const dependencies = {
  '@11ty/eleventy': '^3.1.0',
  hexo: '^7.3.0',
  'hexo-renderer-marked': '^7.0.0',
  velite: '^0.3.0',
  vitepress: '^1.6.0',
}
mkdirSync(folder, { recursive: true })
writeFileSync(
  join(folder, 'package.json'),
  `${JSON.stringify({ private: true, type: 'module', dependencies }, undefined, 2)}\n`,
)
const { status } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
  cwd: folder,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
