/** Words of a model to the one who asked it. */
export interface Phrase {
  /** How it begins or ends an answer; that it left something out, or would not answer. */
  readonly kind: 'preface' | 'closing' | 'cut' | 'refusal'
  /** Matches a whole paragraph, or line of one. */
  readonly line: RegExp
}

/** Politeness that models begin with. */
const POLITE = `(?:(?:好的|没问题|当然(?:可以|没问题)?|明白了?|收到|sure(?: thing)?|certainly|of course|absolutely)[，,！!。.：: ]{1,3})?`

/** How language models open and end an answer when they are asked for a translation, in Chinese and English. */
const PHRASES: readonly Phrase[] = [
  {
    kind: 'preface',
    line: new RegExp(
      `^${POLITE}(?:以下|下面|下方|如下)(?:就?是|为|将是)?(?:我)?(?:对|为|将|把|根据)?.{0,60}(?:翻译|译文|中译(?:文|版)?|中文(?:版(?:本)?|稿)|中文 ?markdown)(?:结果|版本?|稿|内容|全文|后的.{0,12})?(?:[，,（(]?(?:已|保留|采用|遵循|符合|格式|仅供).{0,30})?[：:。.！!]?$`,
      'i',
    ),
  },
  {
    kind: 'preface',
    line: new RegExp(
      `^${POLITE}(?:这(?:里)?是).{0,40}(?:的)?(?:中文|简体中文)?(?:翻译|译文)(?:结果|版本|稿)?.{0,20}[：:]$`,
      'i',
    ),
  },
  {
    kind: 'preface',
    line: new RegExp(
      `^${POLITE}(?:(?:中文|全文|简体中文|完整)?(?:翻译|译文|翻译结果|译文结果|翻译内容)(?:如下|在此)|(?:翻译|翻译结果|中文翻译|中文译文|译文)[：:])[：:。.]?$`,
      'i',
    ),
  },
  {
    kind: 'preface',
    line: /^(?:好的|没问题|当然(?:可以)?)[，,！!].{0,30}(?:我(?:将|会|来)|为(?:您|你)|帮(?:您|你)).{0,30}(?:翻译|译).{0,40}$/,
  },
  {
    kind: 'preface',
    line: new RegExp(
      `^${POLITE}(?:here(?:['’]s| is| are)|below is|the following is|i['’](?:ve|ll)|i have|i will|let me) .{0,80}\\b(?:translat(?:ion|ed|e|ing)|chinese|markdown).{0,80}$`,
      'i',
    ),
  },
  {
    kind: 'preface',
    line: /^(?:sure|certainly|of course|absolutely)[!,.] ?(?:here|below|i['’ ]|the following|let me).{0,160}$/i,
  },
  {
    kind: 'preface',
    line: /^(?:(?:chinese )?translation|translated (?:text|article|content)|output)[：:]$/i,
  },
  {
    kind: 'preface',
    line: /^(?:the translation is as follows[.:]?|translated (?:by|with) (?:chatgpt|gpt.{0,6}|claude|gemini|deepseek|google translate|deepl).{0,20})$/i,
  },
  {
    kind: 'closing',
    line: /^请(?:继续)?(?:提供|发送|粘贴).{0,20}(?:部分|内容|文本|原文|段落).{0,40}$/,
  },
  {
    kind: 'refusal',
    line: /^(?:(?:很|非常)?抱歉|对不起)[，,。.！! ]{1,2}(?:但)?(?:作为.{0,20}[，,])?我(?:无法|不能|没有办法|没办法).{0,80}$/,
  },
  {
    kind: 'refusal',
    line: /^(?:作为(?:一个|一名|一款)? ?(?:AI|人工智能|大型?) ?(?:语言)? ?(?:模型|助手)[，,]我|as an ai(?: language)? (?:model|assistant)\b|i['’]m sorry,? (?:but )?(?:i|as an)\b|i (?:can['’]t|cannot) (?:assist|help|translate)).{0,160}$/i,
  },
  {
    kind: 'closing',
    line: /^我?希望(?:这|以上|本|上述).{0,3}(?:翻译|译文|译稿|回答).{0,12}(?:对(?:您|你)|能够?|符合|满足).{0,60}$/,
  },
  {
    kind: 'closing',
    line: /^(?:如果?|若)?(?:您|你)?还?(?:需要|希望|想要?|有).{0,20}(?:修改|调整|润色|翻译|译文|补充).{0,20}(?:告诉|告知|通知|让)我(?!们).{0,40}$/,
  },
  {
    kind: 'closing',
    line: /^[（(【[]?(?:注|注意|请注意|备注|说明|翻译说明|译文说明)?[：:，,]?(?:(?:以上|上述)(?:.{0,20}的)?(?:翻译|译文)(?:内容)?(?:已|力求|尽量|保留|遵循|忠实|完成|完毕|结束|均)|本(?:翻译|译文)(?:力求|尽量|保留了|忠实)).{0,80}$/,
  },
  { kind: 'closing', line: /^以上(?:就)?(?:是|为).{0,40}(?:翻译|译文)(?:结果|内容)?.{0,40}$/ },
  {
    kind: 'closing',
    line: /^(?:i hope (?:this|the) .{0,20}translation|(?:please )?let me know if you(?:['’]d like| need| want| would like)|note: (?:i['’ ]|the translation|this translation)|would you like me to).{0,160}$/i,
  },
  {
    kind: 'closing',
    line: /^(?:需要我|(?:您|你)(?:希望|想|需要)我).{0,40}(?:继续|翻译|调整|修改|润色).{0,20}[吗？?]{1,2}$/,
  },
  {
    kind: 'cut',
    line: /^[（(【[]?(?:(?:由于|因)(?:篇幅|长度|字数|token).{0,30}(?:翻译|译文|后面|后续|剩余|其余|余下).{0,20}(?:略|未完|继续|下一(?:条|次|段|部分)).{0,12}|(?:后续|剩余|其余|余下|以下)(?:部分|内容)?的?(?:翻译|译文).{0,6}(?:略|未完).{0,12}|翻译未完.{0,20}|此处(?:省略|略去).{0,10}(?:翻译|译文|原文|正文|段落).{0,10}|(?:继续|待续)翻译.{0,12}|\.{0,3}truncated|rest of (?:the )?(?:article|text|content|translation).{0,40}|continue(?:d)? (?:in|with) (?:the )?next .{0,30})[。.…）)】\]]{0,4}$/i,
  },
]

/** Whether any of them may match, in one look: all are anchored, and capitals make a difference to few. */
const ANY = new RegExp(PHRASES.map(({ line }) => line.source).join('|'), 'i')

/** The phrase that a line is, blanks in it made one and those at its ends taken away. */
export function phraseOf(line: string): Phrase | undefined {
  return ANY.test(line) ? PHRASES.find((phrase) => phrase.line.test(line)) : undefined
}
