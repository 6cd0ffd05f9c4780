import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { configSchema } from '../../src/model/config.ts'
import { lookUpFiles } from '../../src/node/look-up-files.ts'
import { temporaryFolder } from './temporary-folder.ts'

const config = configSchema.parse({})
const ask = (path: string, anchors = false) => ({ path, anchors })

describe('lookUpFiles', () => {
  it('tells files, folders and what is missing', () => {
    const root = temporaryFolder({ '图 1.png': '', 'images/a.png': '' })
    const lookUp = lookUpFiles({ root, config })
    const questions = ['图 1.png', 'images', 'none.md', '图 1.png/x', 'a\0b'].map((p) => ask(p))
    expect(lookUp(questions)).toEqual([
      { path: '图 1.png', exists: true },
      { path: 'images', exists: true },
      { path: 'none.md', exists: false },
      { path: '图 1.png/x', exists: false },
      { path: 'a\0b', exists: false },
    ])
  })

  it('reads the anchors of articles where they are asked for', () => {
    const root = temporaryFolder({
      'a.md': '## 中文标题\n\n<a id="here"></a>\n',
      'b.md': Uint8Array.of(0xff, 0xfe, 0x00),
    })
    const lookUp = lookUpFiles({ root, config })
    const [withAnchors, without, notText] = lookUp([
      ask('a.md', true),
      ask('a.md'),
      ask('b.md', true),
    ])
    expect(withAnchors?.anchors).toEqual(['中文标题', 'here', 'top'])
    expect(without).toEqual({ path: 'a.md', exists: true })
    // The bytes are told of whatever was read, so that it is known again when they change.
    expect(notText).toEqual({
      path: 'b.md',
      exists: true,
      content: {
        sha256: createHash('sha256')
          .update(Uint8Array.of(0xff, 0xfe, 0))
          .digest('hex'),
        size: 3,
      },
    })
  })

  it('knows nothing of names that the system refuses', () => {
    const root = temporaryFolder()
    expect(lookUpFiles({ root, config })([ask('x'.repeat(5000))])).toEqual([])
  })

  it('knows nothing where there is no project', () => {
    expect(lookUpFiles({ config })([ask('package.json')])).toEqual([])
  })
})
