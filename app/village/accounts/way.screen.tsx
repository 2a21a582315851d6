/** How do you want to come in? Every way stands here for everybody: which ones somebody has is nobody's business. */
import { HouseForm, useWords } from '../../entrance/house.tsx'
import { type Args, goTo, visitOf } from '../../entrance/visit.ts'
import { Taps } from '../../furniture/taps.tsx'
import { Title } from '../../furniture/title.tsx'
import { chooseWay } from './queries.attempts.ts'
import { waysAsked } from './rules.ways.ts'
import { halfInside } from './threshold.tsx'

export async function loader(args: Args) {
  await halfInside(args)
  return { title: visitOf(args).say('accounts')('way.title') }
}

export async function action(args: Args) {
  const visit = visitOf(args)
  const { browser } = await halfInside(args)
  const way = waysAsked.find(each => each === visit.fields.text('way'))
  if (!way) return goTo('/in/hoe')
  await chooseWay(visit.database.gate, browser, way)
  return goTo('/in/geheim')
}

export default function HowToComeIn() {
  const say = useWords('accounts')
  return (
    <>
      <Title back={{ to: '/in', label: say('way.back') }}>{say('way.title')}</Title>
      <HouseForm label={say('way.title')}>
        <Taps
          name="way"
          label={say('way.ask')}
          options={waysAsked.map(way => ({
            value: way,
            label: say(`way.${way}`),
            line: say(`way.${way}-line`),
          }))}
        />
      </HouseForm>
    </>
  )
}
