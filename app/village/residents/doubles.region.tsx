/** "Is dit misschien …?": who may be the same person, with the reason in words, and the two answers. */
import type { ReactNode } from 'react'
import { useHouse, useWords } from '../../entrance/house.tsx'
import { Actions, Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Phone } from '../../furniture/phone.tsx'
import { useReasons } from './doubles.maybe.tsx'
import type { Double } from './rules.alike.ts'

type Props = { doubles: readonly Double[]; asked: boolean }

/** `asked`: somebody wanted to know, so that "nobody" is an answer too. */
export const DoublesRegion = ({ doubles, asked }: Props) => {
  const say = useWords('residents')
  const save = `/${useHouse().village?.slug}/mensen/nieuw`
  const [first, ...others] = doubles
  if (!first) return asked ? <p>{say('new.nobody-alike')}</p> : null
  const title =
    others.length === 0 ? say('doubles.title-one', { name: first.name }) : say('doubles.title-many')
  const no = (
    <Button kind="plain" name="other" value={doubles.map(({ id }) => id).join(' ')} action={save}>
      {say('doubles.no')}
    </Button>
  )
  return (
    <Card title={title}>
      <div className="flow">
        <p>{say('doubles.line')}</p>
        {doubles.map(double => (
          <OneDouble key={double.id} double={double} no={others.length === 0 && no} />
        ))}
        {others.length > 0 && <Actions>{no}</Actions>}
      </div>
    </Card>
  )
}

/** With one the two answers stand beside each other; with several "no" is about them all. */
const OneDouble = ({ double, no }: { double: Double; no: ReactNode }) => {
  const say = useWords('residents')
  const { village } = useHouse()
  const sayReasons = useReasons()
  const { id, name, address, phone, reasons, doubts } = double
  return (
    <div className="flow">
      <p>
        <strong className="item-name">{name}</strong>
        {address && <span className="item-line">{`${address.street} ${address.houseNumber}`.trim()}</span>}
        {phone && <Phone number={phone} />}
      </p>
      {reasons.length > 0 && <p>{say('doubles.because', { reasons: sayReasons(reasons) })}</p>}
      {doubts.length > 0 && <p>{say('doubles.but', { reasons: sayReasons(doubts) })}</p>}
      <Actions pair={Boolean(no)}>
        <Button kind="plain" to={`/${village?.slug}/mensen/${id}`}>
          {say('doubles.yes', { name })}
        </Button>
        {no}
      </Actions>
    </div>
  )
}
