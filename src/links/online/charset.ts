/**
 * The encoding of a page by its header, else by the `meta` in its first bytes, else UTF-8; always one that `TextDecoder`
 * knows. Names are ASCII in every encoding that matters here.
 */
export function charsetOf(contentType: string | undefined, start: Uint8Array): string {
  const written =
    /charset=["']?([\w:.-]{1,40})/i.exec(contentType ?? '') ??
    /<meta\s[^>]{0,200}?charset=["']?([\w:.-]{1,40})/i.exec(ascii.decode(start.subarray(0, 1024)))
  return known(written?.[1] ?? 'utf-8')
}

const ascii = new TextDecoder('latin1')

function known(label: string): string {
  if (label === 'utf-8' || label === 'UTF-8') return 'utf-8'
  try {
    return new TextDecoder(label).encoding
  } catch {
    return 'utf-8'
  }
}
