import ipaddr from 'ipaddr.js'
import { partsOf } from '../../links/serialised.ts'
import type { LinkRef } from '../../model/article.ts'
import type { ArticleRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'
import { writtenTargets } from './places/written-targets.ts'

/** Names that no public server has: RFC 6761, RFC 6762, RFC 8375, and `internal`, which ICANN set aside in 2024. */
const RESERVED = /(?:^|\.)(?:localhost|local|test|invalid|internal|home\.arpa|onion)$/

/**
 * A link leads to a host that readers can reach. An address that stands bare in the text is most often one that readers
 * are to open on their own machine, so it is only pointed out.
 */
export const linksPrivateAddress: ArticleRule = {
  id: 'links/private-address',
  subject: 'article',
  severity: 'warning',
  check(article) {
    return writtenTargets(article).flatMap(({ link, isImage, span }) => {
      if (link.target.kind !== 'absolute' || !/^(?:https?|ftp|wss?)$/.test(link.target.scheme))
        return []
      const { hostname } = partsOf(link.target.url)
      if (!isPrivate(hostname)) return []
      const data = { host: excerpt(hostname, 60) }
      const isMeant = !isImage && showsItsAddress(link as LinkRef)
      return [
        {
          message: 'links/private-address',
          data,
          span,
          ...(isMeant && { severity: 'info' as const }),
        },
      ]
    })
  },
}

/** Whether a host as WHATWG URL gives it is this machine, of a private network, or of none. */
function isPrivate(hostname: string): boolean {
  const host = hostname.replace(/^\[(.*)\]$/, '$1')
  // Nearly all hosts are names; an address in WHATWG's form ends in a digit or holds a colon.
  const isAddress = /[\d:]$|:/.test(host) && ipaddr.isValid(host)
  return isAddress
    ? ipaddr.process(host).range() !== 'unicast'
    : RESERVED.test(host.replace(/\.$/, ''))
}

function showsItsAddress({ text, raw, form }: LinkRef): boolean {
  return form === 'bare' || form === 'autolink' || raw.includes(text.trim() || ' ')
}
