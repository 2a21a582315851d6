/** The reader of printed sheets that other stories lean on: it takes as many bytes as the sheet says, not up to what looks like an end, and each mark that belongs to a letter. */
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readPaper } from './support/paper.ts'

test('a sheet whose packed letters happen to end like a line is read whole', () => {
  const returns = Array.from({ length: 5_000 }, (_, n) => packed(`% ${n}\n/F1 12 Tf [(\\000A)] TJ`)).filter(
    data => data.at(-1) === 13,
  )
  expect(returns.length).toBeGreaterThan(5)
  for (const data of returns) expect(readPaper(sheet(data))).toEqual(['J'])
})

test('letters that stand for an opening and a closing mark need no stroke before them', () => {
  const said = packed('/F1 12 Tf [(\\000A\\000(\\000)\\000A) -20 (\\000A)] TJ')
  expect(readPaper(sheet(said))).toEqual(['J??JJ'])
})

const packed = (text: string) => deflateSync(Buffer.from(text, 'latin1'))

function sheet(data: Buffer): string {
  const letters = 'beginbfchar\n<0041> <004A>\nendbfchar'
  return [
    '1 0 obj\n<< /Type /Page /Contents 2 0 R /Resources << /Font << /F1 3 0 R >> >> >>\nendobj',
    `2 0 obj\n<< /Length ${data.length} /Filter /FlateDecode >>\nstream\n${data.toString('latin1')}\nendstream\nendobj`,
    '3 0 obj\n<< /ToUnicode 4 0 R >>\nendobj',
    `4 0 obj\n<< /Length ${letters.length} >>\nstream\n${letters}\nendstream\nendobj`,
  ].join('\n')
}
