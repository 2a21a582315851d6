/** What every page must be: readable by everybody, at any width, in one language, and light. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Violations of WCAG 2.2 AA, and of AAA for contrast; target size at 24 px is AA, ours of 48 is measured apart. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const found = await page.evaluate(async () => {
    const axe = (
      window as unknown as { axe: { run: (where: Document, options: unknown) => Promise<AxeResult> } }
    ).axe
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'color-contrast-enhanced': { enabled: true } },
    })
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    )
  })
  return found
}
type AxeResult = { violations: { id: string; nodes: { html: string }[] }[] }

/** How many pixels the page is wider than the window; 0 when nobody has to scroll sideways. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  )

/** Buttons, links and fields smaller than a thumb; links inside a sentence may be as small as the sentence. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'a, button, input:not([type=hidden]), select, textarea, summary',
      ),
    ]
      .filter(element => {
        const box = (element.closest('label') ?? element).getBoundingClientRect()
        const shown = box.width > 1 && box.height > 1 && getComputedStyle(element).visibility !== 'hidden'
        const inSentence = element.tagName === 'A' && getComputedStyle(element).display === 'inline'
        return (
          shown &&
          !inSentence &&
          !element.classList.contains('skip') &&
          (box.width < 47.5 || box.height < 47.5)
        )
      })
      .map(element => element.outerHTML.slice(0, 140)),
  )

/** Bytes that a first visit costs before the letters: the page and its style, zipped. */
export async function firstWeight(page: Page, html: string): Promise<number> {
  const sheets = await page.evaluate(async () =>
    Promise.all(
      [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(async ({ href }) =>
        (await fetch(href)).text(),
      ),
    ),
  )
  return [html, ...sheets].reduce((sum, text) => sum + gzipSync(text).length, 0)
}
