/** What somebody likes to do, said on a page in the language of this visit. */
import { useHouse, useWords } from '../../entrance/house.tsx'
import type { Saying } from './beside.tsx'
import type { Profile } from './rules.profile.ts'
import { type Speaking, sayPart } from './said.ts'

type Kinds = readonly { code: string; name: string }[]

const useSpeaking = (kinds: Kinds): Speaking => {
  const { today, language } = useHouse()
  return {
    ...{ say: useWords('volunteers'), today, language },
    kinds: new Map(kinds.map(({ code, name }) => [code, name])),
  }
}

export const useSayingParts = (kinds: Kinds): Saying<Profile> => {
  const by = useSpeaking(kinds)
  return { name: part => by.say(`part-name.${part}`), value: (part, value) => sayPart(part, value, by) }
}
