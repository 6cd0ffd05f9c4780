import { appendFileSync, mkdirSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkOutputPlace, openOutput } from '../../src/node/output-folder.ts'
import { openProject } from '../../src/node/project.ts'
import { contentsBelow, filesBelow, put, temporaryFolder } from './temporary-folder.ts'

describe('an output folder', () => {
  it('is made where there is none, and written where bytes differ', async () => {
    const folder = join(temporaryFolder(), 'a/out')
    const output = await openOutput(folder)
    expect(await output.write('x/index.md', 'one')).toBe(true)
    const first = statSync(join(folder, 'x/index.md')).ino
    expect(await output.write('x/index.md', Buffer.from('one'))).toBe(false)
    expect(statSync(join(folder, 'x/index.md')).ino).toBe(first)
    expect(await output.write('x/index.md', 'two')).toBe(true)
    await output.finish()
    expect(contentsBelow(folder)).toEqual({ 'x/index.md': 'two' })
    expect((await output.read('x/index.md'))?.toString()).toBe('two')
    expect(await output.read('x/none.md')).toBeUndefined()
  })

  it('removes a file with the folders it leaves empty, and no others', async () => {
    const folder = temporaryFolder({ 'x/a/b.png': '', 'x/mine.txt': '', 'y/a.md': '' })
    const output = await openOutput(folder)
    expect(await output.remove('x/a/b.png')).toBe(true)
    expect(await output.remove('y/a.md')).toBe(true)
    expect(await output.remove('y/a.md')).toBe(false)
    expect(filesBelow(folder)).toEqual(['x/mine.txt'])
    expect(statSync(folder).nlink).toBe(3)
  })

  it('does not remove a folder in the place of a file', async () => {
    const folder = temporaryFolder({ 'x/index.md/mine.txt': '' })
    expect(await (await openOutput(folder)).remove('x/index.md')).toBe(false)
    expect(filesBelow(folder)).toEqual(['x/index.md/mine.txt'])
  })

  it.each(['../a.md', 'x/../../a.md', '/a.md', 'a\0.md', '..\\a.md', '', 'x//a.md', './a.md'])(
    'refuses %j',
    async (path) => {
      const folder = temporaryFolder({ 'a.md': 'mine', 'out/x/b.md': '' })
      const output = await openOutput(join(folder, 'out'))
      const outside = { code: 'output/leads-outside' }
      await expect(output.write(path, 'x')).rejects.toMatchObject(outside)
      await expect(output.remove(path)).rejects.toMatchObject(outside)
      await expect(output.read(path)).rejects.toMatchObject(outside)
      expect(contentsBelow(folder)).toEqual({ 'a.md': 'mine', 'out/x/b.md': '' })
    },
  )

  it('does not follow a symbolic link out of the folder', async () => {
    const folder = temporaryFolder({ 'mine/index.md': 'mine', 'out/kept.md': '' })
    symlinkSync('../mine', join(folder, 'out/x'))
    const output = await openOutput(join(folder, 'out'))
    const outside = { code: 'output/leads-outside' }
    await expect(output.write('x/index.md', 'x')).rejects.toMatchObject(outside)
    await expect(output.write('x/deep/index.md', 'x')).rejects.toMatchObject(outside)
    await expect(output.remove('x/index.md')).rejects.toMatchObject(outside)
    expect(contentsBelow(join(folder, 'mine'))).toEqual({ 'index.md': 'mine' })
  })

  it('makes nothing at the end of a link that leads nowhere', async () => {
    const folder = temporaryFolder({ 'out/kept.md': '' })
    symlinkSync('../nowhere', join(folder, 'out/x'))
    const output = await openOutput(join(folder, 'out'))
    await expect(output.write('x/index.md', 'x')).rejects.toMatchObject({ name: 'UserError' })
    await output.finish()
    expect(filesBelow(folder)).toEqual(['out/kept.md', 'out/x'])
  })

  it('replaces a link in the place of a file, and what it led to stays', async () => {
    const folder = temporaryFolder({ 'mine.md': 'mine', 'out/kept.md': '' })
    symlinkSync('../mine.md', join(folder, 'out/a.md'))
    const output = await openOutput(join(folder, 'out'))
    expect(await output.write('a.md', 'mine')).toBe(true)
    await output.write('a.md', 'new')
    await output.finish()
    expect(contentsBelow(folder)).toEqual({
      'mine.md': 'mine',
      'out/a.md': 'new',
      'out/kept.md': '',
    })
  })

  it('may itself be a link to anywhere', async () => {
    const folder = temporaryFolder({ 'site/kept.md': '' })
    symlinkSync('site', join(folder, 'out'))
    const output = await openOutput(join(folder, 'out'))
    await output.write('x/a.md', 'new')
    await output.finish()
    expect(filesBelow(join(folder, 'site'))).toEqual(['kept.md', 'x/a.md'])
  })

  it('says what the system said, and leaves nothing half-written', async () => {
    const folder = temporaryFolder({ file: '', 'out/x': 'a file', 'out/y/index.md/mine': '' })
    await expect(openOutput(join(folder, 'file'))).rejects.toMatchObject({
      code: 'output/not-writable',
      data: { path: join(folder, 'file'), reason: expect.stringContaining('EEXIST') },
    })
    const output = await openOutput(join(folder, 'out'))
    await expect(output.write('x/index.md', 'new')).rejects.toMatchObject({
      code: 'output/not-writable',
      data: { path: join(folder, 'out/x/index.md'), reason: expect.stringMatching(/^E[A-Z]+: /) },
    })
    await expect(output.write('y/index.md', 'new')).rejects.toMatchObject({
      code: 'output/not-writable',
      data: { reason: expect.stringContaining('EISDIR') },
    })
    await output.finish()
    expect(filesBelow(folder)).toEqual(['file', 'out/x', 'out/y/index.md/mine'])
  })

  it('knows which files a build wrote that did not come to its end', async () => {
    const folder = temporaryFolder({ 'mine.md': '', 'a.md': 'as it is' })
    const first = await openOutput(folder)
    expect(first.unfinished).toEqual([])
    await first.write('a.md', 'as it is')
    await first.write('x/index.md', 'one')
    // It dies in the midst of a line, with a file half-written.
    appendFileSync(join(folder, '.yikan-unfinished/journal'), 'y/index.m')
    put(join(folder, '.yikan-unfinished/1.tmp'), 'ha')

    const second = await openOutput(folder)
    expect(second.unfinished).toEqual(['x/index.md'])
    await second.write('z/index.md', 'two')
    expect((await openOutput(folder)).unfinished).toEqual(['x/index.md', 'z/index.md'])
    await second.finish()
    expect((await openOutput(folder)).unfinished).toEqual([])
    expect(filesBelow(folder)).toEqual(['a.md', 'mine.md', 'x/index.md', 'z/index.md'])
  })

  it('believes no journal that leads elsewhere', async () => {
    const folder = temporaryFolder({ 'out/.yikan-unfinished/journal': '../a.md\n/b.md\nc.md\n' })
    expect((await openOutput(join(folder, 'out'))).unfinished).toEqual(['c.md'])
  })
})

describe('checkOutputPlace', () => {
  it.each([
    ['the project', '.', []],
    ['a folder above it', '..', []],
    ['the articles', 'articles', []],
    ['a link to the project', 'loop', []],
    ['the named file', 'drafts', ['drafts/a.md']],
    ['the start of a named glob', 'drafts', ['drafts/**/*.md']],
    ['the top', '/', []],
  ])('refuses %s', async (_, output, paths) => {
    const root = temporaryFolder({ 'yikan.config.json': '{}', 'articles/a.md': '' })
    mkdirSync(join(root, 'drafts'))
    symlinkSync('.', join(root, 'loop'))
    const project = await openProject(root)
    const folder = join(root, output)
    await expect(
      checkOutputPlace(project, paths, output === '/' ? '/' : folder),
    ).rejects.toMatchObject({ code: 'output/holds-articles' })
  })

  it.each(['output', 'articles/output', '../elsewhere', 'outputs/deep/er'])(
    'is content with %s',
    async (output) => {
      const root = join(temporaryFolder(), 'project')
      put(join(root, 'yikan.config.json'), '{}')
      const project = await openProject(root)
      await expect(checkOutputPlace(project, [], join(root, output))).resolves.toBeUndefined()
    },
  )
})
