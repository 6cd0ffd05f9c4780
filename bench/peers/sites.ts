import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A page as every generator gets it. */
export interface Body {
  readonly slug: string
  readonly title: string
  readonly markdown: string
}

/** A generator: the files of its site, and what is run in the folder of it. */
export interface Peer {
  readonly name: string
  readonly files: (bodies: readonly Body[]) => Readonly<Record<string, string>>
  /** A script of the installed packages, or a program of the PATH. */
  readonly command: readonly string[]
  readonly isProgram?: boolean
  /** Pages from which on it takes many minutes and is left out. */
  readonly most?: number
}

const page = (layout: string, { title, markdown }: Body) =>
  `---\ntitle: ${JSON.stringify(title)}\n${layout}---\n\n${markdown}`
const pages = (folder: string, bodies: readonly Body[], layout = '') =>
  Object.fromEntries(bodies.map((body) => [`${folder}/${body.slug}.md`, page(layout, body)]))
const html = (title: string, content: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title><body>${content}</body></html>\n`

/** Each with the least it needs: one template, no theme, no plug-in but its own Markdown. */
export const peers: readonly Peer[] = [
  {
    name: 'eleventy',
    files: (bodies) => ({
      'eleventy.config.js':
        "export default () => ({ dir: { input: 'content', includes: '../layouts' }, markdownTemplateEngine: false })\n",
      'layouts/page.liquid': html('{{ title }}', '{{ content }}'),
      ...pages('content', bodies, 'layout: page.liquid\n'),
    }),
    command: ['@11ty/eleventy/cmd.cjs', '--quiet'],
  },
  {
    name: 'hexo',
    files: (bodies) => ({
      'package.json': JSON.stringify({
        hexo: { version: '' },
        dependencies: { hexo: '*', 'hexo-renderer-marked': '*' },
      }),
      '_config.yml':
        'theme: bare\npermalink: :title/\nhighlight: { enable: false }\nsyntax_highlighter:\n',
      'themes/bare/layout/post.ejs': html('<%= page.title %>', '<%- page.content %>'),
      'themes/bare/layout/index.ejs': html('index', ''),
      // Its own template language would read braces in articles.
      ...pages('source/_posts', bodies, 'disableNunjucks: true\n'),
    }),
    command: ['hexo/bin/hexo', 'generate', '--silent'],
  },
  {
    name: 'velite',
    files: (bodies) => ({
      'velite.config.js': `import { defineConfig, s } from 'velite'
export default defineConfig({ collections: { pages: {
  name: 'Page', pattern: 'pages/*.md', schema: s.object({ title: s.string(), content: s.markdown() }) } } })
`,
      ...pages('content/pages', bodies),
    }),
    command: ['velite/bin/velite.js', 'build', '--silent'],
    most: 5000,
  },
  {
    name: 'vitepress',
    files: (bodies) => ({
      // Pages become Vue components, which take braces and tags for their own.
      'docs/.vitepress/config.js': `export default {
  ignoreDeadLinks: true,
  markdown: { html: false, config(md) { md.renderer.rules.text = (tokens, index) =>
    md.utils.escapeHtml(tokens[index].content).replaceAll('{', '&#123;') } } }
`,
      ...pages(
        'docs',
        bodies.map((body) => ({ ...body, markdown: body.markdown.replaceAll('{{', '{ {') })),
      ),
    }),
    command: ['vitepress/bin/vitepress.js', 'build', 'docs'],
    most: 5000,
  },
  {
    name: 'hugo',
    isProgram: true,
    files: (bodies) => ({
      'config.yaml':
        "baseURL: 'https://example.org/'\ndisableKinds: [taxonomy, term, RSS, sitemap]\nmarkup: { highlight: { codeFences: false } }\n",
      'layouts/_default/single.html': html('{{ .Title }}', '{{ .Content }}'),
      'layouts/index.html': html('index', ''),
      ...pages('content', bodies),
    }),
    command: ['hugo', '--quiet'],
  },
]

/** Writes the site of a peer. */
export function writeSite({ files }: Peer, bodies: readonly Body[], folder: string): void {
  for (const [path, text] of Object.entries(files(bodies))) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
