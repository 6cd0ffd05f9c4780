/*
 * Titles and headings of pages that say with status 200 that there is nothing. A title is looked at piece by piece, as
 * sites put their name beside it; each pattern has to cover the whole piece, so that an article *about* 404 passes.
 */
const SAYINGS: readonly RegExp[] = [
  /^(?:error|http|status)?[ -]?(?:404|410)(?:[ -]error)?[.!]*$/i,
  /^(?:(?:error|http) )?404[ ,.!:-]*(?:page |file )?not found[.!]*$/i,
  /^(?:oops|sorry|whoops|uh[ -]oh)?[,.! ]*(?:(?:the|this|that) )?(?:page|file|article|post|document|content)(?: you (?:are|were) looking for| you requested| requested)?(?: was| is| has been| could| can)?(?: not be|not|n['’]t be| not)? (?:not found|found|missing|deleted|removed|unavailable|not available|no longer available)[.!]*$/i,
  /^(?:the |this )?page (?:does not|doesn['’]t|no longer) exists?[.!]*$/i,
  /^(?:we )?(?:could not|couldn['’]t|can['’]t|cannot) find (?:that|this|the|your) page[.!]*$/i,
  /^not found[.!]*$/i,
  /^(?:404[ ，,:：-]*)?(?:抱歉|对不起|很抱歉|哎呀)?[，,！! ]*(?:您|你)?(?:要?访问|请求|查看|寻找|找)?的?(?:这个|该|此)?(?:页面|网页|文章|内容|文件)(?:不存在|未找到|没有找到|没找到|找不到了?|已删除|已被删除|已失效|走丢了|丢失了)(?:或已被?删除)?[。！!～~]*$/,
  /^(?:404[ ，,:：-]*)?(?:找不到|未找到|没有找到)(?:该|此|您要的|您请求的|您访问的)?(?:页面|网页|文章|内容)[。！!]*$/,
]

/** Whether a title or heading says that a page is not there. */
export function saysNotFound(words: string): boolean {
  const pieces = new Set([words, ...words.split(/\s*[|｜·•»_:：]\s*|\s+[-–—]+\s+/)])
  return [...pieces].some((piece) => SAYINGS.some((saying) => saying.test(piece.trim())))
}
