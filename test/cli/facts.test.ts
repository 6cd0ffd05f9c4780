import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { judgeBy } from '../emit/schema-judge.ts'
import { yikan } from './command-line.ts'
import { articleWith, publication } from './publication.ts'

const body =
  '它优于 175 亿参数的 GPT-3。[Falcon](https://example.com/falcon) 有 400 亿参数，用了 30 天。'
const project = () =>
  publication({ 'articles/a.md': articleWith(body), 'articles/b.md': articleWith('正文。') })

describe('yikan facts', () => {
  it.each([
    [
      'zh',
      ['✗ 已知事实：1750 亿', '✓ 已知事实', '未核', '3 条：1 条对得上，1 条对不上，1 条未核。'],
    ],
    [
      'en',
      [
        '✗ known facts: 1750 亿',
        '✓ known facts',
        'unchecked',
        '3 facts: 1 hold, 1 do not, 1 unchecked.',
      ],
    ],
  ])('prints a table in %s', async (lang, parts) => {
    const { code, out, err } = await yikan(['facts', '--lang', lang], { cwd: project() })
    expect([code, err]).toEqual([0, ''])
    for (const part of parts) expect(out).toContain(part)
    const [path, ...table] = out.split('\n')
    expect(path).toBe('articles/a.md')
    expect(out).toContain('\narticles/b.md\n')
    const verdicts = table.slice(1, 4).map((row) => row.search(/✗|✓|未核|unchecked/))
    const columns = verdicts.map((at, i) => stringWidth(table[i + 1]!.slice(0, at)))
    expect(new Set(columns).size).toBe(1)
    expect(table[1]).toContain('…优于 175 亿参数的 GPT-3。'.slice(1))
    expect(out).not.toContain('https://')
  })

  it('fits the terminal', async () => {
    const stdout = { isTTY: true, columns: 80 }
    const { out } = await yikan(['facts', '--color', 'never'], { cwd: project(), stdout })
    expect(out.split('\n').filter((row) => stringWidth(row) > 80)).toEqual([])
    expect(out).toContain('…')
  })

  it('prints JSON as its schema says', async () => {
    const { out } = await yikan(['facts', '--json', 'articles/a.md'], { cwd: project() })
    const data = JSON.parse(out)
    const judge = judgeBy('facts')
    expect(judge(data), JSON.stringify(judge.errors)).toBe(true)
    expect(data.articles).toMatchObject([
      {
        path: 'articles/a.md',
        facts: [
          {
            subject: 'GPT-3',
            property: 'parameters',
            text: '175 亿',
            kind: 'number',
            value: '17500000000',
            noun: '参数',
            verdict: 'contradicted',
            judgements: [{ by: 'registry', agrees: false, expected: '175000000000' }],
          },
          { subject: 'Falcon', slugs: ['falcon'], verdict: 'confirmed' },
          { kind: 'duration', value: '30', unit: 'd', verdict: 'unchecked', judgements: [] },
        ],
      },
    ])
  })

  it('knows what the configuration adds, and forgets what it switches off', async () => {
    const cwd = publication({
      'articles/a.md': articleWith('GPT-3 有 175 亿参数，Nimbus 有 30 亿参数。'),
      'yikan.config.yaml': 'registry: { shipped: false, files: [own.yaml] }',
      'own.yaml':
        'entries: [{ subject: Nimbus, facts: [{ property: parameters, values: [40 亿], source: https://a.b/ }] }]',
    })
    const { out } = await yikan(['facts', '--json'], { cwd })
    const verdicts = JSON.parse(out).articles[0].facts.map(
      (fact: { text: string; verdict: string }) => `${fact.text} ${fact.verdict}`,
    )
    expect(verdicts).toEqual(['175 亿 unchecked', '30 亿 contradicted'])
  })

  it('tells of files that it cannot read', async () => {
    const cwd = publication({ 'articles/a.md': articleWith(body), 'articles/空.md': '' })
    const { code, err } = await yikan(['facts', '--lang', 'zh'], { cwd })
    expect([code, err]).toEqual([0, 'articles/空.md 读不了，原因见 yikan check。\n'])
  })
})
