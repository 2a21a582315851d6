/** Around the cards: finding one, and all that one can do with them. */
import { HouseForm, useWords } from '../../entrance/house.tsx'
import { Button } from '../../furniture/button.tsx'
import { Details } from '../../furniture/details.tsx'
import { Field } from '../../furniture/field.tsx'
import { List, ListItem } from '../../furniture/list.tsx'
import { View, Views } from '../../furniture/views.tsx'
import { Dutch } from './dutch.tsx'
import { VerdictMark } from './limit.card.tsx'
import type { Limit } from './rules.limits.ts'
import type { Shown } from './shown.ts'

export type Choices = {
  q: string
  kind: { code: string; name: string } | null
  kinds: readonly { code: string; name: string }[]
  base: string
}

/** Folded on a phone: at a door the cards come first. */
export const Finding = ({ q, kind, kinds, base }: Choices) => {
  const say = useWords('library')
  return (
    <Details summary={say('guide.find')} phone open={q !== ''}>
      <HouseForm action={base} label={say('guide.search')}>
        <Field name="q" type="search" label={say('guide.search')} hint={say('guide.search-hint')} value={q} />
        <Button kind="plain">{say('guide.search-button')}</Button>
      </HouseForm>
      <Views label={say('guide.kinds')}>
        <View to={base} chosen={kind === null}>
          {say('guide.every-kind')}
        </View>
        {kinds.map(({ code, name }) => (
          <View key={code} to={`${base}?soort=${code}`} chosen={kind?.code === code}>
            {name}
          </View>
        ))}
      </Views>
    </Details>
  )
}

type FurtherProps = { changes: boolean; isDue: boolean; left: readonly Shown<Limit>[]; base: string }

/** Paper and the evening for everybody; what changes the cards for whoever may. */
export const Further = ({ changes, isDue, left, base }: FurtherProps) => {
  const say = useWords('library')
  return (
    <>
      <h2>{say('further.title')}</h2>
      <List label={say('further.title')}>
        <ListItem
          name={say('further.pocket')}
          line={say('further.pocket-line')}
          to={`${base}/zakkaart/blad`}
        />
        <ListItem name={say('further.poster')} line={say('further.poster-line')} to={`${base}/poster/blad`} />
        <ListItem
          name={say('further.dilemmas')}
          line={say('further.dilemmas-line')}
          to={`${base}/dilemmas`}
        />
        {changes && (
          <>
            <ListItem name={say('further.new')} line={say('further.new-line')} to={`${base}/nieuw`} />
            <ListItem
              name={say('further.adopt')}
              line={say('further.adopt-line')}
              to={`${base}/vaststellen`}
            />
            <ListItem
              name={say('further.drop')}
              line={say(isDue ? 'further.drop-due' : 'further.drop-line')}
              to={`${base}/welke-kan-weg`}
            />
          </>
        )}
      </List>
      {left.length > 0 && (
        <Details summary={say('guide.left', { count: left.length })}>
          <List label={say('guide.left', { count: left.length })}>
            {left.map(({ code, said }) => (
              <ListItem
                key={code}
                words={<Dutch>{said.title}</Dutch>}
                mark={<VerdictMark verdict={said.verdict} />}
                to={`${base}/kaart/${code}`}
              />
            ))}
          </List>
        </Details>
      )}
    </>
  )
}
