import { toFindingData } from '../messages/finding-data.ts'
import { ui } from '../messages/ui.ts'
import type { Finding, Severity } from '../model/finding.ts'
import type { FindingData } from '../model/publication.ts'
import type { ReportContext, Reporter, Run } from '../model/reporter.ts'
import type { Position, Span } from '../model/span.ts'
import { jsonText } from '../text/json-text.ts'
import { wellFormed } from '../text/well-formed.ts'
import { findingsOf } from './run/findings-of.ts'
import { createLocators, type Locate } from './run/locators.ts'
import { countsOf } from './run/tally.ts'

/** §3.27.10 of the standard; yikan's infos are its notes. */
const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/**
 * SARIF 2.1.0 (OASIS), the form that code scanning services read. Locations are addresses relative to the project,
 * columns and offsets count UTF-16 units.
 */
export const sarif: Reporter = {
  id: 'sarif',
  listsRules: true,
  report(run, context) {
    const log = {
      $schema:
        'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: driver(run, context) },
          language: context.language === 'zh' ? 'zh-CN' : 'en',
          columnKind: 'utf16CodeUnits',
          artifacts: run.articles.map(({ path }) => ({ location: { uri: toUri(path) } })),
          results: results(run, context),
        },
      ],
    }
    return jsonText(log)
  },
}

/** Every rule that exists; a rule that speaks without standing in the table is added, for each result needs its own. */
function ruleIds(run: Run, { rules }: ReportContext): readonly string[] {
  const found = countsOf(run).map(({ ruleId }) => ruleId)
  return [...new Set([...rules.map(({ id }) => id), ...found])]
}

function driver(run: Run, context: ReportContext) {
  const rules = ruleIds(run, context).map((id) => {
    const rule = context.rules.find((candidate) => candidate.id === id)
    const summary = { text: rule?.summary ?? id }
    return {
      id,
      shortDescription: summary,
      fullDescription: summary,
      help: { text: `yikan explain ${id}` },
      defaultConfiguration: { level: levels[rule?.severity ?? 'warning'] },
      properties: { tags: [id.slice(0, Math.max(0, id.indexOf('/')))].filter(Boolean) },
    }
  })
  return { name: 'yikan', version: context.version, semanticVersion: context.version, rules }
}

function results(run: Run, context: ReportContext) {
  const locate = createLocators(run.texts)
  const indexes = new Map(ruleIds(run, context).map((id, index) => [id, index]))
  const seen = new Map<string, number>()
  const resultOf = (finding: Finding) => ({
    ruleId: finding.ruleId,
    ruleIndex: indexes.get(finding.ruleId)!,
    ...result(finding, toFindingData(finding, locate, context.language), context, locate),
    ...fingerprints(finding, context, seen),
  })
  return findingsOf(run).map(resultOf)
}

function result(finding: Finding, data: FindingData, context: ReportContext, locate: Locate) {
  const related = data.related.map((place, id) => ({
    id,
    ...location(place.path, place.start, place.end),
  }))
  return {
    level: levels[finding.severity],
    message: { text: data.message },
    locations: [location(data.path, data.start, data.end)],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    ...(finding.fix ? { fixes: [fix(finding, context, locate)] } : {}),
    properties: { confidence: data.confidence, messageId: data.messageId, data: data.data },
  }
}

function fix(finding: Finding, { language }: ReportContext, locate: Locate) {
  const { kind, edits } = finding.fix!
  const position = locate(finding.path)
  return {
    description: { text: ui(language).report.fix[kind] },
    artifactChanges: [
      {
        artifactLocation: { uri: toUri(finding.path) },
        replacements: edits.map(({ span, text }: { span: Span; text: string }) => ({
          deletedRegion: region(position(span.start), position(span.end)),
          insertedContent: { text },
        })),
      },
    ],
  }
}

/** The fingerprint with a number behind it, for two findings may be alike in all but their place. */
function fingerprints(finding: Finding, context: ReportContext, seen: Map<string, number>) {
  if (!context.fingerprint) return {}
  const fingerprint = context.fingerprint(finding)
  const key = `${finding.path}\0${fingerprint}`
  const number = (seen.get(key) ?? 0) + 1
  seen.set(key, number)
  return { partialFingerprints: { 'yikan/v1': `${fingerprint}:${number}` } }
}

function location(path: string, start: Position, end: Position) {
  return {
    physicalLocation: { artifactLocation: { uri: toUri(path) }, region: region(start, end) },
  }
}

function region(start: Position, end: Position) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  }
}

/** A path as a relative reference (RFC 3986 §4.2): each segment percent-encoded, so that no `:` makes a scheme of it. */
function toUri(path: string): string {
  return wellFormed(path).split('/').map(encodeURIComponent).join('/')
}
