/** Listings, inline code, keys, and the classes that highlight.js gives to the parts of a program. */
export const codeCss = `code,kbd,samp,tt,pre{font-family:ui-monospace,"SF Mono","Cascadia Mono","JetBrains Mono",Menlo,Consolas,"DejaVu Sans Mono","Noto Sans Mono CJK SC","PingFang SC",monospace;font-size:.88em;text-autospace:no-autospace;text-spacing-trim:space-all;text-emphasis:none}
:not(pre)>code{padding:.12em .36em;border-radius:4px;background:var(--panel);-webkit-box-decoration-break:clone;box-decoration-break:clone}
kbd{padding:.1em .45em;border:1px solid var(--line);border-bottom-width:2px;border-radius:4px;background:var(--panel)}
pre{padding:1em 1.15em;overflow-x:auto;border:1px solid var(--line);border-radius:6px;background:var(--panel);line-height:1.65;overflow-wrap:normal;tab-size:4;text-align:start}
pre code{font-size:1em}
.hljs-comment,.hljs-quote{color:var(--soft)}
.hljs-keyword,.hljs-selector-tag,.hljs-deletion,.hljs-doctag,.hljs-template-tag,.hljs-variable.language_{color:var(--keyword)}
.hljs-string,.hljs-regexp,.hljs-addition,.hljs-char.escape_,.hljs-subst .hljs-string{color:var(--string)}
.hljs-number,.hljs-literal,.hljs-symbol,.hljs-bullet,.hljs-selector-id,.hljs-selector-class{color:var(--number)}
.hljs-title,.hljs-section,.hljs-name,.hljs-selector-pseudo{color:var(--name)}
.hljs-attr,.hljs-attribute,.hljs-built_in,.hljs-type,.hljs-variable,.hljs-template-variable,.hljs-property,.hljs-meta,.hljs-link,.hljs-selector-attr{color:var(--attribute)}
.hljs-emphasis{font-style:italic}
.hljs-strong{font-weight:650}`
