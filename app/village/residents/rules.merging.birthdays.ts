import { type Born, compareBirthdays } from './rules.doubles.birthdays.ts'
import { slips } from './rules.doubles.typing.ts'

/** Also of whoever keeps the year to themselves (`03-12`). */
export function compareOwnDays(a: Born, b: Born): 'same' | 'slip' | 'other' | 'unknown' {
  const [dayA, dayB] = [a.birthday ?? '', b.birthday ?? '']
  const [shortA, shortB] = [dayA.slice(-5), dayB.slice(-5)]
  if (dayA && dayB && dayA.length !== dayB.length) {
    if (shortA === shortB) return 'same'
    const turned = shortA.slice(0, 2) === shortB.slice(3) && shortA.slice(3) === shortB.slice(0, 2)
    return turned || slips(shortA, shortB) === 1 ? 'slip' : 'other'
  }
  if (dayA && dayB && dayA.length === 5) {
    if (shortA === shortB) return 'same'
    return slips(shortA, shortB) === 1 ? 'slip' : 'other'
  }
  const { finding } = compareBirthdays(a, b)
  if (finding === 'same-day' || finding === 'same-year') return 'same'
  return finding
}
