import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { writeAtomically } from '../../src/node/write-atomically.ts'
import { filesBelow, put, temporaryFolder } from './temporary-folder.ts'

/** A disk of 64 KB, where the system lets us have one. */
function tinyDisk(): string | undefined {
  const folder = temporaryFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  onTestFinished(() => {
    execFileSync('umount', [folder])
  })
  return folder
}

describe('writeAtomically', () => {
  it('puts the bytes in the place of a file and leaves nothing beside it', async () => {
    const folder = temporaryFolder({ 'a.md': 'old' })
    await writeAtomically(join(folder, 'a.md'), Buffer.from('new 新'))
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('new 新')
    expect(filesBelow(folder)).toEqual(['a.md'])
  })

  it('gives the new file the mode and the owner of the old one', async () => {
    const file = join(temporaryFolder({ 'a.md': 'old' }), 'a.md')
    chmodSync(file, 0o640)
    await writeAtomically(file, Buffer.from('new'), statSync(file))
    const { mode, uid } = statSync(file)
    expect([mode & 0o777, uid]).toEqual([0o640, process.getuid?.() ?? uid])
  })

  it('replaces a symbolic link instead of writing where it leads', async () => {
    const folder = temporaryFolder({ 'elsewhere.md': 'mine' })
    symlinkSync('elsewhere.md', join(folder, 'a.md'))
    await writeAtomically(join(folder, 'a.md'), Buffer.from('new'))
    expect(readFileSync(join(folder, 'elsewhere.md'), 'utf8')).toBe('mine')
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('new')
  })

  it('takes its own file away again where the last step fails', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'a.md'))
    await expect(writeAtomically(join(folder, 'a.md'), Buffer.from('new'))).rejects.toThrow(
      'EISDIR',
    )
    expect(filesBelow(folder)).toEqual([])
  })

  it('takes names of any length that the system takes', async () => {
    const name = `${'长'.repeat(83)}.md`
    const folder = temporaryFolder()
    await writeAtomically(join(folder, name), Buffer.from('new'))
    expect(filesBelow(folder)).toEqual([name])
  })

  it('leaves the old file whole when the disk fills up in the middle', async (context) => {
    const folder = tinyDisk()
    if (folder === undefined) return context.skip('no disk may be mounted here')
    put(join(folder, 'a.md'), 'old')
    const large = Buffer.alloc(100_000, 'x')
    await expect(writeAtomically(join(folder, 'a.md'), large)).rejects.toThrow('ENOSPC')
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('old')
    expect(filesBelow(folder)).toEqual(['a.md'])
    writeFileSync(join(folder, 'b.md'), 'there is room again')
  })
})
