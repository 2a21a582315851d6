/** Who may be the same person as somebody, each with its reasons and a way to look at the two. */
import { useHouse, useWords } from '../../entrance/house.tsx'
import { dotted } from '../../furniture/dotted.ts'
import { List, ListItem } from '../../furniture/list.tsx'
import type { Double } from './rules.alike.ts'
import type { Reason } from './rules.doubles.reasons.ts'

type Props = { title: string; none: string; of: string; maybe: readonly Double[] }

export const MaybeList = ({ title, none, of, maybe }: Props) => {
  const { village } = useHouse()
  const sayReasons = useReasons()
  const say = useWords('residents')
  if (maybe.length === 0) return <p>{none}</p>
  return (
    <section className="flow">
      <h2>{title}</h2>
      <List label={title}>
        {maybe.map(({ id, name, address, phone, reasons, doubts }) => (
          <ListItem
            key={id}
            name={name}
            to={`/${village?.slug}/mensen/${of}/samenvoegen?met=${id}`}
            line={
              <>
                <span className="item-line">
                  {dotted([address && `${address.street} ${address.houseNumber}`.trim(), phone])}
                </span>
                {reasons.length > 0 && (
                  <span className="item-line">
                    {say('doubles.because', { reasons: sayReasons(reasons) })}
                  </span>
                )}
                {doubts.length > 0 && (
                  <span className="item-line">{say('doubles.but', { reasons: sayReasons(doubts) })}</span>
                )}
              </>
            }
          />
        ))}
      </List>
    </section>
  )
}

export const useReasons = () => {
  const say = useWords('residents')
  return (reasons: readonly Reason[]) =>
    [
      // Of a double name both halves may be the same: said once.
      ...new Set(
        reasons.map(({ code, words: [one, other] }) => say(`doubles.reason.${code}`, { one, other })),
      ),
    ].join('; ')
}
