/** The register in plain words, for the page and for paper alike. */
import type { Say } from '../../entrance/words.ts'
import { type Controller, controllerFields } from '../village/door.ts'
import { catalogue } from './catalogue.ts'
import { registerOf } from './rules.register.ts'

export type Told = { term: string; value: string }
export type ToldPurpose = {
  purpose: string
  why: string
  about: string
  basis: string
  receivers: string
  /** Who hears of it outside the program, and what is delicate in it. */
  more: Told[]
  kinds: { keep: string; labels: string }[]
}

/** What a person finds in few words under their own things says too little here. */
const plainer = new Set(['own-say', 'phone-note'])

/**
 * Who is responsible, and what leaves the house: as the program knows it, and as the village filled it in. `missing`: where to
 * fill in the rest, and the first field for it; null when nothing is missing.
 */
export function tellVillage(
  say: Say,
  village: { name: string; phone: string } & Controller,
  mailHost: string,
): { lines: string[]; facts: Told[]; missing: { words: string; field: keyof Controller } | null } {
  const words = say('rights')
  const facts = controllerFields.map(one => ({
    term: words(`register.controller.${one}`),
    value: village[one] || words('register.not-filled'),
  }))
  const field = controllerFields.find(one => !village[one])
  return {
    lines: [
      words('register.responsible', { village: village.name, phone: village.phone }),
      words('register.nowhere'),
      mailHost ? words('register.mail-through', { host: mailHost }) : words('register.mail-none'),
      words('register.safe'),
      words('register.parts'),
    ],
    facts,
    missing: field ? { words: words('register.fill-here'), field } : null,
  }
}

export function tellRegister(say: Say, years: { left: number; requests: number }): ToldPurpose[] {
  const words = say('rights')
  const label = words as unknown as (key: string) => string
  return registerOf(catalogue).map(({ purpose, about, bases, receivers, kinds }) => ({
    purpose: words(`register.purpose.${purpose}`),
    why: words(`register.why.${purpose}`),
    about: about.map(who => words(`register.about.${who}`)).join(' '),
    basis: bases.map(basis => words(`register.basis.${basis}`)).join(' '),
    receivers:
      receivers.map(who => words(`register.receiver.${who}`)).join(', ') || words('register.receiver.nobody'),
    more: [
      ...(purpose === 'help' || purpose === 'rights'
        ? [{ term: words('register.also'), value: words(`register.also-${purpose}`) }]
        : []),
      ...(purpose === 'help'
        ? [{ term: words('register.health'), value: words('register.health-line') }]
        : []),
    ],
    kinds: kinds.map(({ keep, labels }) => ({
      keep: words('register.kept', { keep: words(`keep.${keep}`, years) }),
      labels: labels.map(one => label(plainer.has(one) ? `register.plain.${one}` : `held.${one}`)).join(', '),
    })),
  }))
}
