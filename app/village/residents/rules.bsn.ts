/**
 * A number in a text that may be somebody's BSN, as its nine figures, or null. A village has no ground to keep one
 * (UAVG art. 46). Looks at nine figures in a row and at the groups that people write a BSN in (123.456.782,
 * 1234.56.782, 12345 6782); telephone numbers, account numbers and days are built otherwise.
 */
export function findBsn(text: string): string | null {
  for (const [row] of text.matchAll(rowOfFigures)) {
    for (const figures of [...wholeNumbers(row), ...groupedNumbers(row)]) {
      if (passesElevenProof(figures)) return figures
    }
  }
  return null
}

/** Figures with single signs between them; not behind a country or a letter, as in +31 6 and in an account number. */
const rowOfFigures = /(?<![\p{L}\d+]|\+\d{1,3}[ .-])\d+(?:[ .\-\u00a0]\d+)*(?![\p{L}\d])/gu

/** Nine figures by themselves, but for those behind a country: 0031 602345678. */
const wholeNumbers = (row: string): string[] => {
  const groups = row.split(/\D/)
  return groups.filter((group, at) => group.length === 9 && !/^(?:00)?31$/.test(groups[at - 1] ?? ''))
}

const groupedNumbers = (row: string): string[] =>
  /^(?:\d{3}(\D)\d{3}\1\d{3}|\d{4}(\D)\d{2}\2\d{3}|\d{4}\D\d{5}|\d{5}\D\d{4})$/.test(row)
    ? [row.replace(/\D/g, '')]
    : []

/** Source: Logisch Ontwerp BSN 1.6, the eleven-proof with weights 9 to 2 and -1. */
const passesElevenProof = (figures: string): boolean => {
  const sum = [...figures].reduce((total, figure, at) => total + Number(figure) * (at === 8 ? -1 : 9 - at), 0)
  return sum % 11 === 0 && Number(figures) > 0
}
