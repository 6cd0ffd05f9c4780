import type { Language } from '../model/config.ts'

/** A configuration that names every key: those with a value are on, the others show how they are written. */
export const starterConfiguration: Readonly<Record<Language, string>> = {
  zh: `# 译刊的配置。每一项都可以删掉，删掉就用默认值。

# 文章在哪里：文件、文件夹或通配符。
articles:
  - articles

# 发布到哪个文件夹。
output: output

site:
  title: 我的译文
  description: 译成中文的技术文章。
  # 发布后的网址。写上它，才有订阅源和站点地图。
  # url: https://example.com
  # 文章没写日期时，订阅源里用的日期。
  # date: 2026-01-01
  # 订阅源最多放几篇，新的在前。
  # feedItems: 50

# 发布的 Markdown 里，元数据写成 yaml 还是 comment（HTML 注释）。
metadata: yaml

# 消息的语言：zh 或 en。
lang: zh

# 文章 NAME.md 旁边，叫什么名字的文件是原文，叫什么名字的是草稿，哪些 JSON 记着原文的标题和作者。
# files:
#   originals: ['{name}.en.md', '{name}.origin.md', en.md]
#   drafts: ['{name}.zh.md', '{name}.translated.md']
#   records: ['{name}.json', '{name}.meta.json']

# 一篇文章最多多少字节、引用和列表最多套几层、最多处理几秒。
# limits:
#   bytes: 10000000
#   nesting: 100
#   seconds: 5

# 用什么解析 Markdown：auto 有本机解析器就用它，没有就用 remark；remark 只用 remark。结果一样，快慢不同。
# parser: auto

# 已知事实：要不要用译刊自带的，另外还用哪些文件。
# registry:
#   shipped: true
#   files: [facts.yaml]

# 术语表：要不要用译刊自带的，另外还用哪些（YAML、CSV、TBX）；旁边的 glossary.yaml 会自动读。
# glossary:
#   shipped: true
#   files: [terms.csv]

# 怎么查链接：yikan check --online、yikan links。
# links:
#   # 同时问几个；一个网站同时问几个、每秒问几个。
#   concurrency: 64
#   perHost: 4
#   rate: 10
#   # 连接、等回音、读页面各最多几秒；最多跟几次跳转、再试几次、听从网站等几秒、读一页的多少字节。
#   timeouts: { connect: 5, headers: 10, body: 5 }
#   redirects: 10
#   retries: 2
#   longestWait: 30
#   bytes: 1000000
#   robots: true
#   # 失败的链接什么时候算失效：下次还失败（next-run）、等一分钟再问（wait）、马上（never）。
#   confirm: next-run
#   # 结果管几天；记在哪里；哪些网址不问。
#   life: { alive: 7, moved: 7, dead: 1, soft404: 1, unknown: 1 }
#   cache: node_modules/.cache/yikan/links
#   exclude: ['https://example.com/*']
#   # 对网站自称什么；代理（默认看 HTTP_PROXY）；哪个网站要带什么请求头。
#   userAgent: yikan
#   proxy: http://127.0.0.1:3128
#   headers: { example.com: { authorization: Bearer TOKEN } }

# 中文怎么排：default、mainland-gb、mdn、lctt 或 off，见 docs/typography.md；下面几项可以单独改。
# typography:
#   style: default
#   # 汉字和字母、数字之间的空格：insert、strip 或 leave；链接、代码、加粗的边上：insert 或 leave。
#   spacing: insert
#   edges: insert
#   # 数字和字母单位之间的空格；直引号改成 curly（“”）还是 corner（「」）；2~3 要不要用全角的 ～。
#   units: leave
#   quotes: curly
#   ranges: wave

# 规则的轻重：off、info、warning 或 error。全部规则见 yikan explain。
# rules:
#   metadata/cover-missing: 'off'
#   structure/*: error

# 到什么程度算失败：error、warning 或 never。
# failOn: error

# 用几个线程。
# jobs: 2

# 已知问题的清单，由 yikan check --write-baseline 写出。
# baseline: yikan.baseline.json
`,
  en: `# Configuration of yikan. Every key may be removed; its default then holds.

# Where the articles are: files, folders or globs.
articles:
  - articles

# The folder that is published.
output: output

site:
  title: 我的译文
  description: 译成中文的技术文章。
  # Address of the publication. Feeds and site map are written once it is set.
  # url: https://example.com
  # Day that feeds give to articles without one.
  # date: 2026-01-01
  # How many articles a feed holds, newest first.
  # feedItems: 50

# How published Markdown carries its metadata: yaml, or comment (an HTML comment).
metadata: yaml

# Language of messages: zh or en.
lang: en

# Names of originals and drafts beside an article NAME.md, and of JSON files with title and author of the original.
# files:
#   originals: ['{name}.en.md', '{name}.origin.md', en.md]
#   drafts: ['{name}.zh.md', '{name}.translated.md']
#   records: ['{name}.json', '{name}.meta.json']

# The most that one article may be: bytes, quotes and lists inside each other, seconds of work.
# limits:
#   bytes: 10000000
#   nesting: 100
#   seconds: 5

# What reads Markdown: auto is the native parser where there is one, remark is remark alone. Same results, other speed.
# parser: auto

# Known facts: whether those that come with yikan count, and files of your own.
# registry:
#   shipped: true
#   files: [facts.yaml]

# The glossary: whether the terms that come with yikan count, and files of your own (YAML, CSV, TBX).
# glossary:
#   shipped: true
#   files: [terms.csv]

# How links are checked by yikan check --online and yikan links.
# links:
#   # Requests at once; at once to one host; a second to one host.
#   concurrency: 64
#   perHost: 4
#   rate: 10
#   # Seconds for connecting, for an answer, for reading; redirects, further tries, longest wait, bytes of a page.
#   timeouts: { connect: 5, headers: 10, body: 5 }
#   redirects: 10
#   retries: 2
#   longestWait: 30
#   bytes: 1000000
#   robots: true
#   # When a link that failed is dead: next-run, wait (a minute, then ask again), or never (at once).
#   confirm: next-run
#   # Days for which verdicts hold; where they are remembered; addresses that are not asked for.
#   life: { alive: 7, moved: 7, dead: 1, soft404: 1, unknown: 1 }
#   cache: node_modules/.cache/yikan/links
#   exclude: ['https://example.com/*']
#   # Name told to servers; proxy (default: HTTP_PROXY and so on); headers by host.
#   userAgent: yikan
#   proxy: http://127.0.0.1:3128
#   headers: { example.com: { authorization: Bearer TOKEN } }

# How Chinese is typeset: default, mainland-gb, mdn, lctt or off, see docs/typography.md; each key may differ from the style.
# typography:
#   style: default
#   # Spaces between Chinese and letters or digits: insert, strip or leave; at edges of links, code, bold: insert or leave.
#   spacing: insert
#   edges: insert
#   # Spaces before units in letters; straight quotes become curly or corner; 2~3 with a full-width wave or as it is (leave).
#   units: leave
#   quotes: curly
#   ranges: wave

# Severity of rules: off, info, warning or error. yikan explain lists the rules.
# rules:
#   metadata/cover-missing: 'off'
#   structure/*: error

# What counts as failure: error, warning or never.
# failOn: error

# How many threads work.
# jobs: 2

# Known findings, as yikan check --write-baseline notes them.
# baseline: yikan.baseline.json
`,
}
