import type { Attribution, Person } from '../model/metadata.ts'
import type { AttributionData } from '../model/publication.ts'

/** An attribution as data for emitters: its values without their places; stand-ins such as `None` are not values. */
export function toAttributionData(attribution: Attribution): AttributionData {
  const { title, url, license } = attribution
  return {
    original: {
      ...(title && { title: title.value }),
      ...(url && { url: url.value }),
      authors: attribution.authors.map(personData),
    },
    translators: attribution.translators.map(personData),
    reviewers: attribution.reviewers.map(personData),
    ...(license && { license: license.value }),
  }
}

function personData({ name, url }: Person): AttributionData['translators'][number] {
  return { name, ...(url !== undefined && { url }) }
}
