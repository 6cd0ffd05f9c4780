/** Something wrong with the arguments, the configuration or the machine, that the person at the keyboard can mend. */
export class UserError extends Error {
  override readonly name = 'UserError'
  /** Message id in `src/messages/`, such as `config/unknown-key`. */
  readonly code: string
  readonly data: Readonly<Record<string, string | number>>

  constructor(code: string, data: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    super(code, { cause })
    this.code = code
    this.data = data
  }
}
