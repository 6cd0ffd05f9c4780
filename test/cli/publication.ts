import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { temporaryFolder } from './command-line.ts'

/** An article in which nothing is wrong, with `body` in it. */
export function articleWith(body: string): string {
  return `<!--
title: 标题
cover: https://example.com/cover.png
summary: 导语。
-->

导语。

> 译自：[Title](https://example.com/original)
>
> 作者：Jane Doe

${body}
`
}

/** Emphasis that is not rendered, which `fix` mends by itself, and a skipped level, which it does not. */
export const faulty = articleWith('## 第一节\n\n他说**“好”**就走。\n\n#### 跳级\n\n正文。')

/** A project in a folder of its own: its files by path. Returns the folder. */
export function publication(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder()
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return folder
}
