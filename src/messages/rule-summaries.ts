import type { Language } from '../model/config.ts'
import type { Bilingual } from './words.ts'

/** What each rule looks for, in one line: for lists of rules, where there is no finding to describe. */
export const ruleSummaries: Readonly<Record<string, Bilingual<string>>> = {
  'metadata/header-malformed': {
    zh: '信息区的写法有误，有些内容读不出来',
    en: 'The header is written so that parts of it cannot be read',
  },
  'metadata/title-missing': { zh: '没有标题', en: 'There is no title' },
  'metadata/cover-missing': { zh: '没有封面图', en: 'There is no cover image' },
  'metadata/summary-differs': { zh: '导语和摘要说得不一样', en: 'Lead and summary differ' },
  'metadata/title-differs': {
    zh: '署名里的原文标题与原文不同',
    en: 'The attribution gives another title than the original has',
  },
  'metadata/author-differs': {
    zh: '署名的原作者与原文记录的不同',
    en: 'The attribution names other authors than the original does',
  },
  'attribution/missing': { zh: '没有注明译自哪里', en: 'Nothing says what it is a translation of' },
  'attribution/author-missing': {
    zh: '没有原作者，或只有占位的词',
    en: 'The author is missing, or a placeholder stands for one',
  },
  'attribution/url-invalid': {
    zh: '原文地址不是能打开的网址',
    en: 'The address of the original cannot be opened',
  },
  'structure/heading-one-in-body': {
    zh: '正文里有一级标题',
    en: 'The body has a heading of the first level',
  },
  'structure/heading-skipped': { zh: '标题跳级', en: 'A level of headings is skipped' },
  'markdown/emphasis-not-rendered': {
    zh: '加粗或强调显示不出来，读者会看到星号',
    en: 'Emphasis is not rendered; readers see the asterisks',
  },
  'markdown/reference-undefined': {
    zh: '引用式链接没有定义',
    en: 'A reference link has no definition',
  },
  'markdown/heading-not-rendered': {
    zh: '井号后面少了空格，标题显示不出来',
    en: 'A heading lacks the space after its marks',
  },
  'markdown/heading-empty': { zh: '标题是空的', en: 'A heading has no words' },
  'markdown/list-not-rendered': {
    zh: '少了空格或空行，列表显示不出来',
    en: 'A list is not rendered, or swallows what follows',
  },
  'markdown/list-restarted': {
    zh: '列表断开后又从 1 编号',
    en: 'A broken list starts at 1 again',
  },
  'markdown/table-not-rendered': {
    zh: '表格显示不出来，或者多了、少了行',
    en: 'A table is not rendered, or not as it was meant',
  },
  'markdown/fence-not-closed': { zh: '代码块没有结束', en: 'A code block is never closed' },
  'markdown/hard-break-lost': {
    zh: '该换行的地方没有换行',
    en: 'A line break was lost',
  },
  'markdown/full-width-marks': {
    zh: 'Markdown 符号写成了全角',
    en: 'Signs of Markdown are full-width',
  },
  'markdown/image-alt-missing': {
    zh: '图片没有替代文字',
    en: 'An image has no alternative text',
  },
  'text/chrome': {
    zh: '正文里混进了网页上的按钮、广告或推荐栏',
    en: 'Part of the page around the original stands in the text',
  },
  'text/model-residue': {
    zh: '模型的客套话、没填的模板、看不见的字符',
    en: 'Words of a model, unfilled templates, invisible characters',
  },
  'typography/spacing': {
    zh: '汉字和字母、数字之间的空格不合风格',
    en: 'Spaces between Chinese and letters or digits are not as the style has them',
  },
  'typography/mixed-spacing': {
    zh: '汉字和字母、数字之间有的空、有的不空',
    en: 'Chinese and letters or digits are parted here and not there',
  },
  'typography/punctuation-width': {
    zh: '中文里用了半角标点',
    en: 'A half-width mark stands in Chinese text',
  },
  'typography/parentheses': {
    zh: '中文里用了半角括号',
    en: 'Half-width parentheses stand in Chinese text',
  },
  'typography/quotes': {
    zh: '引号是直的，或者不成对',
    en: 'Quotation marks are straight or do not pair',
  },
  'typography/ellipsis': { zh: '省略号写得不对', en: 'An ellipsis is not a Chinese one' },
  'typography/dash': { zh: '用连字符当破折号', en: 'Hyphens stand for a dash' },
  'typography/repeated-marks': {
    zh: '标点重复或者冲突',
    en: 'A mark is doubled, or clashes with the next',
  },
  'typography/full-width-alphanumerics': {
    zh: '字母或数字是全角的',
    en: 'Letters or digits are full-width',
  },
  'typography/space-beside-mark': {
    zh: '全角标点旁边有空格',
    en: 'A space stands beside a full-width mark',
  },
  'typography/space-between-han': {
    zh: '汉字之间有空格',
    en: 'A space stands between Chinese characters',
  },
  'typography/unit-spacing': {
    zh: '数字和单位之间的空格不对',
    en: 'Spaces before units are not as they should be',
  },
  'typography/range-dash': {
    zh: '数值范围用了半角的波浪号',
    en: 'A range is written with a half-width tilde',
  },
  'links/placeholder': {
    zh: '链接或图片的地址只是占位',
    en: 'The address of a link is a stand-in',
  },
  'links/url-invalid': {
    zh: '链接的地址浏览器打不开',
    en: 'The address of a link cannot be opened',
  },
  'links/unsafe-target': {
    zh: '链接会运行脚本，或指向某台电脑上的文件',
    en: 'A link runs a script or leads to a file of one computer',
  },
  'links/mail-invalid': {
    zh: '邮箱链接不是有效的邮箱',
    en: 'A mail link leads to no valid address',
  },
  'links/private-address': {
    zh: '链接的地址不在公网上',
    en: 'A link leads to no public address',
  },
  'links/insecure': {
    zh: '支持 https 的网站用了 http',
    en: 'A site that serves https is linked over http',
  },
  'links/target-spaces': {
    zh: '链接地址里有空格，没有生成链接',
    en: 'White space in an address keeps it from being a link',
  },
  'links/parentheses': {
    zh: '链接用了全角括号，没有生成链接',
    en: 'Full-width brackets keep a link from being one',
  },
  'links/bare-url-runs-on': {
    zh: '网址后面紧跟着中文',
    en: 'Chinese text follows a bare address at once',
  },
  'links/definition-unused': {
    zh: '链接的定义没有用到，或者重复',
    en: 'A link definition is unused or doubled',
  },
  'links/file-missing': {
    zh: '链接的文件或图片不存在',
    en: 'A linked file or image does not exist',
  },
  'links/anchor-missing': {
    zh: '链接指向的标题或位置不存在',
    en: 'A link leads to a place that is not there',
  },
  'links/doubled': {
    zh: '同一个链接连着出现两次',
    en: 'The same link stands there twice in a row',
  },
  'links/anchor-spaces': {
    zh: '链接文字首尾有空格',
    en: 'The words of a link begin or end with a space',
  },
  'links/anchor-splits-word': { zh: '链接把一个词拆成两半', en: 'A link cuts a word in two' },
  'links/lost': { zh: '原文的链接在译文里没有了', en: 'A link of the original is lost' },
  'links/altered': {
    zh: '链接地址与原文不同',
    en: 'The address of a link differs from the original',
  },
  'links/invented': { zh: '译文有原文没有的链接', en: 'A link is not in the original' },
  'links/image-lost': { zh: '原文的图片在译文里没有了', en: 'An image of the original is lost' },
  'facts/contradiction': {
    zh: '文章里的数字自相矛盾',
    en: 'Numbers of the article contradict each other',
  },
  'facts/registry': {
    zh: '数字或日期与已知的事实不符',
    en: 'A number or date differs from what is known',
  },
  'facts/scale': {
    zh: '和原文差了十倍、百倍、千倍……',
    en: 'A number is off from the original by a power of ten',
  },
  'facts/digits': { zh: '数字和原文不一样', en: 'A number differs from the original' },
  'facts/unit': { zh: '单位或货币和原文不一样', en: 'Unit or currency differ from the original' },
  'facts/date': { zh: '日期或时间和原文不一样', en: 'A date or time differs from the original' },
  'facts/percent': { zh: '百分比和原文不一样', en: 'A percentage differs from the original' },
  'facts/version': { zh: '版本号和原文不一样', en: 'A version differs from the original' },
  'facts/magnitude-word': {
    zh: '“成千上万”一类的词和原文的数量级不一样',
    en: 'A word of magnitude says something else than the original',
  },
  'facts/missing': {
    zh: '原文里要紧的数字，译文里没有',
    en: 'A number that matters is missing in the translation',
  },
  'facts/added': {
    zh: '译文里要紧的数字，原文里没有',
    en: 'A number that matters is not in the original',
  },
  'links/dead': { zh: '链接失效了', en: 'A link is dead' },
  'links/soft-404': {
    zh: '链接打得开，但不是原来那一页',
    en: 'A link opens, but not on the page that was meant',
  },
  'links/moved': { zh: '链接已经永久搬家', en: 'A link has moved for good' },
  'links/remote-anchor-missing': {
    zh: '链接指的那一页里没有那个位置',
    en: 'The page of a link lacks the place it leads to',
  },
  'links/unverified': {
    zh: '链接没法核实：要登录、服务器出错等等',
    en: 'A link could not be looked at: a wall, a server error',
  },
  'text/untranslated': { zh: '留下了没有翻译的英文', en: 'English was left untranslated' },
  'text/term': {
    zh: '术语没有按术语表翻译',
    en: 'A term is not translated as the glossary says',
  },
  'text/names': {
    zh: '名字拼错了，或者丢了',
    en: 'A name of the original is misspelt or lost',
  },
  'text/seam': {
    zh: '行文习惯从某处起变了样',
    en: 'Style changes at one point for good',
  },
  'input/empty': { zh: '文件是空的', en: 'The file is empty' },
  'input/encoding': { zh: '文件不是 UTF-8 编码', en: 'The file is not in UTF-8' },
  'input/too-large': { zh: '文件太大', en: 'The file is too large' },
  'input/too-complex': {
    zh: '嵌套太深，或花的时间太长',
    en: 'The file is nested too deeply, or takes too long',
  },
  'input/not-a-file': {
    zh: '名字以 .md 结尾，却不是文件',
    en: 'The name ends in .md, but it is no file',
  },
  'input/unreadable': { zh: '文件读不了', en: 'The file cannot be read' },
  'input/control-characters': {
    zh: '文件里有控制字符',
    en: 'The file holds control characters',
  },
  'collection/slug-duplicate': {
    zh: '两篇文章要发布到同一个地方',
    en: 'Two articles want to be published at one place',
  },
  'suppression/unused': {
    zh: '用来略去问题的注释没有作用',
    en: 'A comment that silences findings silences nothing',
  },
}

/** What a rule looks for, in one line. Nothing for an unknown rule. */
export function ruleSummary(ruleId: string, language: Language): string | undefined {
  return ruleSummaries[ruleId]?.[language]
}
