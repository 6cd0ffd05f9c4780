import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/node/read-source.ts'
import { temporaryFolder } from './temporary-folder.ts'

const hex = (digits: string) => Buffer.from(digits.replaceAll(' ', ''), 'hex')

async function read(content: string | Uint8Array, limit = 1000) {
  const folder = temporaryFolder({ 'x.md': content })
  return readSource({ path: 'a/x.md', file: join(folder, 'x.md') }, limit)
}

describe('readSource', () => {
  it('gives the text untouched, and the hash of the bytes', async () => {
    const text =
      '\uFEFF# 标题\r\n\r\n𠮷\0\r\n, and so on, so that one control character is no binary file'
    expect(await read(text)).toEqual({
      path: 'a/x.md',
      text,
      sha256: createHash('sha256').update(Buffer.from(text)).digest('hex'),
    })
  })

  it.each([
    ['nothing', '', 'empty', {}],
    ['white space', ' \r\n\t\u3000\n', 'empty', {}],
    ['a byte order mark only', '\uFEFF\n', 'empty', {}],
    ['one byte too many', 'a'.repeat(1001), 'too-large', { bytes: 1001, limit: 1000 }],
    ['a broken byte', hex('e5a5bd ff e5a5bd'), 'encoding', { offset: 3 }],
    ['a byte that breaks a character', hex('e5a5bd 20 e5a5 20'), 'encoding', { offset: 4 }],
    ['a character that breaks off', hex('e5a5bd e5a5'), 'encoding', { offset: 3 }],
    ['an overlong form', hex('e5a5bd e5a5bd 61 c0af'), 'encoding', { offset: 7 }],
    ['a surrogate', hex('e5a5bd e5a5bd e5a5bd 61 eda080'), 'encoding', { offset: 10 }],
    ['GB18030', hex('c4e3bac3 a3ac cac0bde7'), 'encoding', { offset: 0, encoding: 'GB18030' }],
    ['UTF-16 with its mark', hex('fffe 6100'), 'encoding', { offset: 0, encoding: 'UTF-16LE' }],
    ['big-endian UTF-16', hex('feff 0061'), 'encoding', { offset: 0, encoding: 'UTF-16BE' }],
    [
      'UTF-16 without a mark',
      Buffer.from('plain words, many', 'utf16le'),
      'encoding',
      { offset: 1, encoding: 'UTF-16LE' },
    ],
    [
      'big-endian UTF-16 without a mark',
      Buffer.from('plain words, many', 'utf16le').swap16(),
      'encoding',
      { offset: 0, encoding: 'UTF-16BE' },
    ],
    ['zeros', Buffer.alloc(64), 'encoding', { offset: 0 }],
    ['a picture', hex('89504e470d0a1a0a0000000d49484452'), 'encoding', { offset: 0 }],
  ])('refuses %s', async (_, content, reason, data) => {
    expect(await read(content)).toEqual({ path: 'a/x.md', reason, data })
  })

  it('reads a file of exactly the limit', async () => {
    expect(await read('a'.repeat(1000))).toHaveProperty('text')
  })

  it.each([
    ['a folder', 'not-a-file', {}],
    ['a pipe', 'not-a-file', {}],
    ['a device', 'not-a-file', {}],
    ['a link to a folder', 'not-a-file', {}],
    ['a link to nowhere', 'unreadable', { code: 'ENOENT' }],
    ['a link to itself', 'unreadable', { code: 'ELOOP' }],
    ['nothing', 'unreadable', { code: 'ENOENT' }],
  ])('refuses %s under the name of an article', async (kind, reason, data) => {
    const folder = temporaryFolder()
    const file = join(folder, 'x.md')
    if (kind === 'a folder') mkdirSync(file)
    if (kind === 'a pipe') execFileSync('mkfifo', [file])
    if (kind === 'a device') symlinkSync('/dev/zero', file)
    if (kind === 'a link to a folder') symlinkSync(folder, file)
    if (kind === 'a link to nowhere') symlinkSync('nowhere', file)
    if (kind === 'a link to itself') symlinkSync('x.md', file)
    expect(await readSource({ path: 'x.md', file }, 10)).toEqual({ path: 'x.md', reason, data })
  })
})
