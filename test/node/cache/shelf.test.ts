import { appendFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openShelf, type PlacedPage } from '../../../src/node/cache/shelf.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const pageOf = (text: string, length = Buffer.byteLength(text)) => Buffer.alloc(length, text)
const namesIn = (folder: string) => readdirSync(folder).sort()
/** Larger than what is held in memory at a time. */
const large = 700_000

/** A shelf that was filled by one run after the other; each puts some pages, brings them to the disk, and ends. */
function filled(folder: string, runs: readonly (readonly string[])[]) {
  let [segments, pages]: [Parameters<typeof openShelf>[1], readonly PlacedPage[]] = [[], []]
  for (const texts of runs) {
    const shelf = openShelf(folder, segments)
    const added = texts.map((text): PlacedPage => [text, shelf.put(pageOf(text))])
    const sealed = shelf.seal([...pages, ...added])
    segments = sealed.segments
    pages = sealed.pages
    shelf.close()
  }
  return { segments, pages }
}

describe('a shelf', () => {
  it('gives back every page, before it is written, after it is closed, and to the next run', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: large }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(sizes, fc.boolean(), (lengths, isStored) => {
        const folder = isStored ? temporaryFolder({}) : undefined
        const shelf = openShelf(folder, [])
        const pages = lengths.map((length, index) => pageOf(`${index}页`, length))
        const places = pages.map((page) => shelf.put(page))
        const taken = () =>
          places.map((place) => Buffer.compare(shelf.take(place), pages[places.indexOf(place)]!))
        const same = pages.map(() => 0)
        expect(taken()).toEqual(same)
        const sealed = shelf.seal(places.map((place, index) => [`${index}`, place]))
        expect(taken()).toEqual(same)
        shelf.close()
        expect(taken()).toEqual(same)
        const next = openShelf(folder, sealed.segments)
        expect(sealed.pages.length).toBe(isStored ? pages.length : 0)
        for (const [name, place] of sealed.pages) {
          expect(Buffer.compare(next.take(place), pages[Number(name)]!)).toBe(0)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('brings pages to the disk while the run goes on, and takes them away again where it did not end', () => {
    const folder = temporaryFolder({})
    const shelf = openShelf(folder, [])
    for (let count = 0; count < 4; count += 1) shelf.put(pageOf('页', large))
    const [name] = namesIn(folder)
    expect(statSync(join(folder, name!)).size).toBe(4 * large)
    shelf.close()
    expect(namesIn(folder)).toEqual([])
  })

  it('adds to what earlier runs wrote, and does not touch it', () => {
    const folder = temporaryFolder({})
    const first = filled(folder, [['a', 'b']])
    const before = namesIn(folder)
    const shelf = openShelf(folder, first.segments)
    const { segments, pages } = shelf.seal([...first.pages, ['c', shelf.put(pageOf('c'))]])
    expect(segments.length).toBe(2)
    expect(namesIn(folder)).toEqual(expect.arrayContaining(before))
    const next = openShelf(folder, segments)
    expect(pages.map(([, place]) => String(next.take(place)))).toEqual(['a', 'b', 'c'])
  })

  it('lacks the pages of a file that was damaged or lost, and no others', () => {
    const spoil = [
      (file: string) => rmSync(file),
      (file: string) => appendFileSync(file, 'x'),
      (file: string) => writeFileSync(file, 'z'),
    ]
    for (const change of spoil) {
      const folder = temporaryFolder({})
      const { segments, pages } = filled(folder, [['a'], ['b']])
      change(join(folder, segments[0]!.name))
      const shelf = openShelf(folder, segments)
      expect(pages.map(([, place]) => shelf.has(place))).toEqual([false, true])
    }
  })

  it('is scattered over many files, or among pages that nobody needs', () => {
    const folder = temporaryFolder({})
    const many = filled(
      folder,
      Array.from({ length: 40 }, (_, index) => [`${index}`]),
    )
    const shelf = openShelf(folder, many.segments)
    const places = many.pages.map(([, place]) => place)
    expect(shelf.isScattered(places)).toBe(true)
    expect(shelf.isScattered(places.slice(0, 30))).toBe(false)
    const old = filled(folder, [['a', 'b', 'c']])
    const other = openShelf(folder, old.segments)
    const [first, second, third] = old.pages.map(([, place]) => place)
    expect(other.isScattered([first!, second!, third!])).toBe(false)
    expect(other.isScattered([first!])).toBe(true)
  })

  it('removes its own files that are no more needed, and such as have long been left behind', () => {
    const folder = temporaryFolder({ 'pages-new.tmp': '', 'pages-old.tmp': '', articles: '' })
    utimesSync(join(folder, 'pages-old.tmp'), 1000, 1000)
    utimesSync(join(folder, 'articles'), 1000, 1000)
    const { segments } = filled(folder, [['a'], ['b']])
    openShelf(folder, segments).retain(segments.slice(1))
    expect(namesIn(folder)).toEqual(['articles', segments[1]!.name, 'pages-new.tmp'].sort())
  })

  it('keeps what a disk refuses for as long as the run lasts', () => {
    const folder = join(temporaryFolder({ file: '' }), 'file')
    const shelf = openShelf(folder, [])
    const places = ['一', '二', '三'].map((text) => shelf.put(pageOf(text, large)))
    expect(shelf.seal(places.map((place) => ['a', place]))).toEqual({ segments: [], pages: [] })
    shelf.close()
    expect(shelf.take(places[1]!).toString().slice(0, 1)).toBe('二')
  })
})
