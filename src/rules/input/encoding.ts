import { refusalRule } from '../refusal-rule.ts'

/** A file whose bytes are not text in UTF-8; where another encoding is likely, the message says how to convert it. */
export const inputEncoding = refusalRule('encoding', ({ data }) =>
  data.encoding === undefined ? { data } : { variant: 'legacy', data },
)
