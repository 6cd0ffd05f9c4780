import type { LinkForm } from '../../../model/article.ts'

/** A serialised address as it can be written in a link of a form without ending it early. */
export function writtenAddress(address: string, form: LinkForm): string {
  if (form === 'html') return address.replaceAll('&', '&amp;').replaceAll("'", '%27')
  return address.replaceAll('(', '%28').replaceAll(')', '%29')
}
