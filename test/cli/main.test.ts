import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { program } from '../bundled/program.ts'
import { articleWith, publication } from './publication.ts'

/** Runs the program as a process, in a shell, so that its output can be cut short. */
function shell(after: string, cwd: string) {
  const command = `"${process.execPath}" "${program}" ${after}`
  // Node 24 warns of NO_COLOR beside FORCE_COLOR, even where that is empty.
  const { FORCE_COLOR: _, ...env } = process.env
  return spawnSync('sh', ['-c', command], { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 26 })
}

describe('the program', () => {
  // Far more than a pipe holds.
  const many = '# 标题\n\n'.repeat(3000)
  const cwd = () => publication({ 'articles/a.md': articleWith(many) })

  it('gives a slow reader all of its output, then its exit code', () => {
    const { stdout, stderr, status } = shell('check --format json --fail-on warning', cwd())
    expect(JSON.parse(stdout).findings.length).toBeGreaterThanOrEqual(3000)
    expect({ stderr, status }).toEqual({ stderr: '', status: 1 })
  })

  it('does not complain when its reader leaves', () => {
    const { stdout, stderr } = shell('check --format json | head -c 9', cwd())
    expect(stdout).toBe('{\n  "vers')
    expect(stderr).toBe('')
  })

  it('ends with 2 for what the user can mend', () => {
    const { stdout, stderr, status } = shell('chek --lang zh', cwd())
    expect({ stdout, stderr, status }).toEqual({
      stdout: '',
      stderr: '✖ 没有 chek 这个命令。\n  是不是想写 yikan check？\n',
      status: 2,
    })
  })
})
