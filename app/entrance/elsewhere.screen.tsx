import { data } from 'react-router'
import { Away } from './away.tsx'
import { useHouse, useWords } from './house.tsx'
import { NotHere, WentWrong } from './trouble.tsx'
import { type Args, visitOf } from './visit.ts'

export const loader = (args: Args) => data(null, { status: visitOf(args).trouble?.status ?? 404 })

export default function Elsewhere() {
  const why = useHouse().trouble?.why ?? 'not-here'
  if (why === 'away' || why === 'full') return <Away why={why} />
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
