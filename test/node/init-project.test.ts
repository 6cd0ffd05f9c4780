import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { initProject } from '../../src/node/init-project.ts'
import { contentsBelow, temporaryFolder } from './temporary-folder.ts'

describe('initProject', () => {
  it('writes what is not there and keeps what is', async () => {
    const folder = temporaryFolder({ 'new/yikan.config.yaml': 'mine' })
    const files = [
      { path: 'yikan.config.yaml', text: 'theirs' },
      { path: 'articles/a.md', text: '# a' },
    ]
    expect(await initProject(join(folder, 'new'), files)).toEqual({
      written: ['articles/a.md'],
      kept: ['yikan.config.yaml'],
    })
    expect(contentsBelow(folder)).toEqual({
      'new/articles/a.md': '# a',
      'new/yikan.config.yaml': 'mine',
    })
  })

  it('says where the system refuses', async () => {
    const folder = temporaryFolder({ articles: 'a file' })
    await expect(initProject(folder, [{ path: 'articles/a.md', text: '' }])).rejects.toMatchObject({
      code: 'output/not-writable',
      data: { path: join(folder, 'articles/a.md') },
    })
  })
})
