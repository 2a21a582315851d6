/**
 * Telephone numbers of people who do not exist. The Netherlands have no number range set apart for fiction
 * (Nummerplan telefoon- en ISDN-diensten), so:
 * - land lines: 0599 with a subscriber number that begins with 0; within an area no such number is given out;
 * - mobiles: 06-0, because mobile numbers begin with 06-1 to 06-5 and 06-8.
 */
const landPrefix = '0599-01'
const mobilePrefix = '06-0123'

const four = (number: number) => String(number % 10_000).padStart(4, '0')
/** A step that shares no factor with 10,000: neighbours do not have neighbouring numbers, and none comes twice. */
const scatter = (number: number) => (number * 3_089 + 417) % 10_000

export const landLine = (number: number) => `${landPrefix}${four(scatter(number))}`
export const mobile = (number: number) => `${mobilePrefix}${four(scatter(number))}`
