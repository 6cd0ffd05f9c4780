import { linkWords } from '../messages/link-words.ts'
import type { Language } from '../model/config.ts'
import { type VerdictKind, verdictKinds } from '../model/link-status.ts'
import type { OnlineOptions, RunOptions, SurveyProgress } from '../node/index.ts'
import { columnsOf } from '../report/terminal/columns-of.ts'
import { splitGraphemes, visibleLine } from '../report/terminal/visible.ts'
import type { Io } from './io.ts'
import type { CommonOptions, LinkOptions, OnlineChoice } from './options.ts'
import { createProgress } from './progress.ts'
import type { Session } from './session.ts'

/** Hosts that are shown as waited for. */
const SHOWN = 2

/**
 * Hands to `work` the way to ask for links: with progress on a terminal, and an end to it at the first Ctrl-C, after
 * which the work goes on with what is known. Returns what the work returns.
 */
export async function withLinkSession<T>(
  options: LinkOptions & Pick<CommonOptions, 'quiet'>,
  { language, notice }: Pick<Session, 'language' | 'notice'>,
  io: Io,
  work: (online: OnlineOptions) => Promise<T>,
): Promise<T> {
  const abort = new AbortController()
  const forget = io.onInterrupt?.(() => abort.abort())
  let latest: SurveyProgress | undefined
  const line = () => cut(lineOf(latest!, language), io)
  const progress = createProgress(io.stderr, line, options.quiet === true)
  const onProgress = (now: SurveyProgress) => {
    latest = now
    progress.show(now.done, now.total)
  }
  try {
    return await work({ ...pick(options), signal: abort.signal, onProgress })
  } finally {
    progress.end()
    forget?.()
    if (abort.signal.aborted) notice(linkWords(language).interrupted)
  }
}

/** The part of a run's options that has to do with links, where they are to be asked for. */
export async function withOnline<T>(
  options: OnlineChoice & Pick<CommonOptions, 'quiet'>,
  session: Pick<Session, 'language' | 'notice'>,
  io: Io,
  work: (online: Pick<RunOptions, 'online'>) => Promise<T>,
): Promise<T> {
  if (!options.online) return work({})
  return withLinkSession(options, session, io, (online) => work({ online }))
}

function pick({ offline, allowPrivate, cacheDir, robots }: LinkOptions): OnlineOptions {
  return {
    ...(offline && { offline }),
    ...(allowPrivate && { allowPrivate }),
    ...(cacheDir !== undefined && { cacheDir }),
    ...(robots === false && { robots }),
  }
}

/** How many addresses have which verdict, the gravest first; none that is not there. */
function countsOf(
  counts: Readonly<Partial<Record<VerdictKind, number>>>,
): readonly (readonly [VerdictKind, number])[] {
  return verdictKinds.flatMap((kind) => (counts[kind] ? [[kind, counts[kind]] as const] : []))
}

function lineOf({ done, total, counts, slowest }: SurveyProgress, language: Language): string {
  const words = linkWords(language)
  const slow = slowest()
    .slice(0, SHOWN)
    .map(({ host, seconds }) => words.waiting(host, Math.round(seconds)))
  return [words.progress(done, total, countsOf(counts)), ...slow].join(' · ')
}

/** A line that the terminal does not wrap, so that it can be taken away again. */
function cut(line: string, { stderr }: Io): string {
  const room = (stderr.columns ?? 80) - 1
  let width = 0
  return splitGraphemes(visibleLine(line))
    .filter((grapheme) => {
      width += columnsOf(grapheme)
      return width <= room
    })
    .join('')
}
