import type { Language } from '../model/config.ts'

export type CommandName =
  | 'build'
  | 'merge'
  | 'check'
  | 'fix'
  | 'facts'
  | 'links'
  | 'explain'
  | 'init'

export type OptionName =
  | 'output'
  | 'only'
  | 'skip'
  | 'format'
  | 'failOn'
  | 'jobs'
  | 'baseline'
  | 'writeBaseline'
  | 'suggestions'
  | 'dryRun'
  | 'json'
  | 'online'
  | 'offline'
  | 'allowPrivate'
  | 'cacheDir'
  | 'noRobots'
  | 'noCache'
  | 'watch'
  | 'shard'
  | 'verify'
  | 'config'
  | 'lang'
  | 'color'
  | 'quiet'
  | 'version'
  | 'help'

/** A command line and what it is good for. */
export interface Example {
  readonly command: string
  readonly does: string
}

/** The words of `--help`. No line of them is wider than a terminal of 80 columns, indentation included. */
export interface HelpWords {
  readonly tagline: string
  readonly usage: string
  readonly command: string
  readonly options: string
  readonly commandsTitle: string
  /** Head of the options that only these commands take. */
  optionsOf(commands: readonly CommandName[]): string
  readonly commonOptions: string
  readonly examplesTitle: string
  readonly exitTitle: string
  /** Lines on exit codes. */
  readonly exit: readonly string[]
  readonly commands: Readonly<Record<CommandName, string>>
  /** More about a command, in lines. */
  readonly details: Readonly<Record<CommandName, readonly string[]>>
  readonly option: Readonly<Record<OptionName, string>>
  readonly examples: Readonly<Record<CommandName | 'yikan', readonly Example[]>>
}

const zh: HelpWords = {
  tagline: '译刊：把译成中文的技术文章变成一份出版物。',
  usage: '用法：',
  command: '<命令>',
  options: '[选项]',
  commandsTitle: '命令：',
  optionsOf: (commands) => `${commands.join('、')} 的选项：`,
  commonOptions: '所有命令的选项：',
  examplesTitle: '例子：',
  exitTitle: '退出码：',
  exit: [
    '0  没有问题',
    '1  有问题达到 --fail-on 的程度',
    '2  参数、配置或环境有误',
    '3  yikan 自己出错',
  ],
  commands: {
    build: '发布文章：干净的 Markdown、网页、JSON 和订阅源',
    merge: '把分片发布的文章合成一份出版物',
    check: '检查文章，报告问题',
    fix: '自动修改能够放心修改的问题',
    facts: '列出文章里的数字和日期，看哪些对得上',
    links: '列出文章里的全部网址，看哪些还打得开',
    explain: '说明一条规则；不给规则就列出全部',
    init: '新建一份出版物：配置文件和第一篇文章',
  },
  details: {
    build: [
      '读文章，检查，写到 output/。路径可以是文件、文件夹或通配符；不给就按配置，',
      '默认是 articles/。有问题也照样发布，并报告问题；要让它失败，用 --fail-on。',
    ],
    merge: [
      '各台机器用 yikan build --shard 1/8 这样的命令各发布一片，把它们的输出放到一起，',
      '再由这个命令写出列表和订阅源。结果和一台机器发布全部文章一样。',
    ],
    check: [
      '只检查，不写任何文件。路径可以是文件、文件夹或通配符；不给就按配置。',
      '有错误就算失败；连警告也算，用 --fail-on warning。',
    ],
    fix: ['直接修改原文件，只动有问题的地方，其余一个字节也不变。改完报告剩下的问题。'],
    facts: [
      '每个数字和日期说的是什么，和已知的事实、旁边的链接、文中别处对不对得上。',
      '只列出，不算失败；要查错用 yikan check。自己的事实写在配置的 registry 里。',
    ],
    links: [
      '每个网址只问一次，慢慢地问；问过的记在缓存里，几天之内不再问。',
      '只列出，不算失败；要查错用 yikan check --online。快慢写在配置的 links 里。',
      '按 Ctrl-C 停下，已经知道的照样列出。',
    ],
    explain: ['规则管什么、为什么、怎么改，附例子。'],
    init: ['已有的文件一律不动。不给文件夹就用当前文件夹。'],
  },
  option: {
    output: '发布到哪个文件夹（默认 output）',
    watch: '一直看着，改了什么就重新发布什么',
    shard: '只发布其中一片，例如 2/8；再用 yikan merge 合起来',
    only: '只用这些规则，例如 markdown/*；可以重复',
    skip: '不用这些规则；几条之间用逗号隔开',
    format: 'pretty（默认）、json、sarif、github 或 junit',
    failOn: '多严重算失败：error、warning 或 never',
    jobs: '用几个线程读文章',
    baseline: '不再报告这个基线文件里的问题',
    writeBaseline: '把现有的问题记入基线文件，以后不再报告',
    suggestions: '连需要人看一眼的改法也一起用上',
    dryRun: '不改文件，只打印会改什么（统一 diff 格式）',
    json: '打印成 JSON，给程序读',
    online: '上网看看链接还打不打得开',
    offline: '不上网，只用缓存里已经知道的',
    allowPrivate: '本机和内网的网址也问（默认不问）',
    noRobots: '不理会网站的 robots.txt',
    cacheDir: '缓存放在哪个文件夹',
    noCache: '不用缓存，全部重新来过',
    verify: '逐字节核对，不靠大小和时间判断文件变没变',
    config: '默认是 yikan.config.ts、.js、.json 或 .yaml',
    lang: 'zh 或 en（默认随系统）',
    color: 'auto、always 或 never；也认 NO_COLOR',
    quiet: '除了问题本身什么都不说',
    version: '打印版本',
    help: '打印帮助',
  },
  examples: {
    yikan: [
      { command: 'yikan init 我的译文', does: '从头开始' },
      { command: 'yikan build', does: '把 articles/ 发布到 output/' },
      { command: 'yikan check --fail-on warning', does: '有警告就失败' },
      { command: 'yikan fix --dry-run', does: '看看能自动改什么' },
      { command: 'yikan explain metadata/title-missing', does: '读一条规则的说明' },
    ],
    build: [
      { command: 'yikan build', does: '发布配置里的全部文章' },
      { command: 'yikan build --output public --quiet', does: '发布到 public/，少说话' },
      { command: 'yikan build --watch', does: '边改边看' },
    ],
    merge: [{ command: 'yikan merge', does: '把 output/ 里的各片合起来' }],
    check: [
      { command: 'yikan check articles/新文章.md', does: '只看一篇' },
      { command: "yikan check --only 'metadata/*,markdown/*'", does: '只查两类' },
      { command: 'yikan check --format sarif > yikan.sarif', does: '交给代码扫描服务' },
      { command: 'yikan check --online', does: '连链接一起查' },
      { command: 'yikan check --write-baseline', does: '记下旧问题，只报新问题' },
    ],
    fix: [
      { command: 'yikan fix --dry-run', does: '先看会改什么' },
      { command: 'yikan fix', does: '改' },
      { command: 'yikan fix --dry-run | git apply', does: '让 git 来改' },
    ],
    facts: [
      { command: 'yikan facts articles/新文章.md', does: '看一篇' },
      { command: 'yikan facts --json > facts.json', does: '交给程序' },
    ],
    links: [
      { command: 'yikan links', does: '看全部文章' },
      { command: 'yikan links --offline', does: '只看上次知道的' },
      { command: 'yikan links --json > links.json', does: '交给程序' },
    ],
    explain: [
      { command: 'yikan explain', does: '列出全部规则' },
      { command: 'yikan explain attribution/missing', does: '读一条的说明' },
    ],
    init: [
      { command: 'yikan init', does: '就在这个文件夹' },
      { command: 'yikan init 我的译文', does: '在新文件夹' },
    ],
  },
}

const en: HelpWords = {
  tagline: 'yikan turns Chinese translations of technical articles into a publication.',
  usage: 'Usage: ',
  command: '<command>',
  options: '[options]',
  commandsTitle: 'Commands:',
  optionsOf: (commands) => `Options of ${commands.join(', ')}:`,
  commonOptions: 'Options of every command:',
  examplesTitle: 'Examples:',
  exitTitle: 'Exit codes:',
  exit: [
    '0  clean',
    '1  findings at or above --fail-on',
    '2  something wrong with arguments, configuration or machine',
    '3  a bug in yikan',
  ],
  commands: {
    build: 'Publish the articles as Markdown, pages, JSON, feeds',
    merge: 'Make one publication of what shards published',
    check: 'Say what is wrong with the articles',
    fix: 'Mend what can be mended safely',
    facts: 'List numbers and dates, and which of them hold',
    links: 'List web addresses, and which of them still work',
    explain: 'Explain a rule, or list them all',
    init: 'Start with a configuration and a first article',
  },
  details: {
    build: [
      'Reads the articles, checks them, writes output/. A path is a file, a folder or',
      'a glob; without one the configuration decides, by default articles/. Findings',
      'are reported; they fail the run only where --fail-on says so.',
    ],
    merge: [
      'Each machine publishes a part, as by yikan build --shard 1/8. Put all of their',
      'output together; this command then writes lists and feeds. The result is that',
      'of one build of everything.',
    ],
    check: [
      'Only looks, writes nothing. A path is a file, a folder or a glob; without one',
      'the configuration decides. An error fails the run, a warning only with',
      '--fail-on warning.',
    ],
    fix: [
      'Changes the files in place, and in them only what is wrong: every other byte',
      'stays. Then reports what is left.',
    ],
    facts: [
      'What every number and date is said of, and whether known facts, links beside it',
      'and the rest of the article agree. Lists only; yikan check finds errors. Put',
      'facts of your own under registry in the configuration.',
    ],
    links: [
      'Asks for every address once and without haste; what is known is remembered for',
      'some days. Lists only; yikan check --online finds errors. How fast it asks is',
      'set under links in the configuration. Ctrl-C lists what is known by then.',
    ],
    explain: ['What the rule looks for, why it matters, what to do, with examples.'],
    init: ['Never touches a file that exists. Without a folder, starts in this one.'],
  },
  option: {
    output: 'folder to publish to (default: output)',
    watch: 'go on watching, publish again what changes',
    shard: 'publish one part only, such as 2/8; see yikan merge',
    only: 'only these rules, such as markdown/*; may be repeated',
    skip: 'all but these; commas separate several',
    format: 'pretty (default), json, sarif, github or junit',
    failOn: 'what fails a run: error, warning or never',
    jobs: 'threads that read articles',
    baseline: 'do not report the findings known to this file',
    writeBaseline: 'note what is found now, to be reported no more',
    suggestions: 'also apply fixes that a person should look over',
    dryRun: 'change nothing, print what would change as a diff',
    json: 'print JSON for programs',
    online: 'go online and see whether links still work',
    offline: 'open no connection, use what is remembered',
    allowPrivate: 'also ask this machine and private networks',
    noRobots: 'take no notice of robots.txt',
    cacheDir: 'folder of what is remembered from run to run',
    noCache: 'remember nothing, do everything anew',
    verify: 'read every file instead of trusting size and time',
    config: 'default: yikan.config.ts, .js, .json or .yaml',
    lang: 'zh or en (default: as the locale says)',
    color: 'auto, always or never; NO_COLOR counts too',
    quiet: 'say nothing but the findings',
    version: 'print the version',
    help: 'print this help',
  },
  examples: {
    yikan: [
      { command: 'yikan init my-translations', does: 'start from nothing' },
      { command: 'yikan build', does: 'publish articles/ to output/' },
      { command: 'yikan check --fail-on warning', does: 'fail on warnings too' },
      { command: 'yikan fix --dry-run', does: 'see what can be mended' },
      { command: 'yikan explain metadata/title-missing', does: 'read about a rule' },
    ],
    build: [
      { command: 'yikan build', does: 'publish all articles' },
      { command: 'yikan build --output public --quiet', does: 'publish to public/' },
      { command: 'yikan build --watch', does: 'publish while you edit' },
    ],
    merge: [{ command: 'yikan merge', does: 'join the parts in output/' }],
    check: [
      { command: 'yikan check articles/new.md', does: 'look at one article' },
      { command: "yikan check --only 'metadata/*,markdown/*'", does: 'two families of rules' },
      { command: 'yikan check --format sarif > yikan.sarif', does: 'for code scanning' },
      { command: 'yikan check --online', does: 'check links too' },
      { command: 'yikan check --write-baseline', does: 'report new findings only' },
    ],
    fix: [
      { command: 'yikan fix --dry-run', does: 'see what would change' },
      { command: 'yikan fix', does: 'change it' },
      { command: 'yikan fix --dry-run | git apply', does: 'let git do it' },
    ],
    facts: [
      { command: 'yikan facts articles/new.md', does: 'look at one article' },
      { command: 'yikan facts --json > facts.json', does: 'for programs' },
    ],
    links: [
      { command: 'yikan links', does: 'look at all articles' },
      { command: 'yikan links --offline', does: 'only what is known' },
      { command: 'yikan links --json > links.json', does: 'for programs' },
    ],
    explain: [
      { command: 'yikan explain', does: 'list all rules' },
      { command: 'yikan explain attribution/missing', does: 'read about one' },
    ],
    init: [
      { command: 'yikan init', does: 'in this folder' },
      { command: 'yikan init my-translations', does: 'in a new one' },
    ],
  },
}

/** The words of `--help` in a language. */
export function help(language: Language): HelpWords {
  return language === 'zh' ? zh : en
}
