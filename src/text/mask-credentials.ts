/**
 * The text with every name and password in an address (`https://name:password@host`) made unreadable. Its length stays
 * the same, so places in it do too.
 */
export function maskCredentials(text: string): string {
  if (!text.includes('@')) return text
  return text.replace(
    /(\b(?:https?|ftp|wss?):\/\/)([^\s/?#@<>"']{1,200})@/g,
    (_, slashes: string, secret: string) => `${slashes}${'*'.repeat(secret.length)}@`,
  )
}
