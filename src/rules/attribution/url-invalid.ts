import type { Observation } from '../../model/finding.ts'
import type { ArticleRule } from '../../model/rule.ts'
import type { Span } from '../../model/span.ts'
import { excerpt } from '../excerpt.ts'

/** The address of the original is one that a browser can open. Whether the page still exists is not asked here. */
export const urlInvalid: ArticleRule = {
  id: 'attribution/url-invalid',
  subject: 'article',
  severity: 'error',
  check({ attribution }) {
    if (attribution === undefined) return []
    const { url, placeholders } = attribution
    const written = placeholders.flatMap(({ field, written: value, span }) =>
      field === 'url' ? [{ value, span }] : [],
    )
    return [
      ...(url === undefined ? [] : problemsOf(url.value, url.span)),
      ...written.map(({ value, span }) => standIn(value, span)),
    ]
  },
}

function standIn(value: string, span: Span): Observation {
  return value.trim() === ''
    ? problem('empty', {}, span)
    : problem('placeholder', { url: excerpt(value, 60) }, span)
}

function problemsOf(written: string, span: Span): readonly Observation[] {
  const address = written.trim()
  if (address === '') return [standIn('', span)]
  const data = { url: excerpt(address, 60) }
  if (/^https?:[/\\]*$/i.test(address)) return [problem('placeholder', data, span)]
  if (!/^https?:\/\//i.test(address)) return [problem('scheme', data, span)]
  const host = hostOf(address)
  if (host === undefined) return [problem('malformed', data, span)]
  return isPublic(host) ? [] : [problem('host', { ...data, host: excerpt(host, 40) }, span)]
}

function problem(variant: string, data: Observation['data'], span: Span): Observation {
  return { message: `attribution/url-invalid.${variant}`, data, span }
}

/** The host of an absolute address as browsers read it (WHATWG URL), or undefined where they refuse it. */
function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname : undefined
}

/** A name without a dot belongs to no site of the internet; most often the real domain was lost before it. */
function isPublic(host: string): boolean {
  return host.includes('.') || host.startsWith('[')
}
