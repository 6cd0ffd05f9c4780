import { describe, expect, it, vi } from 'vitest'
import { type Input, processArticle, publishArticle, settingsOf } from '../../src/build/index.ts'
import { configSchema } from '../../src/model/config.ts'
import * as renderRoom from '../../src/render/index.ts'

vi.mock('../../src/render/index.ts', { spy: true })

const settings = settingsOf({ config: configSchema.parse({}), publish: true })
const source = { path: 'articles/a.md', text: '# 标题\n\n正文。\n', sha256: '0'.repeat(64) }

/** With what is published. */
const processed = (input: Input) => processArticle(input, settings, undefined, publishArticle)

describe('processArticle', () => {
  it('leads from the text to the outputs, changes nothing, and can be sent to another thread', () => {
    const before = structuredClone(source)
    const result = processed({ source })
    expect(result).toMatchObject({ path: 'articles/a.md', slug: 'a', entry: { slug: 'a' } })
    expect(result.outputs.every(({ path }) => path.startsWith('a/'))).toBe(true)
    expect(JSON.parse(JSON.stringify(result))).toEqual(structuredClone(result))
    expect(source).toEqual(before)
  })

  it('renders and emits nothing where the article is only to be checked', () => {
    const checked = processArticle({ source }, settings)
    const { findings } = processed({ source })
    expect(checked).toEqual({
      path: 'articles/a.md',
      slug: 'a',
      outputs: [],
      assets: [],
      findings,
      silenced: 0,
      addresses: [],
      facts: [],
      questions: [],
      files: [],
    })
  })

  it('reports a refusal, with nothing to publish', () => {
    const refusal = { path: 'articles/a.md', reason: 'empty', data: {} } as const
    const result = processed({ source: refusal })
    expect(result).toMatchObject({ outputs: [], assets: [], findings: [{ severity: 'error' }] })
    expect(result).not.toHaveProperty('slug')
    expect(result).not.toHaveProperty('entry')
  })

  it('reports an original that cannot be read, and publishes the article without it', () => {
    const original = { path: 'articles/a.en.md', reason: 'empty', data: {} } as const
    const result = processed({ source, original })
    expect(result.outputs.length).toBeGreaterThan(0)
    expect(result.findings.some(({ path }) => path === original.path)).toBe(true)
  })

  it('turns a failure of ours into a finding on the article', () => {
    vi.mocked(renderRoom.render).mockImplementationOnce(() => {
      throw new TypeError('no such node')
    })
    expect(processed({ source })).toEqual({
      path: 'articles/a.md',
      outputs: [],
      assets: [],
      findings: [
        expect.objectContaining({
          ruleId: 'internal/article-failed',
          severity: 'error',
          path: 'articles/a.md',
          data: { error: 'TypeError: no such node' },
        }),
      ],
      silenced: 0,
      addresses: [],
      facts: [],
      questions: [],
      files: [],
      failed: true,
    })
  })

  it('takes an exhausted stack for an article that is too complex', () => {
    const deeper = (depth: number): number => deeper(depth + 1) + 1
    vi.mocked(renderRoom.render).mockImplementationOnce(() => ({
      leadHtml: '',
      bodyHtml: String(deeper(0)),
      blocks: [],
    }))
    const { findings } = processed({ source })
    expect(findings).toMatchObject([{ message: expect.stringContaining('too-complex') }])
  })
})
