/** The parts of every page, and those of an article's page. */
export const pageCss = `.skip{position:absolute;inset:0 auto auto 0;padding:.5em 1em;background:var(--paper);transform:translateY(-110%)}
.skip:focus{transform:none;z-index:1}
.site{max-width:calc(38em + 2.5rem);margin:0 auto;padding:1.1rem 1.25rem}
.site a{font-size:.9em}
.site a{color:var(--ink);font-weight:650;text-decoration:none;letter-spacing:.06em}
.site a::before{content:"";display:inline-block;width:.62em;height:.62em;margin-inline-end:.55em;border-radius:2px;background:var(--seal)}
main{padding:0 1.25rem 4rem}
.article{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,38em) minmax(0,1fr);max-width:86rem;margin:0 auto}
.article>*{grid-column:2;min-width:0}
.article>header{margin:1.5rem 0 2.2rem}
.article>header h1{margin:0 0 .55em;font-size:clamp(1.65rem,1.2rem + 2.4vw,2.4rem);line-height:1.32;letter-spacing:.005em}
.lead{margin:0 0 1.4em;color:var(--soft);font-size:1.08em;line-height:1.8}
.lead>:last-child{margin-bottom:0}
.byline{padding-inline-start:1em;border-inline-start:3px solid var(--seal);font-size:.9em;line-height:1.75}
.byline p{margin:0}
.byline p+p{margin-top:.15em}
.byline .facts{color:var(--soft)}
.byline .facts>*{white-space:nowrap}
.byline span+span::before,.facts>*+*::before{content:"·";margin:0 .15em;color:var(--soft)}
.cover{margin:1.9em 0 0}
.cover img{display:block;width:100%;aspect-ratio:16/9;object-fit:cover}
.toc{margin:0 0 2.4em;font-size:.9em;line-height:1.6}
.toc details{margin:0;background:var(--panel);border-color:transparent}
.toc summary{color:var(--soft)}
.toc ol{margin:0;padding:0;list-style:none}
.toc li{margin:.35em 0}
.toc .inner{padding-inline-start:1.2em}
.toc a{color:inherit;text-decoration:none}
.toc a:hover{color:var(--link)}
.body>:first-child{margin-top:0}
.body h2{padding-top:.1em}
.anchor{margin-inline-start:.4em;color:var(--soft);font-weight:400;text-decoration:none;opacity:0}
:is(h1,h2,h3,h4,h5,h6):hover>.anchor,.anchor:focus-visible{opacity:1}
:target{scroll-margin-top:1.5rem}
li:target,sup>a:target{background:var(--mark)}
[data-footnote-ref]{padding:0 .15em;text-decoration:none}
.footnotes{margin-top:3.2em;padding-top:1.2em;border-top:1px solid var(--line);font-size:.88em;line-height:1.75}
.footnotes h2{margin:0 0 .8em;font-size:1em}
.data-footnote-backref{text-decoration:none}
.article>footer,.listing>footer{margin-top:3.4em;padding-top:1.3em;border-top:1px solid var(--line);color:var(--soft);font-size:.88em;line-height:1.75}
footer p{margin:0 0 .5em}
footer nav{display:flex;flex-wrap:wrap;gap:.2em 1.4em}
@media (min-width:48rem){body{font-size:1.125rem}.site{max-width:calc(38em + 4rem);padding:1.5rem 2rem 1rem}main{padding:0 2rem 5rem}.article>header{margin-top:2rem}}
@media (min-width:78rem){.article>.toc{grid-column:3;grid-row:2/span 2;margin:0 0 0 3.2em}.toc details{position:sticky;top:2rem;max-width:17em;max-height:calc(100vh - 4rem);overflow-y:auto;padding:0;background:none;border:0}}
@media print{@page{margin:2cm}body{font-size:11pt;line-height:1.7}.site,.toc,.skip,.anchor,footer nav{display:none}.article{display:block}main{padding:0}pre,table,figure,blockquote{break-inside:avoid}pre{white-space:pre-wrap;overflow-wrap:anywhere}a{color:inherit}.byline cite a::after{content:" (" attr(href) ")";font-style:normal}}`
