import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const main = read('./furniture.css')
const parts = [...main.matchAll(/@import "(.+?)"/g)].map(([, path]) => read(String(path)))
const sheet = parts.join('\n').replaceAll(/\/\*.*?\*\//gs, '')

describe('the colours, for eyes that are seventy', () => {
  const grounds = ['ground', 'paper'] as const
  const text = [
    ...grounds.flatMap(ground => ['ink', 'ink-soft', 'heather', 'brick'].map(ink => [ink, ground])),
    ...['ink', 'ink-soft', 'heather'].map(ink => [ink, 'heather-soft']),
    ...['moss', 'ochre', 'brick'].flatMap(tone => [
      [tone, `${tone}-soft`],
      ['ink', `${tone}-soft`],
    ]),
    ['on-heather', 'heather'],
    ['on-brick', 'brick'],
  ] as [string, string][]

  for (const theme of ['light', 'dark'] as const) {
    test(`${theme}: all text stands at least 7:1 on its ground`, () => {
      const tokens = colours(theme)
      const faint = text.filter(([ink, ground]) => ratio(tokens, ink, ground) < 7)
      expect(faint).toEqual([])
    })

    test(`${theme}: the border of a field and the ring around the focus stand at least 3:1`, () => {
      const tokens = colours(theme)
      for (const ground of [...grounds, 'heather-soft']) {
        expect(ratio(tokens, 'edge', ground)).toBeGreaterThanOrEqual(3)
        expect(ratio(tokens, 'heather', ground)).toBeGreaterThanOrEqual(3)
      }
    })
  }

  test('every colour has its dark twin, and pieces take colours from the tokens only', () => {
    expect([...colours('dark').keys()].sort()).toEqual([...colours('light').keys()].sort())
    const loose = parts.slice(1, -1).flatMap(part => part.match(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/g) ?? [])
    expect(loose).toEqual([])
  })
})

describe('the style sheet', () => {
  test('weighs no more than 8 kB on the line, before it is built', () => {
    expect(parts.length).toBe(10)
    expect(gzipSync(main + parts.join('')).length).toBeLessThanOrEqual(8000)
  })

  test('has no letter under 16 px, not even on the phone', () => {
    const small = Number(/--small: ([\d.]+)rem/.exec(sheet)?.[1]) * 19
    expect(small).toBeGreaterThanOrEqual(16)
    const sizes = [...sheet.matchAll(/font-size: (?:clamp\()?([\d.]+)(rem|px|pt|%)/g)]
    expect(sizes.length).toBeGreaterThan(5)
    const inPixels = { rem: 19, px: 1, pt: 4 / 3, '%': 0.16 }
    const tiny = sizes.filter(([, size, unit]) => Number(size) * inPixels[unit as 'rem'] < 16)
    expect(tiny.map(([words]) => words)).toEqual([])
  })

  test('keeps every target at 48 px or more on the phone', () => {
    expect(Number(/--target: ([\d.]+)rem/.exec(sheet)?.[1]) * 19).toBeGreaterThanOrEqual(48)
    for (const piece of ['.button', '.input', '.option', '.views > a', '.back', '.village'])
      expect(rule(piece), piece).toContain('min-height: var(--target)')
  })

  test('does not move, and does not know left from right', () => {
    expect(sheet).not.toMatch(/transition|animation|@keyframes|scroll-behavior/)
    expect(sheet).not.toMatch(/(?:margin|padding|border|inset)-(?:left|right)|[{;\s](?:left|right):/)
  })

  test('carries its own letters and asks nobody else for anything', () => {
    const urls = [...sheet.matchAll(/url\("(.+?)"\)/g)].map(([, url]) => String(url))
    expect(urls).toHaveLength(2)
    for (const url of urls) expect(import.meta.resolve(url)).toMatch(/latin-(400|700)-normal\.woff2$/)
    expect(sheet.match(/font-display: swap/g)).toHaveLength(2)
  })
})

/** Colours by token; the dark ones stand in their own media rule and are said in full. */
function colours(theme: 'light' | 'dark') {
  const dark = sheet.indexOf('@media (prefers-color-scheme: dark)')
  const from = sheet.indexOf(':root {', theme === 'dark' ? dark : 0)
  const block = sheet.slice(from, sheet.indexOf('}', from))
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex] as const),
  )
}

/** WCAG 2.2, "contrast ratio" and "relative luminance". */
function ratio(tokens: ReturnType<typeof colours>, one: string, other: string) {
  const [dark, light] = [luminance(tokens.get(one)), luminance(tokens.get(other))].sort((a, b) => a - b)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance(hex: string | undefined) {
  if (!hex) throw new Error('A colour is missing.')
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function rule(selector: string) {
  const from = sheet.indexOf(`\n${selector} {`)
  return from < 0 ? '' : sheet.slice(from, sheet.indexOf('}', from))
}
