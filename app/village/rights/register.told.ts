/** The register in plain words, for the page and for paper alike. */
import type { Say } from '../../entrance/words.ts'
import { catalogue } from './catalogue.ts'
import { registerOf } from './rules.register.ts'

export type ToldPurpose = {
  purpose: string
  why: string
  about: string
  basis: string
  receivers: string
  kinds: { keep: string; labels: string }[]
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
    kinds: kinds.map(({ keep, labels }) => ({
      keep: words('register.kept', { keep: words(`keep.${keep}`, years) }),
      labels: labels.map(one => label(`held.${one}`)).join(', '),
    })),
  }))
}
