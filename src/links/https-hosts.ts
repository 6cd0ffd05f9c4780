/*
 * Sites that answer over https at every address. Most are in the HSTS preload list of browsers (hstspreload.org), which
 * turn http into https for them before they ask; the others redirect every request.
 */

/** The name itself and every name below it. */
const SITES = new Set(
  `
  github.com github.io githubusercontent.com gitlab.com bitbucket.org npmjs.com nodejs.org npmjs.org pypi.org crates.io
  wikipedia.org wikimedia.org wiktionary.org mediawiki.org archive.org creativecommons.org
  google.com googleblog.com youtube.com youtu.be golang.org go.dev android.com chromium.org web.dev
  mozilla.org w3.org whatwg.org ietf.org rfc-editor.org
  microsoft.com apple.com amazon.com facebook.com instagram.com twitter.com x.com linkedin.com reddit.com
  stackoverflow.com stackexchange.com superuser.com serverfault.com askubuntu.com medium.com dev.to
  python.org ruby-lang.org rust-lang.org php.net kernel.org debian.org ubuntu.com fedoraproject.org archlinux.org
  apache.org gnu.org nginx.org nginx.com docker.com kubernetes.io cncf.io linuxfoundation.org opensource.com
  theguardian.com nytimes.com techcrunch.com wired.com nature.com arxiv.org doi.org
  linux.cn juejin.cn zhihu.com bilibili.com weibo.com
  `
    .trim()
    .split(/\s+/),
)

/** Whether a host is known to serve everything over https. */
export function servesHttps(hostname: string): boolean {
  const parts = hostname.toLowerCase().split('.')
  return [2, 3].some((count) => SITES.has(parts.slice(-count).join('.')))
}
