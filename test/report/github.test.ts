import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describe as describeFinding } from '../../src/messages/index.ts'
import { github } from '../../src/report/github.ts'
import {
  cleanRun,
  context,
  headingFinding,
  runOf,
  sampleFindings,
  sampleRun,
} from './sample-run.ts'

/** Reads a workflow command as GitHub's runner does: properties end at the first `::`, values are unescaped. */
function parse(line: string) {
  const [, command, list, message] = /^::([a-z]+) (.*?)::(.*)$/.exec(line)!
  const unescapeAll = (text: string) =>
    text.replace(/%(25|0D|0A|3A|2C)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  const properties = list!.split(',').map((pair) => {
    const equals = pair.indexOf('=')
    return [pair.slice(0, equals), unescapeAll(pair.slice(equals + 1))]
  })
  return { command, properties: Object.fromEntries(properties), message: unescapeAll(message!) }
}

describe('github', () => {
  it('is one command a finding', () => {
    const lines = github.report(sampleRun, context).trimEnd().split('\n').map(parse)
    expect(lines.map(({ command }) => command)).toEqual(['warning', 'error', 'notice'])
    expect(lines[0]!.properties).toEqual({
      file: 'articles/a.md',
      line: '2',
      endLine: '2',
      col: '3',
      endColumn: '6',
      title: 'structure/heading-one-in-body',
    })
    const { what, why, fix } = describeFinding(sampleFindings[1]!, 'en')
    expect(lines[1]!.message).toBe(`${what}\n${why}\n${fix}`)
  })

  it('names no columns where the lines differ', () => {
    const { properties } = parse(github.report(sampleRun, context).trimEnd().split('\n')[2]!)
    expect(properties).toMatchObject({ line: '1', endLine: '2' })
    expect(properties).not.toHaveProperty('col')
    expect(properties).not.toHaveProperty('endColumn')
  })

  it('says nothing when clean', () => {
    expect(github.report(cleanRun, context)).toBe('')
  })

  it('brings every path and message through the runner', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(
        '%',
        '%25',
        '%0A',
        '%3A',
        '%2C',
        ':',
        ',',
        '\n',
        '\r',
        '=',
        '2',
        '5',
        'A',
        '中',
      ),
    })
    fc.assert(
      fc.property(nasty, nasty, (path, title) => {
        const finding = headingFinding({ path, data: { title } })
        const text = github.report(runOf([finding]), context)
        expect(text.split('\n')).toHaveLength(2)
        expect(text).not.toContain('\r')
        const { properties, message } = parse(text.trimEnd())
        expect(properties.file).toBe(path)
        expect(properties.title).toBe('structure/heading-one-in-body')
        const { what } = describeFinding(finding, 'en')
        expect(what).toContain(title)
        expect(message.split('\n')[0]).toBe(what.replace(/[\n\r]+/g, ' '))
      }),
    )
  })
})
