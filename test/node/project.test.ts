import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { configSchema } from '../../src/model/config.ts'
import { openProject } from '../../src/node/project.ts'
import { temporaryFolder } from './temporary-folder.ts'

const defaults = configSchema.parse({})

describe('openProject', () => {
  it('is the folder itself with every default where there is no configuration', async () => {
    const root = temporaryFolder()
    mkdirSync(join(root, '.git'))
    expect(await openProject(root)).toEqual({
      root,
      cwd: root,
      config: defaults,
      registry: expect.anything(),
      glossary: expect.anything(),
    })
  })

  it.each([
    ['yikan.config.ts', 'enum X { A = "译" }\nexport default { output: X.A satisfies string }'],
    ['yikan.config.mts', 'const output: string = "译"\nexport default { output }'],
    ['yikan.config.js', 'module.exports = { output: "译" }'],
    ['yikan.config.js', 'export default { output: "译" }'],
    ['yikan.config.mjs', 'export default { output: "译" }'],
    ['yikan.config.json', '\uFEFF{ "output": "译" }'],
    ['yikan.config.yaml', '\uFEFFoutput: 译 # so\n'],
    ['yikan.config.yml', 'output: 译\n'],
  ])('reads %s, from folders below it too', async (name, text) => {
    const root = temporaryFolder({ [name]: text, 'a/b/c.md': '' })
    const cwd = join(root, 'a/b')
    expect(await openProject(cwd)).toEqual({
      root,
      cwd,
      config: { ...defaults, output: '译' },
      registry: expect.anything(),
      glossary: expect.anything(),
      configFile: join(root, name),
    })
  })

  it('does not look beyond the repository', async () => {
    const root = temporaryFolder({
      'yikan.config.json': '{}',
      'inner/.git/HEAD': '',
      'inner/a/x': '',
    })
    expect(await openProject(join(root, 'inner/a'))).not.toHaveProperty('configFile')
    expect(await openProject(join(root, 'inner'))).not.toHaveProperty('configFile')
  })

  it('takes the file that is named, relative to the folder it was started in', async () => {
    const root = temporaryFolder({ 'yikan.config.json': '{', 'conf/other.yaml': '' })
    const project = await openProject(root, 'conf/other.yaml')
    expect(project).toMatchObject({ root: join(root, 'conf'), cwd: root, config: defaults })
  })

  it.each([
    ['{ "ouput": "x" }', 'config/unknown-key', { key: 'ouput', suggestion: 'output' }],
    ['{ "Output": "x" }', 'config/unknown-key', { key: 'Output', suggestion: 'output' }],
    [
      '{ "site": { "titel": "" } }',
      'config/unknown-key',
      { key: 'site.titel', suggestion: 'title' },
    ],
    ['{ "limits": { "zzz": 1 } }', 'config/unknown-key', { key: 'limits.zzz', suggestion: '' }],
    ['{ "output": 1 }', 'config/invalid', { path: 'output', expected: 'string' }],
    ['{ "jobs": 0 }', 'config/invalid', { path: 'jobs', expected: '≥ 1' }],
    ['{ "lang": "fr" }', 'config/invalid', { path: 'lang', expected: '"zh" | "en"' }],
    ['{ "articles": [] }', 'config/invalid', { path: 'articles', expected: '≥ 1' }],
    ['[]', 'config/invalid', { path: '.', expected: 'object' }],
    [
      '{ "rules": { "a/b": "on" } }',
      'config/invalid',
      { path: 'rules.a/b', expected: '"off" | "error" | "warning" | "info" | tuple' },
    ],
  ])('refuses %s', async (text, code, data) => {
    const root = temporaryFolder({ 'yikan.config.json': text })
    const file = join(root, 'yikan.config.json')
    await expect(openProject(root)).rejects.toMatchObject({
      name: 'UserError',
      code,
      data: { file, ...data },
    })
  })

  it.each([
    ['yikan.config.json', '{ "output" }'],
    ['yikan.config.yaml', 'output: [a'],
    [
      'yikan.config.yaml',
      `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\n`,
    ],
    ['yikan.config.mjs', 'throw new Error("no such day")'],
    ['yikan.config.ts', 'export default {'],
  ])('says that %s cannot be read: %s', async (name, text) => {
    const root = temporaryFolder({ [name]: text })
    const file = join(root, name)
    await expect(openProject(root)).rejects.toMatchObject({
      code: 'config/unreadable',
      data: { file, reason: expect.stringMatching(/\S/) },
    })
  })

  it('says that a configuration that is named does not exist, or is of no kind it knows', async () => {
    const root = temporaryFolder({ 'yikan.toml': '' })
    await expect(openProject(root, 'none.json')).rejects.toMatchObject({
      code: 'config/not-found',
      data: { file: join(root, 'none.json') },
    })
    await expect(openProject(root, 'yikan.toml')).rejects.toMatchObject({
      code: 'config/unreadable',
    })
  })
})
