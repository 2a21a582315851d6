/** What is out of use is kept and no longer offered; the list that it stands in puts it out and in again. */
import { HouseForm, useWords } from '../../entrance/house.tsx'
import { Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'

type Props = { what: 'kind' | 'place'; id: string; inUse: boolean; list: string }

export const InUse = ({ what, id, inUse, list }: Props) => {
  const say = useWords('village')
  const way = inUse ? 'out' : 'in'
  return (
    <Card title={say(`${what}.${way}`)}>
      <HouseForm action={list} label={say(`${what}.${way}`)}>
        <p>{say(`${what}.${way}-line`)}</p>
        <Button kind="plain" name="do" value={`${way}:${id}`}>
          {say(inUse ? 'kind.out-now' : 'kinds.use')}
        </Button>
      </HouseForm>
    </Card>
  )
}
