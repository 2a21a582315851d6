import type { Absence } from '../foundation/away.ts'
import { Button } from '../furniture/button.tsx'
import { Form } from '../furniture/form.tsx'
import { useHouse, useWords } from './house.tsx'
import { wordsTyped } from './rules.kept.ts'

/**
 * The form that was sent stands here with the same key, so that sending it again can never save it twice. It goes to
 * the address that this page itself came from, with whatever stands behind the question mark there.
 */
export const Away = ({ why }: { why: Absence }) => {
  const say = useWords('entrance')
  const { fields, path } = useHouse()
  const carried = fields.has('_key') && !fields.file('file') && !ofKeys.test(path)
  return (
    <>
      <h1>{say(`away.${why}-title`)}</h1>
      <p>{say(`away.${why}-now`)}</p>
      {carried ? <Again /> : <Anew />}
    </>
  )
}

/** What is typed there is a secret: it is not shown, and not put into a page. */
const ofKeys = /^\/(in|account)(\/|$)/

const Again = () => {
  const say = useWords('entrance')
  const { fields } = useHouse()
  const sent = Object.entries(fields.typed()).flatMap(([name, value]) =>
    [value].flat().map((text, at) => ({ name, text, id: `${name} ${at}` })),
  )
  const words = wordsTyped(fields.typed())
  return (
    <Form
      className="flow"
      keyField={fields.text('_key')}
      version={fields.text('_version') || undefined}
      label={say('away.again')}
    >
      {ofTheForm.map(
        name => fields.has(name) && <input key={name} type="hidden" name={name} value={fields.text(name)} />,
      )}
      {sent.map(({ name, text, id }) => (
        <input key={id} type="hidden" name={name} value={text} />
      ))}
      {words.length > 0 && <p>{say('away.kept')}</p>}
      {words.map(text => (
        <blockquote key={text}>{text}</blockquote>
      ))}
      <p>{say('away.once')}</p>
      <Button>{say('away.again')}</Button>
    </Form>
  )
}

/** What the form carries besides its key and what was typed: whose it is, and where its draft is kept. */
const ofTheForm = ['_owner', '_form', '_draft', '_tab', '_from', '_kept'] as const

const Anew = () => {
  const say = useWords('entrance')
  const { fields } = useHouse()
  return (
    <>
      {fields.file('file') && <p>{say('away.file')}</p>}
      <p>
        <Button to="">{say('away.again')}</Button>
      </p>
    </>
  )
}
