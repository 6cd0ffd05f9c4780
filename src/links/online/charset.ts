/**
 * The encoding of a page by its header, else by the `meta` in its first bytes, else UTF-8; always one that `TextDecoder`
 * knows. Names are ASCII in every encoding that matters here.
 */
export function charsetOf(contentType: string | undefined, start: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(start.subarray(0, 1024))
  const written =
    /charset=["']?([\w:.-]{1,40})/i.exec(contentType ?? '') ??
    /<meta\s[^>]{0,200}?charset=["']?([\w:.-]{1,40})/i.exec(head)
  return known(written?.[1] ?? 'utf-8')
}

function known(label: string): string {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return 'utf-8'
  }
}
