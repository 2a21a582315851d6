/** What somebody sees who walks a page with the Tab key alone. */
import type { Page } from 'playwright-core'

/** Every stop of the Tab key, and what is wrong there. */
export async function tabThrough(page: Page): Promise<{ stops: number; faults: string[] }> {
  const faults: string[] = []
  const [expected, parts] = await page.evaluate(() => {
    const can = 'a[href], button, input:not([type=hidden]), select, textarea, summary'
    const groups = new Set<string>()
    const stops = [...document.querySelectorAll<HTMLElement>(can)].filter(element => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.tabIndex < 0) return false
      if (!element.matches('[type=radio]')) return true
      const group = `${(element as HTMLInputElement).form?.action} ${(element as HTMLInputElement).name}`
      return !groups.has(group) && groups.add(group)
    }).length
    // A day or a time is several stops of the browser's own.
    return [stops, 4 * document.querySelectorAll('[type=date], [type=time]').length] as const
  })
  await page.evaluate(() => {
    ;(document.activeElement as HTMLElement | null)?.blur()
    scrollTo(0, 0)
  })
  let stops = 0
  for (; stops < expected + parts + 5; stops++) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(focusSeen)
    if (!seen) break
    if (seen.fault) faults.push(`${seen.what}: ${seen.fault}`)
  }
  if (stops > expected + parts + 2) faults.push('Tab goes round without an end')
  return { stops, faults }
}

/** Every field and button in its turn, as `focus()` scrolls to it: what a bar lies over, and what stands outside. */
export const coveredWhenFocused = (page: Page): Promise<string[]> =>
  page.evaluate(look => {
    const seen = new Function(`return (${look})()`) as () => { what: string; fault: string } | null
    return [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(a[href], button, input:not([type=hidden]), select, textarea)',
      ),
    ]
      .filter(element => element.checkVisibility())
      .flatMap(element => {
        element.focus()
        const found = document.activeElement === element ? seen() : null
        return found?.fault && found.fault !== 'no ring' ? [`${found.what}: ${found.fault}`] : []
      })
  }, String(focusSeen))

/** Runs in the page. Null when the focus has left it. */
function focusSeen(): { what: string; fault: string } | null {
  const element = document.activeElement as HTMLElement | null
  if (!element || element === document.body) return null
  const what = element.outerHTML.slice(0, 110)
  const boxes = [...element.getClientRects()]
  const box = boxes.find(({ top, bottom }) => bottom > 4 && top < innerHeight - 4) ?? boxes[0]
  if (!box) return { what, fault: 'nowhere' }
  const top = Math.max(0, box.top)
  const bottom = Math.min(innerHeight, box.bottom)
  if (bottom - top < Math.min(8, box.height / 2)) return { what, fault: 'out of sight' }
  if (box.left < -1 || box.right > innerWidth + 1) return { what, fault: 'cut off at the side' }
  const hit = document.elementFromPoint((box.left + box.right) / 2, (top + bottom) / 2)
  const own =
    hit && (element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element))
  if (!own) return { what, fault: `under ${hit?.outerHTML.slice(0, 80)}` }
  // A row of a list is one target: its ring is drawn around the whole of it.
  const rings = [getComputedStyle(element), getComputedStyle(element, '::after')]
  const ring = rings.some(
    ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
  )
  return { what, fault: ring ? '' : 'no ring' }
}
