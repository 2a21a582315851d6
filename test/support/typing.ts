/** A coordinator at the keys: five a second, counted; every key is one that she presses. */
import type { Page } from 'playwright-core'

export function keyboardOf(page: Page) {
  let keys = 0
  return {
    type: async (text: string) => {
      keys += text.length
      await page.keyboard.type(text, { delay: 200 })
    },
    press: async (...names: string[]) => {
      for (const name of names) {
        keys++
        await page.keyboard.press(name, { delay: 100 })
        await page.waitForTimeout(100)
      }
    },
    count: () => keys,
  }
}
