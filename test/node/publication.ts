import { join } from 'node:path'
import { expect } from 'vitest'
import type { Run } from '../../src/model/reporter.ts'
import type { RunOptions } from '../../src/node/index.ts'
import { openProject, runBuild } from '../../src/node/index.ts'
import { findingsOf } from '../../src/report/run/findings-of.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** An article as the tests need it: a header, an attribution, and a body that differs from others. */
export function article(title: string, body = `这是${title}的正文。`, fields = ''): string {
  return `<!--
title: ${title}
cover: ./images/cover.png
summary: ${title}的摘要。
${fields}-->

${title}的摘要。

> 译自：[Title of ${title}](https://example.com/${encodeURIComponent(title)})
>
> 作者：Ada

## 小节

${body}
`
}

/** A project of these files in a folder of its own, under a configuration. */
export function projectOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  config: object = {},
): string {
  return temporaryFolder({ 'yikan.config.json': JSON.stringify(config), ...files })
}

/** Builds the project in a folder. */
export async function build(root: string, options: Partial<RunOptions> = {}) {
  const paths = (options.paths ?? []).map((path) => join(root, path))
  return opened(await runBuild(await openProject(root), { ...options, paths }))
}

/** A run, with what it says spread out: its files, and all findings, which must be as many as are counted. */
export function opened<T extends Run>({ articles, ...run }: T) {
  const findings = findingsOf({ articles })
  const counted = articles.flatMap(({ counts }) => counts.map(({ count }) => count))
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(findings.length)
  return { ...run, files: articles.map(({ path }) => path), findings }
}
