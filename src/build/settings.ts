import type { ActiveRule } from '../check/index.ts'
import { selectRules } from '../check/index.ts'
import type { Config, ParserName } from '../model/config.ts'
import type { EmitContext } from '../model/emitter.ts'
import type { Glossary } from '../model/glossary.ts'
import type { LinkStatuses } from '../model/link-status.ts'
import type { Registry } from '../model/registry.ts'
import type { TypographyStyle } from '../model/typography.ts'
import { rules } from '../rules/index.ts'
import { chooseStyle } from '../typography/index.ts'

/** What a run was asked for. JSON-safe, so that other threads can be told. */
export interface Request {
  readonly config: Config
  /** Absolute path of the folder that the paths of articles are relative to. Without it no file is looked for. */
  readonly root?: string
  /** Facts that are known; none where it is left out. */
  readonly registry?: Registry
  /** Terms that are known; none where it is left out. */
  readonly glossary?: Glossary
  /** What became of links; absent where none were asked for. */
  readonly links?: LinkStatuses
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
  /** Whether articles are to be rendered and emitted, or only checked. */
  readonly publish: boolean
}

/** A request made ready for work. */
export interface Settings {
  readonly rules: readonly ActiveRule[]
  readonly context: EmitContext
  readonly registry: Registry
  readonly glossary: Glossary
  readonly links?: LinkStatuses
  readonly parser: ParserName
  readonly typography: TypographyStyle | 'off'
  readonly publish: boolean
}

/** Chooses the rules of a request. Throws a UserError where it names a rule that does not exist. */
export function settingsOf(request: Request): Settings {
  const { config, registry, glossary, links, publish, ...selection } = request
  return {
    rules: selectRules(rules, { rules: config.rules, ...selection }),
    context: { site: config.site, metadata: config.metadata },
    registry: registry ?? { entries: [] },
    glossary: glossary ?? { entries: [] },
    ...(links && { links }),
    parser: config.parser,
    typography: chooseStyle(config.typography),
    publish,
  }
}
