/** What a card of any sort has on its own page: the text of the starting set beside it, and leaving it out. */
import { HouseForm, useWords } from '../../entrance/house.tsx'
import { Actions, Button } from '../../furniture/button.tsx'
import { Card as Box } from '../../furniture/card.tsx'
import { Details } from '../../furniture/details.tsx'
import { Table } from '../../furniture/table.tsx'
import { type Names, useChangeWords } from './changes.tsx'
import { Dutch } from './dutch.tsx'
import { difference, type Said, type Value } from './rules.cards.ts'
import type { Shown } from './shown.ts'

type Props = { card: Shown<Said>; page: string; names?: Names }

/** Never put in the place of what the village wrote: it is shown beside it, and somebody decides. */
export const BesideStart = ({ card, page, names = {} }: Props) => {
  const say = useWords('library')
  if (!card.startedAs) return null
  const body = (
    <>
      <p>{say(card.isNewer ? 'start.newer-line' : 'start.line')}</p>
      <BothTexts ours={card.said} start={card.startedAs} names={names} />
      <HouseForm version={card.version} action={page} label={say('start.title')}>
        <Actions>
          <Button kind="plain" name="do" value="take-newer">
            {say('start.take')}
          </Button>
          {card.isNewer && (
            <Button kind="plain" name="do" value="keep-ours">
              {say('start.keep')}
            </Button>
          )}
        </Actions>
      </HouseForm>
    </>
  )
  return card.isNewer ? (
    <Box title={say('start.newer')}>{body}</Box>
  ) : (
    <Details summary={say('start.title')}>{body}</Details>
  )
}

type Texts = { ours: object; start: object; names: Names }

const BothTexts = ({ ours, start, names }: Texts) => {
  const say = useWords('library')
  const { fieldName, valueName } = useChangeWords(names)
  const differs = difference(ours, start)
  const rows = Object.keys(differs?.after ?? {})
  const cell = (values: Record<string, Value> | undefined) => (name: string) => (
    <Dutch>{valueName(name, values?.[name] ?? null)}</Dutch>
  )
  return (
    <Table
      caption={say('conflict.caption')}
      rows={rows}
      rowKey={name => name}
      columns={[
        { head: say('conflict.what'), cell: fieldName },
        { head: say('start.ours'), cell: cell(differs?.before) },
        { head: say('start.theirs'), cell: cell(differs?.after) },
      ]}
    />
  )
}

/** "Dit hebben wij niet nodig": kept, and put back with one button. */
export const LeaveOut = ({ inUse, page }: { inUse: boolean; page: string }) => {
  const say = useWords('library')
  const way = inUse ? 'out' : 'in'
  return (
    <Box title={say(`${way}.title`)}>
      <HouseForm action={page} label={say(`${way}.title`)}>
        <p>{say(`${way}.line`)}</p>
        <Button kind="plain" name="do" value={way}>
          {say(`${way}.button`)}
        </Button>
      </HouseForm>
    </Box>
  )
}
