/*
 * Parameters of a query that tell a server where a reader comes from and change nothing of what it answers. Names and
 * prefixes as the documentation of the tools gives them.
 */

const PREFIXES = [
  'utm_', // Google Analytics, campaign parameters
  '__hs', // HubSpot: __hstc, __hssc, __hsfp
  'hsa_', // HubSpot Ads
  'mc_', // Mailchimp: mc_cid, mc_eid
  'mkt_', // Adobe Marketo: mkt_tok
  'pk_', // Matomo
  'mtm_', // Matomo
  'trk_', // LinkedIn
  'spm_', // Alibaba
]

const NAMES = new Set([
  'gclid', // Google Ads
  'gbraid',
  'wbraid',
  'dclid',
  'gad_source',
  '_ga',
  '_gl',
  'fbclid', // Meta
  'msclkid', // Microsoft Advertising
  'twclid', // X
  'yclid', // Yandex
  'igshid', // Instagram
  'igsh',
  'ttclid', // TikTok
  'li_fat_id', // LinkedIn
  'trk',
  'hsctatracking', // HubSpot
  '_hsenc',
  '_hsmi',
  'vero_id',
  'wickedid',
  'oly_enc_id',
  'oly_anon_id',
  'ref', // Ghost, Product Hunt and many blogs
  'ref_src', // X
  'ref_url',
  'referrer',
  'spm', // Alibaba
  'unlocked_article_code', // The New York Times: a gift link
  'smid',
  'cmpid',
  'ncid',
  's_cid',
])

/** Whether a parameter of a query only tells where a reader comes from: `utm_source`, `gclid`. Case does not count. */
export function isTrackingParameter(name: string): boolean {
  const lower = name.toLowerCase()
  return NAMES.has(lower) || PREFIXES.some((prefix) => lower.startsWith(prefix))
}
