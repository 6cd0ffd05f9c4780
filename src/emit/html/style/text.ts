/**
 * How text is set. After the W3C's Requirements for Chinese Text Layout (clreq): a line of about 38 characters, generous
 * leading, no line that begins with a closing mark, marks in a row drawn together, a quarter of a character between Han
 * and Latin where the browser can do it, dots instead of italics.
 */
export const textCss = `*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1.5rem}
body{margin:0;background:var(--paper);color:var(--ink);
font:400 1.0625rem/1.85 "PingFang SC","Hiragino Sans GB","Noto Sans CJK SC","Source Han Sans SC","Noto Sans SC","Microsoft YaHei UI","Microsoft YaHei",system-ui,sans-serif;
text-autospace:normal;text-spacing-trim:trim-start;hanging-punctuation:allow-end;line-break:strict;overflow-wrap:anywhere;font-kerning:normal;-webkit-font-smoothing:antialiased}
h1,h2,h3,h4,h5,h6{margin:2.2em 0 .8em;line-height:1.4;font-weight:650;text-wrap:balance;break-after:avoid}
h1{font-size:1.9em}
h2{font-size:1.45em}
h3{font-size:1.2em}
h4,h5,h6{font-size:1.05em}
p,ul,ol,dl,blockquote,pre,table,figure,details{margin:0 0 1.15em}
p{text-wrap:pretty}
a{color:var(--link);text-decoration:underline;text-decoration-color:color-mix(in srgb,currentColor 35%,transparent);text-decoration-thickness:1px;text-underline-offset:.28em}
a:hover{text-decoration-color:currentColor;text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--seal);outline-offset:3px;border-radius:2px}
strong,b,th,dt{font-weight:650}
em,i{font-style:normal;text-emphasis:filled dot;text-emphasis-color:var(--soft);text-emphasis-position:under right}
em.latin,i.latin,cite{font-style:italic;text-emphasis:none}
cite:lang(zh){font-style:normal}
mark{background:var(--mark);color:inherit}
abbr[title]{text-decoration:underline dotted;cursor:help}
sub,sup{font-size:.72em;line-height:0;text-autospace:no-autospace}
rt{font-size:.55em;font-weight:400;color:var(--soft);text-autospace:no-autospace}
ul,ol{padding-inline-start:1.6em}
li{margin:.3em 0}
li>p{margin-bottom:.5em}
li::marker{color:var(--soft)}
.contains-task-list{list-style:none;padding-inline-start:.2em}
.task-list-item input{margin:0 .5em 0 0;accent-color:var(--seal)}
dd{margin:0 0 .6em;padding-inline-start:1.6em}
blockquote{padding:.1em 0 .1em 1.2em;border-inline-start:3px solid var(--line);color:var(--soft)}
blockquote>:last-child{margin-bottom:0}
hr{width:6em;margin:2.6em auto;border:0;border-top:1px solid var(--line)}
img{max-width:100%;height:auto;border-radius:6px;background:var(--panel);vertical-align:middle}
figure img,p>img:only-child,p>a:only-child>img:only-child{display:block;margin-inline:auto}
figcaption,.caption{margin-top:.7em;color:var(--soft);font-size:.88em;line-height:1.6;text-align:center}
.caption em{text-emphasis:none}
figcaption em{text-emphasis:none}
table{display:block;width:max-content;max-width:100%;overflow-x:auto;border-collapse:collapse;font-size:.92em;line-height:1.6;font-variant-numeric:tabular-nums;word-break:keep-all;overflow-wrap:break-word}
th,td{max-width:22em;padding:.55em .9em;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
thead th{border-bottom:2px solid var(--line);vertical-align:bottom}
[align=left]{text-align:left}
[align=center]{text-align:center}
[align=right]{text-align:right}
td[align=right]{white-space:nowrap}
details{padding:.6em 1em;border:1px solid var(--line);border-radius:6px}
summary{cursor:pointer;font-weight:650}
details[open]>summary{margin-bottom:.6em}
details>:last-child{margin-bottom:.2em}`
