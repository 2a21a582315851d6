/** The kinds in use, in their order; those that wait; and the fields of a new one. */
import { HouseForm, useWords } from '../../entrance/house.tsx'
import type { Typed } from '../../entrance/visit.ts'
import { Button } from '../../furniture/button.tsx'
import { Field } from '../../furniture/field.tsx'
import { List, ListItem } from '../../furniture/list.tsx'
import { problemOf, type ShownProblem } from '../../furniture/problems.tsx'
import { type Kind, mostKinds } from './rules.kinds.ts'
import { writeList } from './rules.typed.ts'

type Props = { kinds: readonly Kind[]; page: string }

export const UsedKinds = ({ kinds, page }: Props) => {
  const say = useWords('village')
  return (
    <>
      <h2>{say('kinds.used', { count: kinds.length, most: mostKinds })}</h2>
      <HouseForm action={page} label={say('kinds.order')}>
        <List>
          {kinds.map(({ code, name, words }, at) => (
            <ListItem
              key={code}
              name={name}
              line={words.length > 0 ? say('kinds.also', { words: writeList(words) }) : undefined}
              to={`${page}/${code}`}
              action={
                <>
                  {at > 0 && <Move way="up" code={code} name={name} />}
                  {at < kinds.length - 1 && <Move way="down" code={code} name={name} />}
                </>
              }
            />
          ))}
        </List>
      </HouseForm>
    </>
  )
}

const Move = ({ way, code, name }: { way: 'up' | 'down'; code: string; name: string }) => {
  const say = useWords('village')
  return (
    <Button kind="plain" name="do" value={`${way}:${code}`} label={say(`kinds.${way}-this`, { name })}>
      {say(`kinds.${way}`)}
    </Button>
  )
}

export const UnusedKinds = ({ kinds, page }: Props) => {
  const say = useWords('village')
  if (kinds.length === 0) return null
  return (
    <>
      <h2>{say('kinds.unused')}</h2>
      <HouseForm action={page} label={say('kinds.unused')}>
        <List>
          {kinds.map(({ code, name }) => (
            <ListItem
              key={code}
              name={name}
              to={`${page}/${code}`}
              action={
                <Button kind="plain" name="do" value={`in:${code}`} label={say('kinds.use-this', { name })}>
                  {say('kinds.use')}
                </Button>
              }
            />
          ))}
        </List>
      </HouseForm>
    </>
  )
}

export const KindFields = ({ typed, problems }: { typed: Typed; problems: readonly ShownProblem[] }) => {
  const say = useWords('village')
  return (
    <>
      <Field
        name="name"
        label={say('kind.name')}
        value={String(typed.name ?? '')}
        error={problemOf(problems, 'name')}
        size="middle"
        maxLength={60}
      />
      <Field
        name="words"
        label={say('kind.words')}
        optional={say('optional')}
        hint={say('kind.words-hint')}
        value={String(typed.words ?? '')}
        error={problemOf(problems, 'words')}
      />
    </>
  )
}
