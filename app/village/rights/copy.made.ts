/** Reads the copy of one person and tells it; both papers and the page begin here. */
import { notHere, type VillageVisit } from '../../entrance/visit.ts'
import { colleagues } from '../accounts/door.ts'
import { findResident, shown, speakersOf } from '../residents/door.ts'
import { settingOf } from '../village/door.ts'
import { type ToldCopy, tellCopy } from './copy.told.ts'
import { copyOf } from './queries.copy.ts'

/** `speaker`: the representative who gets it, so that the log says so. */
export async function makeCopy(visit: VillageVisit, id: string | undefined, action: 'R' | 'X', speaker = '') {
  const made = await readCopy(visit, id)
  sawCopy(visit, made.person.id, action, speaker)
  return made
}

export function sawCopy({ saw }: VillageVisit, person: string, action: 'R' | 'X', speaker: string) {
  const relation = speaker ? (`representative:${speaker}` as const) : undefined
  saw(
    shown(person, 'copy').map(one => ({ ...one, relation })),
    action,
  )
}

/** How many pieces in it are for a few only. */
export const fewIn = ({ parts }: ToldCopy): number =>
  parts.flatMap(({ rows }) => rows).filter(({ narrow }) => narrow).length

/** Shown to nobody yet. */
export async function readCopy(visit: VillageVisit, id: string | undefined) {
  const { tx, village, say, language } = visit
  const person = await findResident(tx, village.id, id)
  if (!person || person.mergedInto) throw notHere()
  const copy = await copyOf(tx, village.id, person.id)
  const naming = await settingOf(tx, village.id, 'names-in-read-log')
  const told = tellCopy(copy, {
    ...{ say, language, naming, colleagues: await colleagues(tx, village.id) },
    speakers: await speakersOf(tx, village.id, person.id),
  })
  return { person, told }
}
