import type { Catalogue } from './words.ts'

/** Words about files that cannot be read as an article, or only with losses. */
export const inputWords = {
  'input/empty': {
    zh: {
      what: '文件是空的。',
      why: '没有内容可以发布；之前发布过的版本会保留。',
      fix: '写入译文，或者删掉这个文件。',
    },
    en: {
      what: 'The file is empty.',
      why: 'There is nothing to publish; what was published of it before stays.',
      fix: 'Write the translation into it, or delete the file.',
    },
  },
  'input/too-large': {
    zh: {
      what: '文件有 {size}，超过了 {limit} 的上限。',
      why: '一篇文章不会这么大，多半混进了图片或日志；读它会拖慢整个发布。',
      fix: '检查文件内容；确实需要时，在配置里调大 `limits.bytes`。',
    },
    en: {
      what: 'The file has {size}, more than the limit of {limit}.',
      why: 'No article is that long; it probably holds an image or a log, and reading it would hold up the run.',
      fix: 'Look into the file; if it must be so, raise `limits.bytes` in the configuration.',
    },
  },
  'input/encoding': {
    zh: {
      what: '文件不是 UTF-8 文本：第 {offset} 字节处读不下去。',
      why: '硬读会出现乱码，所以这篇文章没有发布。',
      fix: '用编辑器以正确的编码打开，再另存为 UTF-8。',
    },
    en: {
      what: 'The file is not text in UTF-8: it cannot be read on from byte {offset}.',
      why: 'Reading it anyway would garble the text, so the article was not published.',
      fix: 'Open it in an editor under its real encoding and save it as UTF-8.',
    },
  },
  'input/encoding.legacy': {
    zh: {
      what: '文件像是 {encoding} 编码，不是 UTF-8。',
      why: '硬读会出现乱码，所以这篇文章没有发布。',
      fix: '转换一次即可：`iconv -f {encoding} -t UTF-8 旧文件 > 新文件`，或在编辑器里另存为 UTF-8。',
    },
    en: {
      what: 'The file looks like {encoding}, not UTF-8.',
      why: 'Reading it as UTF-8 would garble the text, so the article was not published.',
      fix: 'Convert it once: `iconv -f {encoding} -t UTF-8 OLD > NEW`, or save it as UTF-8 in an editor.',
    },
  },
  'input/not-a-file': {
    zh: {
      what: '这不是普通文件，可能是名字以 .md 结尾的文件夹。',
      why: '译刊只读文件，里面的文章没有被处理。',
      fix: '给文件夹改个名字，或者不要把它列为文章。',
    },
    en: {
      what: 'This is no regular file; it may be a folder whose name ends in .md.',
      why: 'yikan reads files only, so nothing in it was looked at.',
      fix: 'Rename the folder, or do not list it as an article.',
    },
  },
  'input/unreadable': {
    zh: {
      what: '文件打不开（{code}）。',
      why: '系统拒绝读取，这篇文章没有发布。',
      fix: '检查文件权限，确认它没有被移走，也没有被其他程序占用。',
    },
    en: {
      what: 'The file cannot be opened ({code}).',
      why: 'The system refused to read it, so the article was not published.',
      fix: 'Check its permissions, and that no other program moved or locked it.',
    },
  },
  'input/too-complex': {
    zh: {
      what: '文章的结构太复杂，解析不下去。',
      why: '引用、列表或强调符号层层相套时会这样，多半是误贴了别的内容；这篇文章没有发布。',
      fix: '找出嵌套异常的地方改掉；如果是示例，请放进代码块。',
    },
    en: {
      what: 'The article is too complex to be parsed.',
      why: 'Quotes, lists or marks nested in one another do that, most often pasted by mistake; the article was not published.',
      fix: 'Find the place and mend it; if it is an example, put it into a code block.',
    },
  },
  'input/too-complex.nesting': {
    zh: {
      what: '引用或列表嵌套了 {depth} 层，超过了 {limit} 层的上限。',
      why: '嵌套这么深的文件多半是出错产生的，解析它可能让程序卡死。',
      fix: '检查这里的 `>` 和缩进；确实需要时，在配置里调大 `limits.nesting`。',
    },
    en: {
      what: 'Quotes or lists are nested {depth} deep, more than the limit of {limit}.',
      why: 'Such nesting is nearly always an accident, and parsing it could bring the program down.',
      fix: 'Look at the `>` and the indentation here; if it must be so, raise `limits.nesting`.',
    },
  },
  'input/too-complex.time': {
    zh: {
      what: '处理这篇文章用了超过 {seconds} 秒，已经停止。',
      why: '一篇文章不该拖住整个发布，其余文章照常处理。',
      fix: '把文章拆小，或者在配置里调大 `limits.seconds`。',
    },
    en: {
      what: 'This article took more than {seconds} seconds and was given up.',
      why: 'One article must not hold up the rest, which went on as usual.',
      fix: 'Split the article, or raise `limits.seconds` in the configuration.',
    },
  },
  'input/control-characters': {
    zh: {
      what: '这里有 {count} 个看不见的控制字符（{codes}）。',
      why: '它们在页面上不显示，却会让搜索、复制和订阅源出错。',
      fix: '删掉它们，通常是从别处复制时带进来的。',
    },
    en: {
      what: 'Invisible control characters stand here: {count} ({codes}).',
      why: 'They do not show on the page, but they break search, copying and feeds.',
      fix: 'Remove them; they usually come along when text is copied from elsewhere.',
    },
  },
  'input/control-characters.replacement': {
    zh: {
      what: '这里有 {count} 个替换符“�”，原来的字已经丢了。',
      why: '文件在某次转换编码时出过错，读者会看到乱码。',
      fix: '对照原文，把丢掉的字补回来。',
    },
    en: {
      what: 'Characters were lost here: {count} replacement characters “�” stand in their place.',
      why: 'The encoding of the file was once converted wrongly; readers see garbage.',
      fix: 'Compare with the original and put the lost words back.',
    },
  },
} as const satisfies Catalogue
