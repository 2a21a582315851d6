/**
 * What a page already had on it. A colleague types ten lines and the page of somebody who sits beside it draws itself
 * again ten times: that is one reading, and the read log says it once. Only who was not on the page before is a new line.
 *
 * It is remembered by this process alone, for one page of one session. Where nothing is remembered (another process, a
 * restart, too long a page) all is told again: too many lines, never one too few.
 */
import type { Shown } from './visit.ts'

export type ShownBefore = ReturnType<typeof rememberShown>

/** Pages, and people on one of them. */
const [mostPages, mostOnOne] = [500, 400]

export function rememberShown() {
  const pages = new Map<string, Set<string>>()
  return {
    fresh: (page: string, shown: readonly Shown[]) => {
      const before = pages.get(page)
      return before ? shown.filter(each => !before.has(signOf(each))) : [...shown]
    },
    /** After the read log has it. */
    keep: (page: string, shown: readonly Shown[], again: boolean) => {
      const all = new Set([...(again ? (pages.get(page) ?? []) : []), ...shown.map(signOf)])
      pages.delete(page)
      if (all.size > 0 && all.size <= mostOnOne) pages.set(page, all)
      for (const oldest of pages.keys()) {
        if (pages.size <= mostPages) break
        pages.delete(oldest)
      }
    },
  }
}

const signOf = ({ subject, type, object, part, sensitivity, relation }: Shown) =>
  [subject, type, object, part, sensitivity, relation].join(' ')
