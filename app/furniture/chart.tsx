import type { Props } from './props.ts'

export type Bar = Props<{
  label: string
  value: number
  /** The same thing a year earlier; it stands below, open. */
  before?: number | null
  /** Where a row leads, when it can be looked into. */
  to?: string
}>

type BarsProps = Props<{
  /** What is counted, for whoever does not see the bars. */
  label: string
  /** What the two bars are: "2026" and "2025". */
  legend: readonly [now: string, before?: string]
  bars: readonly Bar[]
  /** Short rows, such as months: two columns on the desk. */
  columns?: boolean
}>

/**
 * Plain bars, one row for each thing, the figures written beside them. The words are the page's own letters, so that they
 * grow and wrap like all others; a bar is a share of the longest, and needs no script and no style of its own.
 */
export const Bars = ({ label, legend: [now, before], bars, columns }: BarsProps) => {
  const most = Math.max(1, ...bars.flatMap(bar => [bar.value, bar.before ?? 0]))
  return (
    <figure className="chart">
      <figcaption>
        <span className="chart-key">
          <Stroke share={1} kind="now" />
          {now}
        </span>
        {before && (
          <span className="chart-key">
            <Stroke share={1} kind="before" />
            {before}
          </span>
        )}
      </figcaption>
      <ul className={columns ? 'bars bars-columns' : 'bars'} aria-label={label}>
        {bars.map(bar => (
          <li key={bar.label}>
            <span className="bar-label">{bar.to ? <a href={bar.to}>{bar.label}</a> : bar.label}</span>
            <Line share={bar.value / most} kind="now" value={bar.value} said={now} />
            {typeof bar.before === 'number' && (
              <Line share={bar.before / most} kind="before" value={bar.before} said={before ?? ''} />
            )}
          </li>
        ))}
      </ul>
    </figure>
  )
}

type Kind = 'now' | 'before'

const Line = ({ share, kind, value, said }: { share: number; kind: Kind; value: number; said: string }) => (
  <span className="bar-line">
    <Stroke share={share} kind={kind} />
    <span className="bar-value">
      <span className="unseen">{said}: </span>
      {value}
    </span>
  </span>
)

/** The year that is told is filled, the one before is open: colour is not the only sign. */
const Stroke = ({ share, kind }: { share: number; kind: Kind }) => (
  <svg className={`stroke stroke-${kind}`} aria-hidden="true">
    <rect width={`${Math.max(share > 0 ? 1 : 0, Math.round(share * 1000) / 10)}%`} height="100%" rx="2" />
  </svg>
)
