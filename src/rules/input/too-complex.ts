import { refusalRule } from '../refusal-rule.ts'

/** A file whose nesting, or whose time, goes beyond the limits; what exactly, the refusal's data tell. */
export const inputTooComplex = refusalRule('too-complex', ({ data }) => {
  if (data.depth !== undefined) return { variant: 'nesting', data }
  return data.seconds === undefined ? { data } : { variant: 'time', data }
})
