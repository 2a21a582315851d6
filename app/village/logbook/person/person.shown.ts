/** Whom the page of a person shows, for the read log. */
import { shown } from '../../residents/door.ts'
import { shownIn } from '../../volunteers/door.ts'
import { shownInMoment, shownInRequest, shownWith } from '../rules.shown.ts'
import type { PersonPage } from './person.page.ts'

type Read = Pick<PersonPage, 'person' | 'asks' | 'gives' | 'housemates' | 'helpers' | 'takesPart' | 'past'>

export const shownOnPage = ({ person, asks, gives, housemates, helpers, takesPart, past }: Read) => [
  ...shownWith(
    [...asks, ...gives],
    shown(person.id, 'page', ...(person.goodToKnow ? (['good-to-know'] as const) : [])),
  ),
  ...(takesPart.part?.needs && person.told ? shownIn(person.id, 'needs') : []),
  ...[...housemates, ...helpers].flatMap(({ id }) => shown(id, 'name')),
  ...[...asks, ...gives].flatMap(request => shownInRequest(request, 'person')),
  ...past.moments.map(moment => shownInMoment(moment, person.id)),
]
