/** Texts that become script wherever a page forgets to treat them as text. */
const run = 'window.__xss=1'
const plain = (body: string) => body.replaceAll('*', run)

/** Each shuts something that a page may have left open, and then does the same. */
const shutters = [
  '',
  '">',
  "'>",
  '</textarea>',
  '</title>',
  '</script>',
  '</style>',
  '-->',
  '</option></select>',
  ']]>',
  '` ',
  '</p></li></ul>',
]
const bodies = [
  '<script>*</script>',
  '<img src=x onerror=*>',
  '<svg onload=*>',
  '<svg><script>*</script></svg>',
  '<details open ontoggle=*>x</details>',
  '<input autofocus onfocus=*>',
  '<video><source onerror=*></video>',
  '<iframe srcdoc="<script>parent.*</script>"></iframe>',
  '<a href="javascript:*" autofocus onfocus=*>x</a>',
  '<form action=javascript:*><button autofocus onfocus=*>x</button></form>',
  '<body onload=*>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=*>',
  '<object data="data:text/html,<script>parent.*</script>"></object>',
  '<meta http-equiv=refresh content="0;url=javascript:*">',
  '<base href="https://example.org/">',
  '<link rel=stylesheet href=https://example.org/x.css>',
]
const others = [
  'javascript:*',
  'JaVaScRiPt:*//',
  'data:text/html,<script>*</script>',
  '" onmouseover="*" autofocus onfocus="*',
  "' onfocus='*' autofocus x='",
  ' autofocus onfocus=* x=',
  '{{constructor.constructor("*")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as text it must stay text
  '${*}',
  '<scr<script>ipt>*</scr</script>ipt>',
  '&lt;script&gt;*&lt;/script&gt;',
  '\\u003cscript\\u003e*\\u003c/script\\u003e',
  '%3Cscript%3E*%3C/script%3E',
  '#panic("typst") #{*} $x^2$ \\ *vet* @wie <label>',
  '=HYPERLINK("https://example.org";"*")',
]

/** Two hundred and more; the first of every kind come first. */
export const scriptTexts: string[] = [
  ...others,
  ...bodies,
  ...shutters.slice(1).map(shut => shut + bodies[0]),
  ...shutters.slice(1).flatMap(shut => bodies.slice(1).map(body => shut + body)),
].map(plain)
