/** What is handed back opens in the program that the file came from, and can be brought again. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importStories } from '../../../test/support/importing.ts'
import { readBook } from '../../foundation/sheets.ts'

const { s, tryOut, choose } = importStories('logboek')
const notebook = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../test/old-notebooks', name))

describe('the doubtful lines of', () => {
  it.each([
    ['01-title-above-header.xlsx', 'xlsx'],
    ['02-sheet-per-year.ods', 'ods'],
    ['16-two-requests-in-one-cell.csv', 'csv'],
  ])('%s come back as %s, in which the reason stands first', async (name, form) => {
    const { place } = await tryOut(notebook(name), { strangers: 'hand-back' })
    const handed = await s.annie.get(`${place}/terug`)
    expect(handed.headers.get('content-disposition')).toBe(`attachment; filename="twijfel.${form}"`)
    const bytes = Buffer.from(handed.body, form === 'csv' ? 'utf8' : 'latin1')
    expect(bytes.subarray(0, 2).toString('latin1') === 'PK').toBe(form !== 'csv')
    const book = await readBook(bytes)
    if (!book.ok) throw new Error(JSON.stringify(book.problems))
    expect(book.value[0]?.rows[0]?.cells[0]).toBe('waarom')
    expect(book.value[0]?.rows.length).toBeGreaterThan(1)
    // Brought again as it is, every line asks the same.
    const again = (await choose(bytes, `twijfel.${form}`)).location as string
    expect(again).toMatch(/invoer\/[0-9a-f-]{36}$/)
    expect((await s.annie.get(again)).status).toBe(200)
  })
})
