/** The words in which others are named, each with a tick: what is ticked is covered in the copy. */
import { HouseForm, useWords } from '../../entrance/house.tsx'
import { Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Choice } from '../../furniture/choice.tsx'
import { Field } from '../../furniture/field.tsx'
import { coverable } from './copy.blanks.ts'
import type { ToldCopy } from './copy.told.ts'
import { type Blank, sayBlank } from './rules.copy.ts'

type Cover = { blank: Blank; words: string; around: string; ticked: boolean }

/** Where somebody else is named, or something is covered already. */
export const coversOf = (told: ToldCopy): Cover[] =>
  coverable(told).flatMap(({ text, names, blanks }) => {
    const all = [...blanks, ...names.filter(name => !blanks.some(blank => overlap(blank, name)))]
    return all
      .sort((one, other) => one.from - other.from)
      .map(blank => ({
        blank,
        words: text.slice(blank.from, blank.until),
        around: around(text, blank),
        ticked: blanks.includes(blank),
      }))
  })

/** How many names of others are not covered. */
export const openIn = (told: ToldCopy): number => coversOf(told).filter(({ ticked }) => !ticked).length

const overlap = (one: Blank, other: Blank) => one.from < other.until && other.from < one.until

const around = (text: string, { from, until }: Blank) =>
  `${from > 30 ? '… ' : ''}${text.slice(Math.max(0, from - 30), until + 30)}${text.length > until + 30 ? ' …' : ''}`

export const CoverForm = ({
  covers,
  action,
  draft,
}: {
  covers: readonly Cover[]
  action: string
  draft: string
}) => {
  const say = useWords('rights')
  return (
    <Card title={say('cover.title')}>
      <HouseForm action={action} label={say('cover.title')} draft={draft}>
        <Choice
          name="cover"
          label={say('cover.label')}
          hint={say('cover.hint')}
          many
          value={covers.filter(({ ticked }) => ticked).map(({ blank }) => sayBlank(blank))}
          options={covers.map(({ blank, words, around }) => ({
            value: sayBlank(blank),
            label: words,
            line: around,
          }))}
        />
        <Field
          name="also"
          label={say('cover.also')}
          hint={say('cover.also-hint')}
          optional={say('optional')}
        />
        <Button kind={covers.every(({ ticked }) => ticked) ? 'plain' : 'main'}>{say('cover.button')}</Button>
      </HouseForm>
    </Card>
  )
}
