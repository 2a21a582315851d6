/** Before every test file: a warning of React means that a page is drawn wrongly, and fails the test in which it is said. */
import { format } from 'node:util'
import { afterAll, afterEach, expect } from 'vitest'

const warnings: string[] = []
const say = console.error
console.error = (...said: unknown[]) => {
  say(...said)
  if (/node_modules\/react(-dom|-router)?\//.test(new Error().stack ?? '')) warnings.push(format(...said))
}
const mustBeSilent = () => expect(warnings.splice(0), 'what React warned of').toEqual([])
afterEach(mustBeSilent)
afterAll(mustBeSilent)
