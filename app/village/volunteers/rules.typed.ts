import { type Profile, type ProfileWish, partsOfDay } from './rules.profile.ts'

/** What stands in the fields of a form, by their names. */
export type Typed = Record<string, string | string[]>

export const textIn = (typed: Typed, field: string): string => [typed[field] ?? ''].flat()[0] ?? ''
export const textsIn = (typed: Typed, field: string): string[] => [typed[field] ?? []].flat()

/** What is known, as the form would have sent it: rules.wish.ts reads it back into the same. */
export const typedOf = (profile: ProfileWish | Profile): Typed => ({
  likes: profile.likes,
  dislikes: profile.dislikes,
  talents: profile.talents,
  ...Object.fromEntries(
    partsOfDay.map(part => [
      part,
      profile.times.filter(time => time.endsWith(`-${part}`)).map(time => time.charAt(0)),
    ]),
  ),
  holidays: profile.holidays,
  'not-dark': profile.notDark ? 'yes' : '',
  'most-times': profile.most ? String(profile.most.times) : '',
  'most-per': profile.most?.per ?? 'month',
  'pause-from': profile.pause?.from ?? '',
  'pause-until': profile.pause?.until ?? '',
  far: profile.far || 'unsaid',
  means: profile.means,
  'means-more': profile.meansMore,
  languages: profile.languages,
  'ask-by': profile.askBy,
  needs: profile.needs,
  since: profile.since,
})

/** Where the form stands below the village, and where what is half typed waits. */
export const placeOf = ({ id }: { id: string }) => `mensen/${id}/meedoen`
