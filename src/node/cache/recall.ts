import { statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { FoundArticle } from '../find-articles.ts'
import {
  digestOf,
  isSame,
  type Mark,
  ownStampOf,
  type Recognition,
  recognise,
} from './file-mark.ts'
import type { Keepsake, Published, PublishedFile, Witness, WitnessedFile } from './keepsake.ts'
import type { Publication } from './publication.ts'

export interface Surroundings {
  /** Absolute path of the folder that paths are relative to. */
  readonly root: string
  /** Without it the article is only to be checked. */
  readonly output: Publication | undefined
  readonly how: Recognition
}

/**
 * A keepsake that still holds: the article, its original, the files that were asked for, its pictures and what was
 * published of it are all as they were. The same object where nothing about it is new, or one with fresher marks.
 * Nothing where the article has to be read again. docs/cache.md lists the conditions.
 */
export function recall(
  keepsake: Keepsake,
  article: FoundArticle,
  { root, output, how }: Surroundings,
): Keepsake | undefined {
  if (keepsake.original?.path !== article.original?.path) return undefined
  const source = recognise(article.file, keepsake.source, how)
  if (source === undefined) return undefined
  const original = originalOf(keepsake, article, how)
  if (original === false) return undefined
  const records = recordsOf(keepsake, article, how)
  if (records === undefined) return undefined
  const files = allOf(keepsake.files, (file) => seen(resolve(root, file.path), file, how))
  if (files === undefined) return undefined
  const published = output === undefined ? keepsake.published : publishedOf()
  if (output !== undefined && published === undefined) return undefined
  const isOld =
    source === keepsake.source &&
    original === keepsake.original &&
    records === keepsake.records &&
    files === keepsake.files &&
    published === keepsake.published
  if (isOld) return keepsake
  return {
    ...keepsake,
    source,
    ...(original && { original }),
    records,
    files,
    ...(published && { published }),
  }

  function publishedOf(): Published | undefined {
    if (keepsake.published === undefined || output === undefined) return undefined
    const folder = dirname(article.file)
    const { pictures, outputs, digest } = keepsake.published
    const fresh = allOf(pictures, (file) => seen(join(folder, file.path), file, how))
    const present = fresh && recognisePublished(outputs, output, how)
    if (fresh === undefined || present === undefined) return undefined
    if (fresh === pictures && present === outputs) return keepsake.published
    return { pictures: fresh, outputs: present, digest }
  }
}

/** The original as it is remembered, or fresher; false where it has changed. */
function originalOf(
  { original }: Keepsake,
  article: FoundArticle,
  how: Recognition,
): Keepsake['original'] | false {
  if (original === undefined || article.original === undefined) return original
  const mark = recognise(article.original.file, original.mark, how)
  if (mark === undefined) return false
  return mark === original.mark ? original : { path: original.path, mark }
}

/** What is told of the original as it is remembered, or fresher; nothing where it has changed. */
function recordsOf(
  { records }: Keepsake,
  article: FoundArticle,
  how: Recognition,
): Keepsake['records'] | undefined {
  const present = article.records ?? []
  if (present.length !== records.length) return undefined
  const files = new Map(present.map(({ path, file }) => [path, file]))
  return allOf(records, (record) => {
    const file = files.get(record.path)
    const mark = file === undefined ? undefined : recognise(file, record.mark, how)
    if (mark === undefined) return undefined
    return mark === record.mark ? record : { path: record.path, mark }
  })
}

/** A file beside the article in the state in which it was seen; nothing where it is in another. */
function seen(file: string, witnessed: WitnessedFile, how: Recognition): WitnessedFile | undefined {
  const { path, state } = witnessed
  if (state === 'missing' || state === 'there')
    return exists(file) === state ? witnessed : undefined
  const mark = recognise(file, state, how)
  if (mark === undefined) return undefined
  return mark === state ? witnessed : { path, state: mark }
}

/** Whether there is something at a path; nothing where the system does not say. */
export function exists(file: string): Extract<Witness, string> | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false }) === undefined ? 'missing' : 'there'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? 'missing' : undefined
  }
}

/**
 * Files of the publication that are all as they were put there, by the same array or one with fresher marks. Stamps of
 * these need no rest: nobody else writes there, and a file is given its stamp when it is whole.
 */
export function recognisePublished(
  files: readonly PublishedFile[],
  { root, isFolder }: Publication,
  { verify }: Recognition,
): readonly PublishedFile[] | undefined {
  let former: string | undefined
  return allOf(files, (published) => {
    const { path, mark } = published
    const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0))
    if (folder !== former && !isFolder(folder)) return undefined
    former = folder
    const file = `${root}/${path}`
    const stamp = ownStampOf(file)
    if (stamp === undefined || stamp[0] !== mark.size) return undefined
    if (!verify && mark.stamp && isSame(mark.stamp, stamp)) return published
    if (digestOf(file) !== mark.sha256) return undefined
    return { path, mark: { ...mark, stamp } }
  })
}

/** The mark of a file of the publication that was just put there. */
export function publishedMark(file: string, digest: string, size: number): Mark {
  const stamp = ownStampOf(file)
  return { sha256: digest, size, ...(stamp && { stamp }) }
}

/** What became of every item, as the same list where each is the same; nothing where one is lost. */
function allOf<T>(list: readonly T[], look: (item: T) => T | undefined): readonly T[] | undefined {
  let isOld = true
  const looked: T[] = []
  for (const item of list) {
    const now = look(item)
    if (now === undefined) return undefined
    isOld &&= now === item
    looked.push(now)
  }
  return isOld ? list : looked
}
