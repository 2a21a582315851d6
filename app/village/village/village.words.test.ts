import { describe, expect, it } from 'vitest'
import { nounsOf } from './rules.nouns.ts'
import { mergeWords, readWords } from './rules.words.ts'
import nl from './words.nl.json' with { type: 'json' }

const sentences = (outcome: { ok: boolean; problems?: { sentence: string }[] }) =>
  outcome.problems?.map(({ sentence }) => sentence) ?? []

describe('own words', () => {
  const typed = (own: Record<string, string>) => {
    const read = readWords(field => own[field.slice(4)] ?? '')
    if (!read.ok) throw new Error('unexpected')
    return read.value
  }

  it('come with their article and their plural, or not at all', () => {
    const asked = (own: Record<string, string>) => sentences(readWords(field => own[field.slice(4)] ?? ''))
    expect(asked({ request: 'verzoek', requests: 'verzoeken' })).toEqual(['problems.word-article'])
    expect(asked({ request: 'het verzoek' })).toEqual(['problems.word-many'])
    expect(asked({ requests: 'verzoeken' })).toEqual(['problems.word-one'])
    expect(asked({ request: 'het verzoek', requests: `verzoeken${' en meer'.repeat(9)}` })).toEqual([
      'problems.too-long',
    ])
    expect(asked({ request: 'Het  verzoek', requests: 'verzoeken' })).toEqual([])
  })

  it('bend the words around them', () => {
    const { request, ask } = nounsOf(nl.own, { request: 'Het verzoek', requests: 'verzoeken' })
    expect(ask).toEqual(request)
    expect([request.de, request.Deze, request.nieuwe, request.oude, request.hem, request.Many]).toEqual([
      'het verzoek',
      'Dit verzoek',
      'nieuw verzoek',
      'oud verzoek',
      'het',
      'Verzoeken',
    ])
    const ours = nounsOf(nl.own)
    expect([ours.request.de, ours.ask.Deze, ours.ask.nieuwe, ours.ask.hem, ours.logbook.De]).toEqual([
      'de hulpvraag',
      'Deze vraag',
      'nieuwe vraag',
      'hem',
      'Het logboek',
    ])
    expect(nounsOf(nl.own, { room: 'de ijssalon', rooms: 'ijssalons' }).room.One).toBe('IJssalon')
  })

  it('write only what this person changed, and see a clash with a colleague', () => {
    const vraag = { request: 'de vraag', requests: 'vragen' }
    const boek = { logbook: 'het boek' }
    const was = (word: string) => (word === 'logbooks' ? 'boeken' : '')
    const mine = typed({ ...vraag, ...boek, logbooks: 'boeken' })
    expect(mergeWords(mine, was, { logbooks: 'boeken' })).toEqual({
      changed: { ...vraag, ...boek },
      clashes: [],
    })
    expect(mergeWords(mine, was, { logbooks: 'mappen', logbook: 'de map' })).toEqual({
      changed: vraag,
      clashes: ['logbook'],
    })
    expect(mergeWords(typed({}), was, { logbooks: 'boeken' }).changed).toEqual({ logbooks: '' })
  })
})
