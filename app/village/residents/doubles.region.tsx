/** "Is dit misschien …?": who may be the same person, with the reason in words, and the two answers. */
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
  return (
    <Card title={title}>
      <div className="flow">
        <p>{say('doubles.line')}</p>
        {doubles.map(double => (
          <OneDouble key={double.id} double={double} />
        ))}
        <Actions>
          <Button kind="plain" name="other" value={doubles.map(({ id }) => id).join(' ')} action={save}>
            {say('doubles.no')}
          </Button>
        </Actions>
      </div>
    </Card>
  )
}

const OneDouble = ({ double }: { double: Double }) => {
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
      <Actions>
        <Button kind="plain" to={`/${village?.slug}/mensen/${id}`}>
          {say('doubles.yes', { name })}
        </Button>
      </Actions>
    </div>
  )
}
