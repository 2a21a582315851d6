/** Whatever points to a person goes along when two are made one: a column that nobody thought of is found here. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { beginStory, type Story } from './residents.support.ts'

let story: Story
beforeAll(async () => {
  story = await beginStory()
})
afterAll(() => story.end())

const stays = 'stays with the line that went up, which comes back as it was'
const itself = 'is about the merge itself, and names both'
const known: Record<string, string> = {
  'residents.phones.resident_id': stays,
  'residents.contacts.resident_id': stays,
  'residents.search_keys.resident_id': stays,
  'residents.events.resident_id': stays,
  'residents.apart.one_id': stays,
  'residents.apart.other_id': stays,
  'residents.merges.stays_id': itself,
  'residents.merges.goes_id': itself,
  'residents.consents.resident_id': 'stays; a no under either line holds for both (repeatAnswers)',
  'residents.representatives.resident_id': stays,
  'residents.restrictions.resident_id': 'stays; whoever rests is not made one',
  'rights.blanks.resident_id': 'stays; a copy asks for every line of a person',
  'volunteers.volunteers.resident_id':
    'moves, or fills what the one who stays did not say: volunteers/queries.along.ts',
  'volunteers.holders.resident_id': 'moves, but for a task that both hold',
  'volunteers.thanks.resident_id': 'moves, but for what both were thanked for',
  'residents.residents.merged_into': 'moves: queries.merging.ts',
  'residents.import_rows.made_id': 'moves: queries.merging.ts',
}

it('every key to a person is of a column that moves, or that is known to stay', async () => {
  const { rows } = await story.test.admin.query(`
    select c.conrelid::regclass || '.' || a.attname as column from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey) and a.attname <> 'village_id'
    where c.contype = 'f' and c.confrelid = 'residents.residents'::regclass order by 1`)
  const logbook = await story.test.admin.query(
    `select 'logbook.' || table_name || '.' || column_name as column from logbook.points_to_people()`,
  )
  const moved = [...logbook.rows.map(({ column }) => column), ...Object.keys(known)]
  expect(rows.map(({ column }) => column).sort()).toEqual(moved.sort())
})
