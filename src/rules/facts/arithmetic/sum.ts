import { add, compare, zero } from '../../../facts/rational.ts'
import type { Observation } from '../../../model/finding.ts'
import { between, type Printed, shown } from './amounts.ts'

/** From one addend to the next: what was counted, and an “and”. */
const and = /^\s*(\p{Script=Han})[^，。；,;\d]{0,10}?(?:和|与|、|以及|加上?)\s*$/u
/** From the last addend to the total. */
const total =
  /^\s*(\p{Script=Han})[^，。；,;\d]{0,10}?[，,]?\s*(?:总共|一共|合计|共计|总计|加起来|加在一起)(?:是|为|有)?\s*$/u

/** 12 台服务器和 30 台路由器，共计 44 台: counts of things of one kind that do not come to the total. */
export function wrongSum(numbers: readonly Printed[], text: string): readonly Observation[] {
  return numbers.flatMap((claimed, index) => {
    const addends = addendsBefore(numbers, index, text)
    if (addends.length < 2) return []
    const sum = addends.reduce((all, { value }) => add(all, value), zero)
    if (compare(sum, claimed.value) === 0) return []
    return [
      {
        message: 'facts/contradiction.sum',
        data: {
          parts: addends.map(({ amount }) => amount.text).join(' + '),
          claim: claimed.amount.text,
          right: shown(sum),
        },
        span: claimed.amount.span,
      },
    ]
  })
}

/** The numbers that add up to the one at `index`; all of them counted with the same word, and whole. */
function addendsBefore(
  numbers: readonly Printed[],
  index: number,
  text: string,
): readonly Printed[] {
  // Of addends there are two or more, all before it.
  if (index < 2) return []
  const claimed = numbers[index]!
  const counter = text.slice(claimed.amount.span.end).trimStart()[0]
  const addends: Printed[] = []
  for (let at = index; at > 0; at--) {
    const former = numbers[at - 1]!
    const gap = (at === index ? total : and).exec(between(text, former, numbers[at]!))
    const counts = former.amount.kind === 'number' && former.value.d === 1n
    if (!gap || gap[1] !== counter || !counts) break
    addends.unshift(former)
  }
  return claimed.amount.kind === 'number' ? addends : []
}
