import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { judgeBy } from '../emit/schema-judge.ts'
import { answer, html, type Web, web } from '../node/links/web.ts'
import { yikan } from './command-line.ts'
import { articleWith, publication } from './publication.ts'

const site = () =>
  web({
    '/alive': answer(200, html('A page', '<p id="here">')),
    '/old': answer(301, '', { location: '/new' }),
    '/new': answer(200),
    '/sorry': answer(200, html('Page not found')),
    '/wall': answer(403, html('Just a moment...')),
  })

/** Links of every kind, one of them twice, and one that carries a password. */
function project({ port, url }: Web): string {
  const body = `[在](${url('/alive')}#here)、[不在](${url('/alive')}#nowhere)、[旧](${url('/old')})、[没了](${url('/gone')})。

[抱歉](${url('/sorry')})、[墙](${url('/wall')})和[密](http://me:secret@127.0.0.1:${port}/gone)。
`
  return publication({
    'articles/a.md': articleWith(body),
    'articles/b.md': articleWith(`[又](${url('/alive')})。`),
    'yikan.config.yaml': "links: { rate: 1000, exclude: ['https://example.com/*'] }",
  })
}

const online = ['--allow-private', '--lang', 'en']
const rules = [
  '--only',
  'links/dead,links/soft-404,links/moved,links/remote-anchor-missing,links/unverified',
]

describe('yikan links', () => {
  it('tells which files it could not read', async () => {
    const cwd = publication({ 'articles/a.md': articleWith('正文。'), 'articles/b.md': '' })
    for (const command of ['links', 'facts']) {
      const { code, err } = await yikan([command, '--lang', 'zh'], { cwd })
      expect([code, err]).toEqual([0, 'articles/b.md 读不了，原因见 yikan check。\n'])
    }
  })

  it('prints every address with its verdict and its first place', async () => {
    const pages = await site()
    const { code, out, err } = await yikan(['links', ...online], { cwd: project(pages) })
    expect([code, err]).toEqual([0, ''])
    for (const part of [
      /^verdict +since +address +place\n/,
      /\nsoft 404 the page says it is not there +\d{4}-\d\d-\d\d +\S+\/sorry +articles\/a\.md:\d+:\d+\n {2}“Page not found”\n/,
      /\nmoved redirected for good .*\n {2}→ \S+\/new\n/,
      /\nunknown seems dead, to be confirmed .*\/gone +articles\/a\.md:\d+:\d+ and 1 more\n/,
      /\nblocked asks for a human /,
      /\nalive answered .*\/alive +articles\/a\.md:\d+:\d+ and 2 more\n {2}the page lacks #nowhere\n/,
      /\nunknown excluded by the configuration +– +https:\/\/example\.com\/original /,
      /\n7 addresses: 1 soft 404, 1 moved, 3 unknown, 1 blocked, 1 alive\.\n$/,
    ]) {
      expect(out).toMatch(part)
    }
    expect(out).not.toContain('secret')
  })

  it('says it in Chinese', async () => {
    const cwd = project(await site())
    const { out } = await yikan(['links', '--allow-private', '--lang', 'zh'], { cwd })
    expect(out).toContain('不知道 疑似失效，下次再确认')
    expect(out).toContain('7 个网址：1 个假在，1 个已搬家，3 个不知道，1 个被拦，1 个可用。')
  })

  it('prints the same again from what it remembers, online or not, and asks no more for what holds', async () => {
    const pages = await site()
    const cwd = publication({
      'articles/a.md': articleWith(`[a](${pages.url('/alive')}) [b](${pages.url('/old')})`),
      'yikan.config.yaml': "links: { exclude: ['https://example.com/*'] }",
    })
    const first = await yikan(['links', ...online], { cwd })
    const asked = pages.seen.length
    expect(await yikan(['links', ...online], { cwd })).toEqual(first)
    expect(await yikan(['links', '--offline', '--lang', 'en'], { cwd })).toEqual(first)
    expect(pages.seen).toHaveLength(asked)
    expect(
      readFileSync(path.join(cwd, 'node_modules/.cache/yikan/links/statuses.jsonl'), 'utf8'),
    ).toContain('/alive')
  })

  it('remembers in another folder, and forgets without it', async () => {
    const pages = await site()
    const cwd = project(pages)
    await yikan(['links', ...online, '--cache-dir', 'memory'], { cwd })
    const { out } = await yikan(['links', '--offline', '--lang', 'en'], { cwd })
    expect(out).toContain('unknown never asked')
    const there = await yikan(['links', '--offline', '--lang', 'en', '--cache-dir', 'memory'], {
      cwd,
    })
    expect(there.out).toContain('soft 404')
  })

  it('prints JSON as its schema says, with the history of each address', async () => {
    const pages = await site()
    const cwd = project(pages)
    await yikan(['links', ...online], { cwd })
    const { out } = await yikan(['links', '--json', ...online], { cwd })
    const data = JSON.parse(out)
    const judge = judgeBy('links')
    expect(judge(data), JSON.stringify(judge.errors)).toBe(true)
    const gone = data.links.find(({ url }: { url: string }) => url.endsWith('/gone'))
    expect(gone).toMatchObject({
      verdict: { kind: 'dead', reason: 'not-found', status: 404 },
      places: [{ path: 'articles/a.md' }, { path: 'articles/a.md' }],
      history: [
        { kind: 'unknown', reason: 'suspected' },
        { kind: 'dead', reason: 'not-found' },
      ],
    })
  })

  it('says what is known so far when it is broken off', async () => {
    let end = () => {}
    const pages = await web({ '/a': answer(200), '/b': () => end() })
    const cwd = publication({
      'articles/a.md': articleWith(`[a](${pages.url('/a')}) [b](${pages.url('/b')})`),
      'yikan.config.yaml': "links: { perHost: 1, rate: 1000, exclude: ['https://example.com/*'] }",
    })
    const onInterrupt = (callback: () => void) => {
      end = callback
      return () => {}
    }
    const { code, out, err } = await yikan(['links', ...online], { cwd, onInterrupt })
    expect([code, err]).toEqual([0, 'Broken off. What was not asked for will be next time.\n'])
    expect(out).toMatch(/\nalive answered .*\/a /)
    expect(out).toMatch(/\nunknown not asked before the end .*\/b /)
  })

  it('has nothing to say where nothing leads to the web', async () => {
    const cwd = publication({ 'articles/a.md': '# 标题\n\n[本页](#标题)\n' })
    expect((await yikan(['links', '--lang', 'en'], { cwd })).out).toBe('No web addresses.\n')
  })
})

describe('yikan check --online', () => {
  it('reports links in the first run, and is sure of dead ones in the second', async () => {
    const cwd = project(await site())
    const run = async () => {
      const { code, out } = await yikan(
        ['check', '--online', '--format', 'json', ...rules, ...online],
        { cwd },
      )
      const { findings } = JSON.parse(out)
      return {
        code,
        lines: findings.map((each: Record<string, string>) => `${each.severity} ${each.messageId}`),
      }
    }
    const always = [
      'warning links/remote-anchor-missing',
      'info links/moved',
      'warning links/soft-404.says-not-found',
      'info links/unverified.challenge',
    ]
    const suspected = 'warning links/dead.suspected-not-found'
    const dead = 'error links/dead.not-found'
    expect(await run()).toEqual({
      code: 0,
      lines: expect.toSatisfy(sameAs([...always, suspected, suspected])),
    })
    expect(await run()).toEqual({
      code: 1,
      lines: expect.toSatisfy(sameAs([...always, dead, dead])),
    })
  })

  const sameAs = (expected: readonly string[]) => (lines: readonly string[]) =>
    lines.toSorted().join() === expected.toSorted().join()

  it.each(['pretty', 'json', 'sarif', 'github', 'junit'])(
    'tells places and no password in %s',
    async (format) => {
      const pages = await site()
      const cwd = project(pages)
      const { out } = await yikan(['check', '--online', '--format', format, ...rules, ...online], {
        cwd,
      })
      expect(out).not.toContain('secret')
      const line = readFileSync(path.join(cwd, 'articles/a.md'), 'utf8')
        .split('\n')
        .findIndex((l) => l.includes('/sorry'))
      expect(out).toMatch(new RegExp(`\\b${line + 1}\\b`))
    },
  )

  it('opens no connection without --online, nor with --offline', async () => {
    const pages = await site()
    const cwd = project(pages)
    for (const extra of [[], ['--online', '--offline']]) {
      const { code, out } = await yikan(['check', ...rules, ...extra, ...online], { cwd })
      expect([code, out.includes('links/')]).toEqual([0, false])
    }
    expect(pages.seen).toEqual([])
  })

  it('asks nobody before it has understood its arguments', async () => {
    const pages = await site()
    const { code } = await yikan(['check', '--online', '--only', 'links/none', ...online], {
      cwd: project(pages),
    })
    expect([code, pages.seen]).toEqual([2, []])
  })

  it('can note what it finds in a baseline', async () => {
    const cwd = project(await site())
    await yikan(['check', '--online', '--write-baseline', ...rules, ...online], { cwd })
    const { out } = await yikan(
      ['check', '--online', '--offline', '--baseline', 'yikan.baseline.json', ...rules, ...online],
      { cwd },
    )
    expect(out).toContain('silenced')
  })

  it('shows on a terminal how far it is', async () => {
    const pages = await web({ '/a': answer(503), '/b': answer(503) })
    const cwd = publication({
      'articles/a.md': articleWith(`[a](${pages.url('/a')}) [b](${pages.url('/b')})`),
      'yikan.config.yaml': "links: { exclude: ['https://example.com/*'], retries: 1 }",
    })
    const stderr = { isTTY: true, columns: 60 }
    const { err } = await yikan(['links', ...online], { cwd, stderr })
    expect(err).toContain('Asking for links 2/2 flaky 2')
  })
})

describe('yikan fix --online', () => {
  it('writes the addresses to which links have moved', async () => {
    const pages = await site()
    const cwd = project(pages)
    const { code } = await yikan(['fix', '--online', '--suggestions', ...rules, ...online], { cwd })
    expect(code).toBe(0)
    const text = readFileSync(path.join(cwd, 'articles/a.md'), 'utf8')
    expect(text).toContain(`[旧](${pages.url('/new')})`)
    expect(text).not.toContain('/old')
  })
})
