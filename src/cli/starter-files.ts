import type { Language } from '../model/config.ts'
import { starterConfiguration } from './starter-configuration.ts'

export interface StarterFile {
  readonly path: string
  readonly text: string
}

/** The files of a new publication: a configuration with comments, a first article with its cover. */
export function starterFiles(language: Language): readonly StarterFile[] {
  return [
    { path: 'yikan.config.yaml', text: starterConfiguration[language] },
    { path: 'articles/first-article/first-article.md', text: article },
    { path: 'articles/first-article/cover.svg', text: cover },
  ]
}

const article = `<!--
title: 第一篇译文
cover: ./cover.svg
summary: 一篇译文由信息区、导语、出处和正文组成。这是一个可以照着改的样子。
-->

一篇译文由信息区、导语、出处和正文组成。这是一个可以照着改的样子。

> 译自：[Your First Article](https://example.com/your-first-article)
>
> 作者：Jane Doe

文件开头的注释是信息区：\`title\` 是标题，\`cover\` 是封面图，\`summary\` 是摘要。摘要会出现在列表和订阅源里，导语会出现在文章开头，两处写成同样的话就好。

## 出处

引用块写明译自哪里、作者是谁。有了它，读者找得到原文，作者得到署名。

## 正文

正文的小标题从二级开始。代码写明语言，就会有高亮：

\`\`\`js
console.log('你好，世界')
\`\`\`

把英文原文存成 \`first-article.en.md\` 放在旁边，译刊就知道它是这篇文章的原文。
`

const cover = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" role="img" aria-label="第一篇译文">
  <rect width="1200" height="630" fill="#f3efe6"/>
  <text x="600" y="350" font-size="96" text-anchor="middle" font-family="serif" fill="#333">第一篇译文</text>
</svg>
`
