import ipaddr from 'ipaddr.js'

/** Addresses in public ranges at which clouds serve secrets to the machines inside them. */
const METADATA = new Set(['168.63.129.16']) // Azure, "wire server"

/**
 * Whether an IP address, in any form, belongs to the public internet: not to this machine, its network, its cloud, or a
 * range with another purpose (IANA special-purpose registries). IPv6 forms that hold an IPv4 address are not public
 * either, but for mapped ones (`::ffff:a.b.c.d`), which are what they hold. False for what is no address.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$|%.*$/g, '')
  if (!ipaddr.isValid(bare)) return false
  const parsed = ipaddr.process(bare)
  return parsed.range() === 'unicast' && !METADATA.has(parsed.toString())
}
