/** Choosing a person by a few letters: a list to choose from, with somebody new at the end. */
import { useWords } from '../../entrance/house.tsx'
import { Choice } from '../../furniture/choice.tsx'
import type { Asked, Candidate } from './queries.who.ts'
import { nobody, somebodyNew } from './rules.request.who.ts'

type WhoListProps = {
  /** Of the text field; the answer comes back as `<field>_is`. */
  field: string
  label: string
  asked: Asked
  /** Also "for nobody in particular", as long as no name was typed. */
  orNobody?: boolean
  id?: string
  error?: string | undefined
}

/** Carries which words the list was made for: a choice counts only beside the list it was made from. */
export const WhoList = (props: WhoListProps) => {
  const { field, label, orNobody, error, id } = props
  const { who, candidates, more } = props.asked
  const say = useWords('logbook')
  const line = useLine()
  const people = candidates.map(person => ({ value: person.id, label: person.name, line: line(person) }))
  const options = who.words
    ? [
        ...people,
        {
          value: somebodyNew,
          label: say('take.new', { name: who.words }),
          line: say('take.new-line'),
        },
      ]
    : orNobody
      ? [{ value: nobody, label: say('take.nobody'), line: say('take.nobody-line') }]
      : []
  return (
    <>
      {options.length > 0 && (
        <Choice
          name={`${field}_is`}
          id={id}
          label={who.words ? label : say('take.or')}
          hint={more ? say('take.more-people') : undefined}
          error={error}
          options={options}
          value={who.chosen}
        />
      )}
      <input type="hidden" name={`${field}_seen`} value={who.words} />
      <input type="hidden" name={`${field}_ticked`} value={who.ticked} />
    </>
  )
}

/** Where somebody lives and the number: enough to ask "is that you, in the Kerkstraat?". */
function useLine() {
  const say = useWords('logbook')
  return ({ address, phone, maidenName, ended, perhaps }: Candidate): string =>
    [
      perhaps && say('take.perhaps'),
      ended && say(`take.ended.${ended}`),
      maidenName && say('take.born', { name: maidenName }),
      address,
      // A number is read aloud: it stays on one line.
      phone.replaceAll('-', '\u2011').replaceAll(' ', '\u00a0'),
    ]
      .filter(Boolean)
      .join(' · ')
}
