/** The words in which others are named, each with a tick: what is ticked is covered in the copy. */
import { HouseForm, useWords } from '../../entrance/house.tsx'
import type { Typed } from '../../entrance/visit.ts'
import { Actions, Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Choice } from '../../furniture/choice.tsx'
import { Details } from '../../furniture/details.tsx'
import { Field } from '../../furniture/field.tsx'
import { coverable } from './copy.blanks.ts'
import type { ToldCopy } from './copy.told.ts'
import { around, type Blank, sayBlank } from './rules.copy.ts'

/** `other`: a contact, who was given by the person themselves. */
type Cover = { blank: Blank; words: string; around: string; ticked: boolean; other: boolean }
/** What is covered with one tick: of somebody else alone the same words in every place, or six ticks would say the same. */
type Tick = Cover & { value: string }

/** Where somebody else is named, or something is covered already. */
export const coversOf = (told: ToldCopy): Cover[] =>
  coverable(told).flatMap(({ text, label, names, blanks, other }) => {
    const pieces = other ? blanks : blanks.filter(blank => !isWhole(text, blank))
    const all = [...pieces, ...names.filter(name => !blanks.some(blank => overlap(blank, name)))]
    return all
      .sort((one, other) => one.from - other.from)
      .map(blank => ({
        blank,
        words: text.slice(blank.from, blank.until),
        around: other ? label : around(text, blank),
        ticked: blanks.includes(blank),
        other,
      }))
  })

/** Every text that can be covered in one tick. */
export const wholesOf = (told: ToldCopy): Cover[] =>
  coverable(told)
    .filter(({ other }) => !other)
    .map(({ col, row, text, label, when, blanks }) => ({
      blank: { col, row, from: 0, until: text.length },
      words: text.length > most ? `${text.slice(0, most)} …` : text,
      around: [label, when].filter(Boolean).join(' · '),
      ticked: blanks.some(blank => isWhole(text, blank)),
      other: false,
    }))

/** Letters of a text by which somebody knows it again. */
const most = 120

const isWhole = (text: string, { from, until }: Blank) => from === 0 && until >= text.length

/** How many names of others are not covered; contacts the person gave themselves. */
export const openIn = (covers: readonly Cover[]): number =>
  covers.filter(({ ticked, other }) => !ticked && !other).length

const overlap = (one: Blank, other: Blank) => one.from < other.until && other.from < one.until

export const CoverForm = ({
  covers,
  wholes,
  action,
  draft,
  error,
  typed,
  all,
}: {
  covers: readonly Cover[]
  wholes: readonly Cover[]
  action: string
  draft: string
  error: string | undefined
  /** What was ticked and typed, when it came back. */
  typed: Typed | undefined
  /** Each line can be ticked, not only those that are covered. */
  all: boolean
}) => {
  const say = useWords('rights')
  const ticks = useTicks(covers)
  const lines = useTicks(wholes)
  const each = (
    <Choice
      name="cover"
      label={say('cover.label')}
      hint={say('cover.hint')}
      many
      {...ticksOf(ticks, typed && (typed.cover ?? []))}
    />
  )
  const done = (some: readonly Tick[]) => some.filter(({ ticked }) => ticked).length
  return (
    <Card title={say('cover.title')}>
      <HouseForm action={action} label={say('cover.title')} draft={draft}>
        {ticks.length > few ? (
          <Details
            summary={say('cover.each', { count: ticks.length, done: done(ticks) })}
            open={typed?.cover !== undefined}
          >
            {each}
          </Details>
        ) : (
          ticks.length > 0 && each
        )}
        <Field
          name="also"
          label={say('cover.also')}
          hint={say('cover.also-hint')}
          optional={say('optional')}
          error={error}
          value={typed && String(typed.also ?? '')}
        />
        {wholes.length > 0 && (
          <Details
            summary={done(lines) > 0 ? say('cover.whole-done', { count: done(lines) }) : say('cover.whole')}
            open={all}
          >
            <Choice
              name="whole"
              label={say('cover.whole-label')}
              many
              {...ticksOf(lines, typed && (typed.whole ?? []))}
            />
          </Details>
        )}
        {!all && (
          <p>
            <a href={`${action}?regels`}>{say('cover.whole')}</a>
          </p>
        )}
        <Actions>
          <Button kind={covers.every(({ ticked }) => ticked) ? 'plain' : 'main'}>
            {say('cover.button')}
          </Button>
          {openIn(covers) > 1 && (
            <Button kind="plain" name="all" value="yes">
              {say('cover.all')}
            </Button>
          )}
        </Actions>
      </HouseForm>
    </Card>
  )
}

/** More than this are folded away, or whoever came to read would first scroll past all of them. */
const few = 6

const ticksOf = (ticks: readonly Tick[], typed: Typed[string] | undefined) => ({
  value: typed ?? ticks.filter(({ ticked }) => ticked).map(({ value }) => value),
  options: ticks.map(({ value, words, around }) => ({ value, label: words, line: around })),
})

function useTicks(covers: readonly Cover[]): Tick[] {
  const say = useWords('rights')
  const alike = Map.groupBy(covers, ({ blank, words, around, other }) =>
    other ? `${words.toLowerCase()}|${around}` : sayBlank(blank),
  )
  return [...alike.values()].map(those => {
    const [{ around, ...first }] = those as [Cover]
    return {
      ...first,
      value: those.map(({ blank }) => sayBlank(blank)).join(';'),
      ticked: those.every(({ ticked }) => ticked),
      around: those.length > 1 ? say('cover.places', { around, count: those.length }) : around,
    }
  })
}
