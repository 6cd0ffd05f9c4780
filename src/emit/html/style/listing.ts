/** The list of all articles. */
export const listingCss = `.listing{max-width:52rem;margin:0 auto}
.listing>header{margin:2.4rem 0 2.8rem}
.listing>header h1{margin:0 0 .3em;font-size:clamp(1.9rem,1.4rem + 2.4vw,2.7rem);line-height:1.3;letter-spacing:.04em}
.listing>header p{margin:0;color:var(--soft)}
.cards{margin:0;padding:0;list-style:none}
.card{position:relative;display:grid;gap:1rem 1.8rem;margin:0;padding:1.9rem 0;border-top:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 13rem}
.card h2{margin:0 0 .45em;font-size:1.25em;line-height:1.45}
.card h2 a{color:inherit;text-decoration:none}
.card h2 a::after{content:"";position:absolute;inset:0}
.card:hover h2 a{color:var(--link)}
.card h2 a:focus-visible{outline:0}
.card:has(h2 a:focus-visible){outline:2px solid var(--seal);outline-offset:3px;border-radius:6px}
.card .lead{display:-webkit-box;margin:0 0 .7em;overflow:hidden;font-size:.94em;line-height:1.75;-webkit-box-orient:vertical;-webkit-line-clamp:3}
.card p{margin:0;text-align:start}
.card .facts{color:var(--soft);font-size:.82em;line-height:1.7}
.card img{display:block;width:100%;aspect-ratio:16/9;object-fit:cover}
.empty{padding:3rem 0;border-top:1px solid var(--line);color:var(--soft)}
@media (min-width:44rem){.card.covered{grid-template-columns:minmax(0,1fr) 15rem}.card.covered img{grid-column:2;grid-row:1}.card.covered>div{grid-column:1;grid-row:1}}
@media print{.card{break-inside:avoid;content-visibility:visible}}`
