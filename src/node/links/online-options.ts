import type { SurveyProgress } from './pulse.ts'

/** How links are asked for, as the command line says; what is left out is as the configuration says. */
export interface OnlineOptions {
  /** Uses what is remembered and opens no connection. */
  readonly offline?: boolean
  /** Lets requests into private networks. */
  readonly allowPrivate?: boolean
  readonly robots?: boolean
  /** Where verdicts are remembered. */
  readonly cacheDir?: string
  /** Breaks off; what is known by then is used. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: SurveyProgress) => void
}
