import { argumentErrorWords } from './argument-errors.ts'
import type { Bilingual } from './words.ts'

/** What an error says: what is wrong, and what to do about it. */
export interface ErrorWords {
  readonly what: string
  readonly hint: string
}

/**
 * Words by the code of a UserError. Where an error offers a `suggestion` that turns out empty, the entry under its code
 * and `.no-suggestion` is used.
 */
export const errorWords = {
  ...argumentErrorWords,
  'config/unknown-rule': {
    zh: {
      what: '没有叫“{rule}”的规则。',
      hint: '是不是想写“{suggestion}”？全部规则见 `yikan explain`。',
    },
    en: {
      what: 'There is no rule “{rule}”.',
      hint: 'Did you mean “{suggestion}”? `yikan explain` lists all rules.',
    },
  },
  'config/rule-options': {
    zh: { what: '规则 {rule} 的选项不对：{reason}', hint: '可用的选项见 `yikan explain {rule}`。' },
    en: {
      what: 'The options of rule {rule} are wrong: {reason}',
      hint: '`yikan explain {rule}` tells which it takes.',
    },
  },
  'config/unknown-key': {
    zh: { what: '{file} 里的“{key}”不是配置项。', hint: '是不是想写“{suggestion}”？' },
    en: { what: '“{key}” in {file} is no setting.', hint: 'Did you mean “{suggestion}”?' },
  },
  'config/unknown-key.no-suggestion': {
    zh: {
      what: '{file} 里有一个不认识的配置项“{key}”。',
      hint: '删掉它，或对照 README 里的配置项列表。',
    },
    en: {
      what: 'yikan knows no setting “{key}”, which stands in {file}.',
      hint: 'Remove it, or compare with the list of settings in the README.',
    },
  },
  'config/invalid': {
    zh: { what: '{file} 里“{path}”的值不对。', hint: '这里应当是：{expected}' },
    en: { what: 'The value of “{path}” in {file} is wrong.', hint: 'Expected here: {expected}' },
  },
  'config/not-found': {
    zh: {
      what: '找不到配置文件 {file}。',
      hint: '检查 `--config` 后面的路径，或用 `yikan init` 新建一个。',
    },
    en: {
      what: 'There is no configuration file {file}.',
      hint: 'Check the path after `--config`, or make one with `yikan init`.',
    },
  },
  'config/unreadable': {
    zh: { what: '配置文件 {file} 读不了：{reason}', hint: '检查它的格式和权限。' },
    en: {
      what: 'The configuration file {file} cannot be read: {reason}',
      hint: 'Check its syntax and its permissions.',
    },
  },
  'registry/invalid': {
    zh: {
      what: '事实文件 {file} 里“{place}”的值不对。',
      hint: '这里应当是：{expected}。写法见 docs/registry.md。',
    },
    en: {
      what: 'The value of “{place}” in the registry {file} is wrong.',
      hint: 'Expected here: {expected}. docs/registry.md shows how facts are written.',
    },
  },
  'registry/value-unreadable': {
    zh: {
      what: '事实文件 {file} 里“{place}”的“{value}”读不出一个值。',
      hint: '写成文章里的样子：一个数（1750 亿、175 billion、2048 tokens）或一个日期（2023-09-06）。',
    },
    en: {
      what: '“{value}” at “{place}” in the registry {file} is not one value.',
      hint: 'Write it as an article would: one number (175 billion, 2048 tokens) or one date (2023-09-06).',
    },
  },
  'registry/unreadable': {
    zh: {
      what: '事实文件 {file} 打不开：{reason}',
      hint: '检查配置里 `registry.files` 的路径，以及文件的格式。',
    },
    en: {
      what: 'The registry {file} cannot be opened: {reason}',
      hint: 'Check its path under `registry.files` in the configuration, and its syntax.',
    },
  },
  'glossary/invalid': {
    zh: {
      what: '术语表 {file} 里“{place}”的值不对。',
      hint: '这里应当是：{expected}。写法见 docs/glossary.md。',
    },
    en: {
      what: 'The value of “{place}” in the glossary {file} is wrong.',
      hint: 'Expected here: {expected}. docs/glossary.md shows how terms are written.',
    },
  },
  'glossary/unreadable': {
    zh: {
      what: '术语表 {file} 读不了：{reason}',
      hint: '检查配置里 `glossary.files` 的路径，以及文件的格式和编码；写法见 docs/glossary.md。',
    },
    en: {
      what: 'The glossary {file} cannot be read: {reason}',
      hint: 'Check its path under `glossary.files` in the configuration, its syntax and encoding; see docs/glossary.md.',
    },
  },
  'links/cache-unusable': {
    zh: {
      what: '记链接结果的文件 {file} 不能用：{reason}',
      hint: '检查它的权限，或者用 `--cache-dir` 换一个文件夹。',
    },
    en: {
      what: 'The file that remembers links, {file}, cannot be used: {reason}',
      hint: 'Check its permissions, or name another folder after `--cache-dir`.',
    },
  },
  'baseline/invalid': {
    zh: {
      what: '{path} 不是可用的基线文件：{reason}',
      hint: '用 `yikan check --write-baseline {path}` 重新生成。',
    },
    en: {
      what: '{path} is no baseline that can be used: {reason}',
      hint: 'Make it anew with `yikan check --write-baseline {path}`.',
    },
  },
  'baseline/unreadable': {
    zh: {
      what: '基线文件 {file} 打不开：{reason}',
      hint: '检查路径；用 `yikan check --write-baseline` 可以新建一个。',
    },
    en: {
      what: 'The baseline {file} cannot be opened: {reason}',
      hint: 'Check its path; `yikan check --write-baseline` makes one.',
    },
  },
  'arguments/no-articles': {
    zh: {
      what: '在 {paths} 里没有找到文章。',
      hint: '文章是 `.md` 文件；检查路径，或用 `yikan init` 新建第一篇。',
    },
    en: {
      what: 'No articles were found in {paths}.',
      hint: 'Articles are `.md` files; check the path, or make a first one with `yikan init`.',
    },
  },
  'arguments/no-such-path': {
    zh: { what: '找不到 {path}。', hint: '检查路径有没有写错；相对路径从当前文件夹算起。' },
    en: {
      what: 'There is no {path}.',
      hint: 'Check the spelling; relative paths start from the current folder.',
    },
  },
  'arguments/folder-unreadable': {
    zh: { what: '文件夹 {path} 打不开：{reason}', hint: '检查它的权限。' },
    en: { what: 'The folder {path} cannot be opened: {reason}', hint: 'Check its permissions.' },
  },
  'shards/none': {
    zh: {
      what: '{path} 里没有任何一片的记录。',
      hint: '先用 `yikan build --shard 1/2` 这样的命令发布每一片，把它们的输出放到这里。',
    },
    en: {
      what: 'No shard has left its record in {path}.',
      hint: 'Publish each with a command like `yikan build --shard 1/2`, and put their output here.',
    },
  },
  'shards/missing': {
    zh: {
      what: '{path} 里缺第 {shards} 片，共 {of} 片。',
      hint: '把缺的也发布了，输出放到一起再合。',
    },
    en: {
      what: 'Of {of} shards, {path} lacks: {shards}.',
      hint: 'Publish these too and put their output beside that of the others.',
    },
  },
  'shards/mixed': {
    zh: {
      what: '{one} 和 {other} 不是同一次分片。',
      hint: '删掉旧的那一组，每一片都用同一个总数重新发布。',
    },
    en: {
      what: '{one} and {other} belong to different divisions.',
      hint: 'Remove the old ones, and publish every shard with the same total.',
    },
  },
  'shards/unusable': {
    zh: {
      what: '{file} 用不了：它损坏了，或者是别的版本、别的配置写出来的。',
      hint: '各台机器要用同一版 yikan、同一版 Node.js 和同一份配置；重新发布这一片。',
    },
    en: {
      what: '{file} cannot be used: it is damaged, or another version or configuration wrote it.',
      hint: 'All machines need the same yikan, Node.js and configuration; publish that shard again.',
    },
  },
  'output/holds-articles': {
    zh: {
      what: '输出文件夹 {path} 里有文章的源文件，发布会盖掉它们。',
      hint: '在配置里把 `output` 或 `--output` 换成另一个文件夹。',
    },
    en: {
      what: 'The output folder {path} holds articles, which publishing would overwrite.',
      hint: 'Choose another folder for `output` in the configuration or after `--output`.',
    },
  },
  'output/leads-outside': {
    zh: {
      what: '{path} 通过符号链接指到了输出文件夹外面，没有写入。',
      hint: '删掉输出文件夹里的符号链接，再运行一次。',
    },
    en: {
      what: '{path} leads out of the output folder by a symbolic link, so it was not written.',
      hint: 'Remove the symbolic link from the output folder and run again.',
    },
  },
  'output/not-writable': {
    zh: { what: '写不进 {path}：{reason}', hint: '检查权限和磁盘剩余空间；已有的文件没有改动。' },
    en: {
      what: '{path} cannot be written: {reason}',
      hint: 'Check its permissions and the space left on the disk; what was there is unchanged.',
    },
  },
} as const satisfies Readonly<Record<string, Bilingual<ErrorWords>>>
