import type { Link } from 'mdast'
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown'
import { decodeString } from 'micromark-util-decode-string'

/**
 * The mdast side of bare addresses. Inside a link an address is plain text, for links do not nest (CommonMark 0.31
 * §6.3); everywhere else it is a link, with its position in the file.
 */
export const autolinkTree: Extension = {
  enter: {
    literalAutolink: enterLink,
    literalAutolinkEmail: enterText,
    literalAutolinkHttp: enterText,
    literalAutolinkWww: enterText,
  },
  exit: {
    literalAutolink: exitLink,
    literalAutolinkEmail: exitTextAs('mailto:'),
    literalAutolinkHttp: exitTextAs(''),
    literalAutolinkWww: exitTextAs('http://'),
  },
}

function enterLink(this: CompileContext, token: Token): undefined {
  const nested = this.stack.some((node) => node.type === 'link')
  if (!nested) this.enter({ type: 'link', title: null, url: '', children: [] }, token)
}

function exitLink(this: CompileContext, token: Token): undefined {
  if (bareLink(this, token)) this.exit(token)
}

function enterText(this: CompileContext, token: Token): undefined {
  this.config.enter.data?.call(this, token)
}

function exitTextAs(scheme: string) {
  return function exitText(this: CompileContext, token: Token): undefined {
    const text = this.stack.at(-1)
    this.config.exit.data?.call(this, token)
    const written = this.sliceSerialize(token)
    const link = bareLink(this, token)
    if (link) link.url = scheme + written
    // In the anchor of a link it never was an address, so escapes work there as in any text.
    else if (text?.type === 'text') {
      text.value = text.value.slice(0, -written.length) + decodeString(written)
    }
  }
}

/** The link that this very token opened; a link around it begins earlier. */
function bareLink(context: CompileContext, token: Token): Link | undefined {
  const node = context.stack.at(-1)
  if (node?.type !== 'link') return undefined
  return node.position?.start.offset === token.start.offset ? node : undefined
}
