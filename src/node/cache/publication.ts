import { lstatSync, readdirSync } from 'node:fs'

/** The folder of a publication, as a build finds it. */
export interface Publication {
  /** Its real path. */
  readonly root: string
  /** Whether a path below it is that of a folder, not of a link to elsewhere; the empty path is. */
  isFolder(path: string): boolean
}

/**
 * Looks at the folder of a publication. The folders in it are listed once: to ask for ten thousand of them, one by one,
 * takes longer.
 */
export function openPublication(root: string): Publication {
  let names: ReadonlySet<string> | undefined
  return {
    root,
    isFolder(path) {
      if (path === '') return true
      if (path.includes('/')) {
        return lstatSync(`${root}/${path}`, { throwIfNoEntry: false })?.isDirectory() === true
      }
      names ??= new Set(
        readdirSync(root, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map(({ name }) => name),
      )
      return names.has(path)
    },
  }
}
