import { HouseForm, useHouse, useWords } from '../../entrance/house.tsx'
import { type Args, visitOf } from '../../entrance/visit.ts'
import { Button } from '../../furniture/button.tsx'
import { exampleAccounts, exampleRoles } from './examples.ts'

export async function loader(args: Args) {
  const visit = visitOf(args)
  return {
    people: visit.demo ? await exampleAccounts(visit.database.gate, 'esdorp') : [],
    title: visit.say('accounts')('sign-in.title'),
  }
}

export default function SignIn({ loaderData }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const say = useWords('accounts')
  const { demo } = useHouse()
  return (
    <>
      <h1>{say('sign-in.title')}</h1>
      {demo && <Examples people={loaderData.people} />}
    </>
  )
}

const Examples = ({ people }: { people: { who: string; name: string }[] }) => {
  const say = useWords('accounts')
  return (
    <HouseForm action="/demo/in" label={say('demo.title')}>
      <h2>{say('demo.title')}</h2>
      <p>{say('demo.explain')}</p>
      {exampleRoles.map(who => (
        <p key={who}>
          <Button kind="plain" name="who" value={who}>
            {[say(`demo.${who}`), people.find(person => person.who === who)?.name].filter(Boolean).join(': ')}
          </Button>
        </p>
      ))}
    </HouseForm>
  )
}
