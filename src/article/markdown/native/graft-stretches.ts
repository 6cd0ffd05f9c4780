import type { Nodes, Root, RootContent } from 'mdast'
import { normaliseTree } from '../normalise-tree.ts'
import { BEGINNING, moveTo } from './move-to.ts'
import { type Labels, readBlocks } from './read-again.ts'
import { boundsOf, isFresh, probeFor, type Stretch } from './stretch.ts'

/**
 * Lets remark read stretches of a text again, and puts what it finds into the tree. False where a stretch does not end
 * where it should, or defines other labels than the native parser found there, on which the rest of the tree depends.
 */
export function graftStretches(
  tree: Root,
  stretches: readonly Stretch[],
  text: string,
  labels: Labels,
): boolean {
  const parts: (readonly RootContent[])[] = []
  let done = 0
  for (const stretch of stretches) {
    const blocks = readStretch(tree, stretch, text, labels)
    if (blocks === undefined) return false
    parts.push(tree.children.slice(done, stretch.from), blocks)
    done = stretch.to
  }
  tree.children = [...parts, tree.children.slice(done)].flat()
  return true
}

function readStretch(
  { children }: Root,
  stretch: Stretch,
  text: string,
  labels: Labels,
): readonly RootContent[] | undefined {
  const { start, end } = boundsOf(children, stretch, text)
  const source = text.slice(start.offset, end)
  const next = children[stretch.to]
  const blocks = next ? readBefore(next, source, text, labels) : [...readBlocks(source, labels)]
  if (blocks === undefined) return undefined
  moveTo(normaliseTree({ type: 'root', children: blocks }), BEGINNING, start)
  if (next && !isFresh(blocks.at(-1), next, text)) return undefined
  const native = children.slice(stretch.from, stretch.to)
  return definedIn(blocks) === definedIn(native) ? blocks : undefined
}

/**
 * The blocks of a source that another block follows. In its place stands the least that begins such a block, so that
 * containers end as they do there; nothing where something else goes on instead.
 */
function readBefore(
  next: RootContent,
  source: string,
  text: string,
  labels: Labels,
): RootContent[] | undefined {
  const probe = probeFor(next, text)
  const blocks = [...readBlocks(source + probe, labels)]
  const last = blocks.pop()
  return last?.position?.start.offset === source.length ? blocks : undefined
}

/** All labels that blocks define, as one string. */
function definedIn(blocks: readonly RootContent[]): string {
  const labels: string[] = []
  const open: Nodes[] = [...blocks].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      labels.push(`${node.type} ${node.identifier}`)
    }
    if ('children' in node) for (const child of node.children) open.push(child)
  }
  return labels.sort().join('\n')
}
