import { data } from 'react-router'
import { Away } from './away.tsx'
import { useHouse, useWords } from './house.tsx'
import { mayBeKept } from './rules.kept.ts'
import { NotHere, WentWrong } from './trouble.tsx'
import { type Args, visitOf } from './visit.ts'

export const loader = (args: Args) => data(null, { status: visitOf(args).trouble?.status ?? 404 })

export default function Elsewhere() {
  const why = useHouse().trouble?.why ?? 'not-here'
  if (why === 'away' || why === 'full' || why === 'busy') return <Away why={why} />
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
      <Typed />
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

/** To be copied by hand; what is secret stays unseen. */
const Typed = () => {
  const say = useWords('entrance')
  const texts = Object.entries(useHouse().fields.typed())
    .filter(([name]) => mayBeKept(name))
    .flatMap(([name, value]) => [value].flat().map(text => ({ text, id: `${name} ${text}` })))
    .filter(({ text }) => text)
  return (
    texts.length > 0 && (
      <>
        <p>{say('away.kept')}</p>
        {texts.map(({ id, text }) => (
          <blockquote key={id}>{text}</blockquote>
        ))}
      </>
    )
  )
}
