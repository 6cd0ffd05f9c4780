/*
 * What sites put around their articles, as a line of text: the words of buttons, teasers, share boxes and notices, in
 * English and as translators and models render them. One table for those who ask whether a link of an original is part of
 * the article, and whether a line of a translation is.
 */

/** A line that is no part of an article, and the site it was seen on. */
export interface ChromeLine {
  readonly seenOn: string
  /** Matches the whole line, without markup and blanks at its ends. */
  readonly line: RegExp
  /**
   * Words that an article may be about, or use as a heading of its own: such a line counts only where the rest of the
   * article does not speak of them.
   */
  readonly topic?: RegExp
}

/** No line of chrome is longer; hostile text may be of any length. */
const LONGEST = 300
const LONGEST_CHINESE = 120

const CHROME_LINES: readonly ChromeLine[] = [
  // Advertisement
  { seenOn: 'nytimes.com', line: /^(?:跳过(?:此|该)?广告(?:内容)?|skip advertisement)$/i },
  {
    seenOn: 'newscientist.com',
    line: /^(?:广告|推广|赞助(?:内容)?|advertisements?|sponsored(?: content)?)$/i,
    topic: /广告|推广|赞助|\badvertis|\bsponsor/gi,
  },
  { seenOn: 'nytimes.com', line: /^(?:本(?:文|版)?由.{1,20}赞助|supported by)$/i },
  {
    seenOn: 'nytimes.com',
    line: /^(?:(?:订购|购买)(?:再版|重印|转载).{0,12}|order reprints.{0,40})$/i,
  },
  // Further articles of the site
  {
    seenOn: 'xda-developers.com',
    line: /^(?:相关(?:阅读|文章|推荐|报道|新闻)|related(?: (?:reading|articles?|posts?|stories|content))?)$/i,
    topic: /相关(?:阅读|文章|推荐|报道|新闻)|\brelated (?:articles?|posts?|stories)\b/gi,
  },
  {
    seenOn: 'mp.weixin.qq.com',
    line: /^(?:猜你喜欢|你可能(?:还|也)(?:会)?(?:喜欢|感兴趣)(?:的.{0,6})?|热门(?:文章|推荐)|往期(?:推荐|精选|回顾)|更多精彩(?:内容|文章)?|精彩推荐|(?:点击)?(?:阅读|查看)(?:原文|全文))$/,
  },
  {
    seenOn: 'medium.com',
    line: /^(?:recommended (?:for you|from medium|reading)|you (?:may|might) also (?:like|enjoy)|more from .{1,60}|trending(?: now)?|most (?:popular|read))$/i,
  },
  {
    seenOn: 'thenewstack.io',
    line: /^(?:阅读更多(?:内容|文章|相关内容)?|查看更多(?:文章|内容)?|(?:阅读|查看)(?:更多)?.{1,30}的(?:更多|其他)(?:文章|内容)|阅读更多来自.{1,40}|(?:点击)?阅读更多|继续阅读(?:正文|全文)?|read more(?: from .{1,60})?|show more|continue reading)$/i,
  },
  {
    seenOn: 'networkworld.com',
    line: /^(?:read more|also see|see also|suggested read)[:：].{0,200}$/i,
  },
  { seenOn: 'itsfoss.com', line: /^suggested read.{0,100}$/i },
  {
    seenOn: 'time.com',
    line: /^(?:(?:更多)?必读(?:文章|内容)|more must-reads from .{1,30}|(?:如需)?联系我们[：:]? ?(?:请发(?:邮件|送).{0,20})?\S+@\S+|contact us(?: at .{1,60})?)$/i,
  },
  // Subscriptions
  {
    seenOn: 'thenewstack.io',
    line: /^(?:(?:立即|马上|点击|免费|现在)?订阅(?:我们)?|(?:点击)(?:此处|这里)订阅|关注我们|(?:立即|马上|免费)?(?:关注|注册)|subscribe(?: now| today)?)$/i,
    topic: /订阅|\bsubscri(?:be|ption)/gi,
  },
  {
    seenOn: 'thenewstack.io',
    line: /^(?:youtube\.com\/thenewstack|技术(?:发展|进步|日新月异|更新).{0,12}不要错过任何.{1,100}|tech moves fast, don.t miss an episode.{0,200})$/i,
  },
  {
    seenOn: 'opensource.com',
    line: /^(?:订阅我们的.{0,20}(?:通讯|电子报|周刊|周报|频道|邮件(?:列表)?|时事通讯|newsletter).{0,60}|subscribe to (?:our|the) .{0,40}(?:newsletter|channel|podcast).{0,120}|get the highlights in your inbox.{0,40})$/i,
  },
  {
    seenOn: 'newscientist.com',
    line: /^(?:注册(?:以?(?:接收|订阅|获取))?我们的.{0,60}(?:通讯|电子报|简报|邮件).{0,60}|sign up (?:for|to) .{1,200}|enter your e-?mail(?: address)?)$/i,
  },
  {
    seenOn: 'mp.weixin.qq.com',
    line: /^(?:(?:长按|扫描?|识别).{0,10}(?:二维码|扫码).{0,30}|扫码(?:关注|加群|订阅).{0,30}|(?:点击|戳).{0,6}(?:上方|下方|蓝字|卡片).{0,12}关注.{0,30}|(?:欢迎)?关注(?:我们(?:的)?|本)?(?:微信)?公众号.{0,40}|(?:点(?:个)?赞|在看|转发|分享|收藏)(?:[、，·\s]*(?:点(?:个)?赞|在看|转发|分享|收藏)){1,3}.{0,12})$/,
  },
  {
    seenOn: 'thenewstack.io',
    line: /^(?:请|欢迎|立即|点击|免费)?订阅.{0,40}(?:通讯|电子报|周刊|周报|简报|频道|邮件列表|newsletter|播客|RSS|YouTube).{0,40}$/i,
    topic: /订阅/g,
  },
  // Share boxes
  {
    seenOn: 'medium.com',
    line: /^(?:分享|评论|点赞|收藏|share|comments?)$/i,
    topic: /分享|评论|点赞|收藏|\bshar(?:e|ing)\b|\bcomment/gi,
  },
  {
    seenOn: 'itnext.io',
    line: /^(?:点击(?:此处|这里).{0,6}分享.{0,40}|click here to share this article.{0,60})$/i,
  },
  {
    seenOn: 'itsfoss.com',
    line: /^(?:分享(?:到|至)[：:]?.{0,40}|分享(?:这篇|本|此)文(?:章)?[：:]?|share (?:this|on)(?: (?:article|post|story|page|twitter|facebook|linkedin|reddit|x))?[：:]?|复制链接|copy link|tweet(?: this)?|pin it)$/i,
  },
  {
    seenOn: 'time.com',
    line: /^(?:(?:share|tweet|facebook|twitter|x|linkedin|reddit|e-?mail|print|whatsapp|telegram|pinterest|copy link|微信|微博|新浪微博|朋友圈|QQ空间|QQ|豆瓣|邮件|电子邮件|打印|复制链接|分享)(?:[\s|·/、,，]+(?=\S)|$)){3,}$/i,
  },
  // Furniture
  {
    seenOn: 'thenewstack.io',
    line: /^(?:group )?(?:created with sketch\.?|使用 ?sketch ?(?:创建|制作)。?)$/i,
  },
  {
    seenOn: 'medium.com',
    line: /^(?:clap|follow|sign in|get started|open in app|member-only story|在应用(?:程序)?中打开|(?:仅限)?会员专享(?:文章|故事)?|\d+ min read|阅读(?:时间|时长)?[：:]?约? ?\d+ ?分钟|\d+ ?分钟(?:的)?阅读)$/i,
  },
  { seenOn: 'linux.com', line: /^the post .{1,200} appeared first on .{1,60}$/i },
  {
    seenOn: 'gist.github.com',
    line: /^(?:(?:此|本|该)文件包含(?:隐藏|双向).{0,10}unicode.{0,200}|this file contains (?:hidden or )?bidirectional unicode.{0,200}|view raw|.{1,40}hosted with ❤ by github|由 ?github ?❤ ?托管.{0,20})$/i,
  },
  {
    seenOn: 'kubernetes.io',
    line: /^(?:编辑(?:此|本)页|创建(?:子页面|文档问题|issue)|edit this page|create (?:child page|an issue)|最后修改.{0,60}|last modified .{1,80})$/i,
  },
  {
    seenOn: 'nytimes.com',
    line: /^(?:跳(?:至|到|转到|过)(?:主要)?(?:内容|正文|导航)|skip to (?:main )?content|(?:返回|回到)(?:页面顶部|顶部|首页)|back to top)$/i,
  },
  {
    seenOn: 'willdrevo.com',
    line: /^(?:please enable javascript to view the.{0,80}|comments powered by disqus\.?|请启用 ?javascript.{0,60}|(?:\d+ ?条评论|评论已关闭|(?:登录(?:后|以|才能))?(?:即可)?发表评论|留下评论|leave a (?:reply|comment)|\d+ comments?))$/i,
  },
  {
    seenOn: 'wordpress.com',
    line: /^(?:您的(?:电子邮件|电子邮箱|邮箱)地址不会被公开.{0,40}|your email address will not be published.{0,60}|like this|loading(?:\.{3}|…)|post navigation|文章导航)$/i,
  },
  {
    seenOn: 'theregister.com',
    line: /^(?:接受(?:所有|全部) ?cookies?|cookies? ?(?:设置|首选项|settings|preferences)|(?:我们|本(?:网)?站)使用 ?cookies?(?:来|以).{0,80}|accept (?:all )?cookies|we use cookies.{0,200})$/i,
  },
]

/** Whether any of them may match, in one look: all are anchored, and capitals make a difference to few. */
const ANY = new RegExp(CHROME_LINES.map(({ line }) => line.source).join('|'), 'i')

/** The entry of the table that a line matches; markup and blanks around the words have to be gone. */
export function chromeLine(line: string): ChromeLine | undefined {
  const isLong = line.length > (line.charCodeAt(0) < 0x80 ? LONGEST : LONGEST_CHINESE)
  if (line === '' || isLong || !ANY.test(line)) return undefined
  return CHROME_LINES.find((chrome) => chrome.line.test(line))
}
