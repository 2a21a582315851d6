/** What in a text could reach a real person: a telephone number, a mail address, a bank account (P13). */

/**
 * Dutch numbers as people write them. The Netherlands set no range apart for fiction, so made-up ones begin, after the
 * area or the 06, with a 0 or (mobile) a 9: none such is given out (app/examples/phones.ts).
 */
const number = /(?<![\w.+-])(?:0|\+31[ -]?(?:\(0\))?|0031[ -]?)[1-9](?:[ ./()–-]{0,3}\d){8}(?![\w-]|\.\d)/g
/** "01-12-2026 10 uur" is a day and an hour. */
const wholeDay = /\b\d{1,2}-\d{1,2}-(?:19|20)\d\d\b/g
const national = (found: string) => `0${found.replace(/\D/g, '').replace(/^(0031|31)?0?/, '')}`
/** 088, 085, 0800 and the like are services, not homes; those of three digits before the number are listed. */
const shortAreas =
  /^0(10|13|15|20|23|24|26|30|33|35|36|38|40|43|45|46|50|53|55|58|70|71|72|73|74|75|76|77|78|79|85|88)/

export function realPhones(text: string): string[] {
  return [...text.replace(wholeDay, '').matchAll(number)]
    .map(([found]) => found)
    .filter(found => {
      const digits = national(found)
      if (digits === '0123456789') return false
      if (digits.startsWith('06')) return /^06[1-58]/.test(digits)
      return digits[shortAreas.test(digits) ? 3 : 4] !== '0'
    })
}

const made = /@(?:[\w-]+\.)*(?:example(?:\.(?:org|com|net))?|invalid|test|localhost)$/i
const mail = /[a-z0-9._%+-]*[a-z0-9]@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9-]+)*\.[a-z]{2,}/gi

export const realMails = (text: string): string[] =>
  [...text.matchAll(mail)].map(([found]) => found).filter(found => !made.test(found))

/** Eighteen signs of a Dutch account whose check digits are right: it may be somebody's. */
export const realAccounts = (text: string): string[] =>
  [...text.matchAll(/\bNL\d{2}[ -]?[A-Z]{4}(?:[ -]?\d){10}\b/g)]
    .map(([found]) => found.replace(/[ -]/g, ''))
    .filter(account => {
      const turned = account.slice(4) + account.slice(0, 4)
      const figures = turned.replace(/[A-Z]/g, letter => String(letter.charCodeAt(0) - 55))
      return BigInt(figures) % 97n === 1n
    })
