/**
 * Walks through the XML of a spreadsheet, from front to back and once. A document that defines words of its own (`<!DOCTYPE`)
 * is refused: no program writes them in a spreadsheet, and a few lines of them can unfold to gigabytes.
 */
export type Hears = {
  /** `name` without its prefix; `attribute` by its whole name. */
  open: (name: string, attribute: (name: string) => string | undefined) => void
  close: (name: string) => void
  text: (text: string) => void
}

const tag = /<(\/?)([^\s/>]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/y

export function walkXml(xml: string, { open, close, text }: Hears) {
  let at = 0
  while (at < xml.length) {
    const next = xml.indexOf('<', at)
    if (next < 0) return
    if (next > at) text(unescaped(xml.slice(at, next)))
    if (xml.startsWith('<?', next)) at = behind(xml, '?>', next)
    else if (xml.startsWith('<!--', next)) at = behind(xml, '-->', next)
    else if (xml.startsWith('<![CDATA[', next)) {
      at = behind(xml, ']]>', next)
      text(xml.slice(next + 9, at - 3))
    } else {
      tag.lastIndex = next
      const found = tag.exec(xml)
      if (!found) throw new Error('No well-formed XML')
      const [whole, end, name = '', attributes = '', empty] = found
      const local = name.slice(name.indexOf(':') + 1)
      if (end) close(local)
      else open(local, asked => attributeIn(attributes, asked))
      if (empty) close(local)
      at = next + whole.length
    }
  }
}

function behind(xml: string, mark: string, from: number) {
  const at = xml.indexOf(mark, from)
  if (at < 0) throw new Error('No well-formed XML')
  return at + mark.length
}

const patterns = new Map<string, RegExp>()
function attributeIn(attributes: string, name: string): string | undefined {
  if (attributes === '') return undefined
  const pattern = patterns.get(name) ?? new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
  patterns.set(name, pattern)
  const found = attributes.match(pattern)
  return found ? unescaped(found[1] ?? found[2] ?? '') : undefined
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const unescaped = (text: string) =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (all, decimal, hex, word) => {
        if (word) return named[word] ?? all
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
      })
    : text
