import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { article, build, projectOf } from './publication.ts'
import { filesBelow, temporaryFolder } from './temporary-folder.ts'

/* Every kind of file that must not bring a build down, each beside a good article that is published all the same. */

const yaml = (header: string) => `---\n${header}\n---\n\n正文。\n`
const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
for (const [name, of] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg'].map((pair) => [...pair])) {
  bomb.push(`${name}: &${name} [${Array(10).fill(`*${of}`).join(', ')}]`)
}

/** Refused: nothing of them is published. The data of the finding, which are the refusal's. */
const refused: Readonly<Record<string, [content: string | Uint8Array, data: object]>> = {
  'empty.md': ['', {}],
  'mark.md': ['\uFEFF \n', {}],
  'utf8.md': [Buffer.concat([Buffer.from('译文'), Buffer.from([0xff])]), { offset: 6 }],
  'gb18030.md': [Buffer.from('d2ebcec4a3acd5fdcec4a1a3', 'hex'), { encoding: 'GB18030' }],
  'utf16.md': [Buffer.from('\uFEFF译文', 'utf16le'), { encoding: 'UTF-16LE' }],
  'binary.md': [Buffer.alloc(5000), { offset: 0 }],
  'quotes.md': [`${'> '.repeat(10_000)}深`, { limit: 100 }],
  'tight-quotes.md': [`${'>'.repeat(10_000)}深`, { limit: 100 }],
  'lists.md': [`${'- '.repeat(10_000)}深`, { limit: 100 }],
}

/** Read: they are published as well as they can be. */
const accepted: Readonly<Record<string, string>> = {
  'marks.md': '**_* '.repeat(10_000),
  'brackets.md': '['.repeat(20_000),
  'zero.md': article('零', '零\0字。这样的字只有一个，别的都是好的。'),
  'yaml.md': yaml('title: [没有完'),
  'bomb.md': yaml(bomb.join('\n')),
  'script.md': article('</script><script>alert(1)</script>'),
  'line.md': article('长', '长'.repeat(300_000)),
}

let root: string
let findings: readonly Finding[]

describe('one bad article', () => {
  beforeAll(async () => {
    root = projectOf(
      {
        'articles/good.md': article('好'),
        ...Object.fromEntries(
          [
            ...Object.entries(refused).map(([name, [content]]) => [name, content]),
            ...Object.entries(accepted),
          ].map(([name, content]) => [`articles/${name}`, content]),
        ),
        'articles/large.md': '',
      },
      { limits: { seconds: 4 } },
    )
    truncateSync(join(root, 'articles/large.md'), 50_000_000)
    mkdirSync(join(root, 'articles/folder.md'))
    findings = (await build(root)).findings
  }, 60_000)

  const of = (name: string) => findings.filter(({ path }) => path === `articles/${name}`)
  const published = () =>
    filesBelow(join(root, 'output')).filter((path) => path.endsWith('index.html'))

  it('never stops the others', () => {
    expect(published()).toContain('good/index.html')
    expect(of('good.md').filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it.each([
    ...Object.entries(refused).map(([name, [, data]]) => [name, data] as const),
    ['large.md', { size: '50 MB' }],
    ['folder.md', {}],
  ] as const)('is refused: %s', (name, data) => {
    expect(of(name)).toMatchObject([{ severity: 'error', data, span: { start: 0, end: 0 } }])
    expect(published()).not.toContain(`${name.replace('.md', '')}/index.html`)
  })

  it.each(Object.keys(accepted))('is published, or given up in time: %s', (name) => {
    const isPublished = published().includes(`${name.replace('.md', '')}/index.html`)
    const gaveUp = of(name).some(({ data }) => 'seconds' in data || 'limit' in data)
    expect(isPublished).not.toBe(gaveUp)
    expect(of(name).filter(({ ruleId }) => ruleId.startsWith('internal/'))).toEqual([])
  })

  it('lets no title end the data of a page', () => {
    const page = readFileSync(join(root, 'output/script/index.html'), 'utf8')
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? []
    expect(JSON.parse(data).headline).toBe('</script><script>alert(1)</script>')
  })
})

describe('a disk that is full', () => {
  it('is told, and leaves no file half-written', async (context) => {
    const disk = temporaryFolder()
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' })
    } catch {
      return context.skip('no disk may be mounted here')
    }
    onTestFinished(() => {
      execFileSync('umount', [disk])
    })
    const project = projectOf({ 'articles/a.md': article('甲', '正文。'.repeat(20_000)) })
    await expect(build(project, { output: disk })).rejects.toMatchObject({
      code: 'output/not-writable',
      data: {
        path: expect.stringContaining(disk),
        reason: 'ENOSPC: no space left on device',
      },
    })
    for (const path of filesBelow(disk)) {
      // The next build will know by it what this one has left.
      if (path === '.yikan-unfinished/journal') continue
      expect(path).toMatch(/^a\/(index\.md|index\.html|article\.json)$/)
      expect(readFileSync(join(disk, path), 'utf8')).toMatch(/\n$/)
    }
  })
})
