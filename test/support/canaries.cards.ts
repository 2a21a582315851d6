/** Cards that a village made for itself, in which every text carries its word. */

type Put = (table: string, row: Record<string, unknown>) => Promise<unknown>

/** Of each sort one, with a change and a decision. */
export async function putCards(
  put: Put,
  slug: string,
  canary: string,
  { by, at }: { by: string; at: string },
  ids: Record<string, string>,
) {
  const said = { short: canary, say: canary, does: canary, dont: canary, whom: canary }
  const limit = { ...said, verdict: 'no', ground: 'own', beside: true, kinds: ['vervoer'] }
  const told = { situation: canary, one: canary, other: canary, ask: canary, outcome: canary }
  const dilemma = { ...told, limits: [], votesOne: 1, votesOther: 2, talkedOn: '2026-11-20' }
  for (const [sort, parts] of Object.entries({ limit, dilemma })) {
    const code = `e-${slug}-${sort}`
    ids[sort === 'limit' ? 'card' : 'dilemma'] = code
    const card = { sort, code, title: canary }
    await put('library.cards', {
      ...{ ...card, parts: JSON.stringify(parts), source: canary, changed_by: by, changed_at: at },
    })
    const change = { deed: crypto.randomUUID(), before: '{}', after: JSON.stringify({ title: canary }) }
    await put('library.changes', { ...card, ...change, by, by_name: canary, at })
    const decision = { what: 'adopted', sort, nth: 1, day: '2026-11-20', meeting: canary, cards: '{}' }
    await put('library.decisions', { ...decision, by, by_name: canary, at })
  }
}
