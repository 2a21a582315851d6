import { data } from 'react-router'
import { Button } from '../furniture/button.tsx'
import { Form } from '../furniture/form.tsx'
import { useHouse, useWords } from './house.tsx'
import { NotHere, WentWrong } from './trouble.tsx'
import { type Args, visitOf } from './visit.ts'

export const loader = (args: Args) => data(null, { status: visitOf(args).trouble?.status ?? 404 })

export default function Elsewhere() {
  const why = useHouse().trouble?.why ?? 'not-here'
  if (why === 'away') return <Away />
  if (why === 'working') return <Working />
  if (why === 'broken') return <WentWrong />
  if (why === 'not-here') return <NotHere />
  return <Refused why={why as 'stale'} />
}

const Refused = ({ why }: { why: 'stale' | 'too-large' | 'not-a-form' | 'other-content' }) => {
  const say = useWords('entrance')
  return (
    <>
      <h1>{say('refused.title')}</h1>
      <p>{say(`refused.${why}`)}</p>
    </>
  )
}

/** The beginning of a page that is not finished: see working.ts. */
const Working = () => {
  const say = useWords('entrance')
  return (
    <section className="working flow" role="status">
      <h1>{say('working.title')}</h1>
      <p>{say('working.wait')}</p>
      <p className="quiet">{say('working.away')}</p>
      <p>
        {say('working.still')} <span data-working="" />
      </p>
    </section>
  )
}

/** The form that was sent stands here with the same key, so that sending it again can never save it twice. */
const Away = () => {
  const say = useWords('entrance')
  const { fields, path } = useHouse()
  const typed = Object.entries(fields.typed()).flatMap(([name, value]) =>
    [value].flat().map(text => ({ name, text, id: `${name} ${text}` })),
  )
  return (
    <>
      <h1>{say('away.title')}</h1>
      <p>{say('away.wait')}</p>
      {typed.length > 0 && <p>{say('away.kept')}</p>}
      {typed.map(({ name, text, id }) => text && <blockquote key={`${id} ${name}`}>{text}</blockquote>)}
      {fields.has('_key') ? (
        <Form action={path} keyField={fields.text('_key')} version={fields.text('_version') || undefined}>
          {typed.map(({ name, text, id }) => (
            <input key={id} type="hidden" name={name} value={text} />
          ))}
          <Button>{say('away.again')}</Button>
        </Form>
      ) : (
        <p>
          <Button to={path}>{say('away.again')}</Button>
        </p>
      )}
    </>
  )
}
