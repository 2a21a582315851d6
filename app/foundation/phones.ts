/** One rule for every telephone number: of the village, of residents, and in a list that is brought along. */

/**
 * A Dutch telephone number as `+31…`, or null when it is none. Takes what people and spreadsheets make of it: spaces,
 * dashes, `+31 (0)6`, `0031`, and the leading zero that a column of figures loses (591000101, 612345678.0).
 * A number of another country, a number without its area code and two numbers in one field all give null.
 */
export const normalisePhone = (text: string): string | null => {
  const written = text
    .slice(0, 60)
    .trim()
    .replace(/^(?:telefoon|mobiel|tel|mob|gsm|t|m)\b[.:\s]*/i, '')
    .replace(/[.,]0$/, '')
    .replace(/\(0\)/g, '')
  if (!/^\+?[\d\s./()–-]+$/.test(written)) return null
  const digits = written.replace(/\D/g, '')
  const own = ownDigits(digits, written.startsWith('+'))
  return own !== null && isDutch(own) ? `+31${own}` : null
}

/** 06 is carried by one person (or a couple), any other number belongs to a house. */
export const isMobile = (phone: string) => phone.startsWith('+316')

/** What follows the zero of the area code. */
const ownDigits = (digits: string, hasPlus: boolean): string | null => {
  if (hasPlus) return digits.startsWith('31') ? digits.slice(2).replace(/^0/, '') : null
  if (digits.startsWith('00')) return digits.startsWith('0031') ? digits.slice(4).replace(/^0/, '') : null
  if (digits.startsWith('0')) return digits.slice(1)
  if (digits.length === 11 && digits.startsWith('31')) return digits.slice(2)
  return digits.length === 9 ? digits : null
}

/** 06-0 is nobody's, and so the number of the invented people of the example villages.
 * General knowledge, not checked against the number plan: nine figures; 0800 and 090x have four or seven more. */
const isDutch = (own: string) =>
  /^(?:[1-57]\d{8}|6\d{8}|8[458]\d{7}|(?:800|90[069])(?:\d{4}|\d{7}))$/.test(own) && !/^6?(\d)\1+$/.test(own)

/** `+31…` for a Dutch number, `+` and the country for another; null when nobody can ring it. */
export function dialled(number: string): string | null {
  const dutch = normalisePhone(number)
  if (dutch) return dutch
  const abroad = number
    .trim()
    .match(/^(?:\+|00)([1-9][\d\s./()–-]*)$/)?.[1]
    ?.replace(/\D/g, '')
  return abroad && !abroad.startsWith('31') && abroad.length >= 7 && abroad.length <= 15 ? `+${abroad}` : null
}

/**
 * Why a number cannot be rung: a mobile one or another of the wrong length, one without its area code, or none at all.
 * Null when it can.
 */
export function phoneTrouble(
  number: string,
): { why: 'mobile' | 'length' | 'area' | 'odd'; digits: number } | null {
  if (dialled(number) !== null && number.length <= 30) return null
  const digits = number.replace(/\D/g, '')
  const why = !/^[\d\s./()–-]+$/.test(number)
    ? 'odd'
    : digits.startsWith('06') && digits.length !== 10
      ? 'mobile'
      : digits.length >= 5 && digits.length <= 8
        ? 'area'
        : digits.startsWith('0') && digits.length !== 10
          ? 'length'
          : 'odd'
  return { why, digits: digits.length }
}
