const longest = 160

/** Text for a page's description: on one line, cut after 160 characters, never inside one. */
export function summary(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim())
  return characters.length <= longest
    ? characters.join('')
    : `${characters.slice(0, longest - 1).join('')}…`
}
