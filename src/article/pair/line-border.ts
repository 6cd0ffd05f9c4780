/** How far from the expected place, as a part of the text, the line end may be. */
const nearby = 0.25

/**
 * Offset of the line end in a Markdown text that lies nearest to a place, a part of the text from 0 to 1; nothing where
 * none is near. Line ends before marks that begin a block are none.
 */
export function borderNear(text: string, place: number): number | undefined {
  const near = lineEnds(text)
    .map((end) => ({ end, distance: Math.abs(end / text.length - place) }))
    .sort((a, b) => a.distance - b.distance)[0]
  return near && near.distance < nearby ? near.end : undefined
}

/** Offsets of the line ends of a text behind which the same paragraph goes on. */
export function lineEnds(text: string): readonly number[] {
  return [...text.matchAll(/\r?\n(?![\s>*+\-#|`~<]|\d+[.)]\s)/g)].map(({ index }) => index)
}
