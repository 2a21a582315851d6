/** Per kind, per month and per quarter, beside the same time a year earlier: bars, and a table one click below. */
import { useHouse, useWords } from '../../../entrance/house.tsx'
import { sayMonth } from '../../../foundation/days.said.ts'
import { Card } from '../../../furniture/card.tsx'
import { Bars } from '../../../furniture/chart.tsx'
import { Details } from '../../../furniture/details.tsx'
import { Table } from '../../../furniture/table.tsx'
import type { KindRow } from '../queries.kinds.ts'
import type { Period } from './rules.period.ts'
import { countIn, type KindTrend, quartersOf, type Trends } from './rules.trends.ts'
import { capital, saySentence } from './trends.said.ts'
import { useTongues } from './trends.tongues.ts'

type Loaded = { trends: Trends; kinds: readonly KindRow[]; kind: string }
type Props = { loaderData: Loaded; base: string }

export const Kinds = ({ loaderData, base }: Props) => {
  const say = useWords('logbook')
  const rows = useRows(loaderData)
  const { period } = loaderData.trends
  const shown = rows.filter(({ before, now }) => now > 0 || (before ?? 0) > 0)
  if (shown.length === 0) return null
  return (
    <Card id="soorten" title={say('trends.kinds.title')}>
      <p>{say('trends.kinds.look')}</p>
      <Bars
        label={say('trends.kinds.chart')}
        legend={legendOf(period)}
        bars={shown.map(({ name, kind, now, before }) => ({
          ...{ label: name, value: now, before },
          to: `${base}?jaar=${period.year}&soort=${kind}#maanden`,
        }))}
      />
      <Details summary={say('trends.kinds.quarters')}>
        <Quarters loaderData={loaderData} />
      </Details>
    </Card>
  )
}

type Row = KindTrend & { name: string }

/** In the order of the village; what is out of use says so, and stays readable. */
function useRows({ trends, kinds }: Loaded): Row[] {
  const say = useWords('logbook')
  return kinds.flatMap(({ code, name, in_use }) => {
    const trend = trends.kinds.find(({ kind }) => kind === code)
    return trend ? [{ ...trend, name: in_use ? name : say('trends.kinds.unused', { kind: name }) }] : []
  })
}

const legendOf = ({ year, compared }: Period): [string, string?] =>
  compared ? [String(year), String(year - 1)] : [String(year)]

const Quarters = ({ loaderData }: { loaderData: Loaded }) => {
  const say = useWords('logbook')
  const { all, period } = loaderData.trends
  const rows = [...useRows(loaderData), { ...all, name: say('trends.kinds.all') }]
  return (
    <Table
      caption={say('trends.kinds.caption', { before: period.year - 1, year: period.year })}
      columns={[
        { head: say('trends.kinds.kind'), cell: ({ name }: Row) => name },
        ...[1, 2, 3, 4].map(quarter => ({
          head: say('trends.kinds.quarter', { quarter }),
          figure: true,
          cell: ({ months }: Row) => between(quarter * 3 - 2, quarter * 3, months, period),
        })),
      ]}
      rows={rows}
      rowKey={({ kind }) => kind}
    />
  )
}

/** "14 → 22"; a dash for what is not over, or from before the logbook. */
const between = (from: number, to: number, months: readonly number[], period: Period) =>
  `${beforeIn(from, to, months, period)} → ${nowIn(from, to, months, period)}`

const unknown = '–'
const beforeIn = (from: number, to: number, months: readonly number[], { beforeFrom }: Period) =>
  from >= beforeFrom ? String(countIn(months, from, to, 1)) : unknown
const nowIn = (from: number, to: number, months: readonly number[], { closed }: Period) =>
  closed && from >= closed.from && to <= closed.to ? String(countIn(months, from, to)) : unknown

/** One kind, or all of them, month by month. */
export const Months = ({ loaderData, base }: Props) => {
  const say = useWords('logbook')
  const { language } = useHouse()
  const { trends, kind } = loaderData
  const { period } = trends
  const chosen = useRows(loaderData).find(row => row.kind === kind)
  const { months } = chosen ?? trends.all
  const tongues = useTongues(loaderData.kinds)
  const said = trends.ofKinds.find(one => one.kind === kind)
  const { closed } = period
  if (!closed) return null
  const numbers = Array.from({ length: closed.to - closed.from + 1 }, (_, at) => closed.from + at)
  return (
    <Card
      id="maanden"
      title={chosen ? say('trends.months.title-kind', { kind: chosen.name }) : say('trends.months.title')}
    >
      {said && <p>{saySentence(tongues, said)}</p>}
      {chosen && (
        <p>
          <a href={`${base}?jaar=${period.year}#maanden`}>{say('trends.months.back')}</a>
        </p>
      )}
      <Bars
        columns
        label={say('trends.months.chart')}
        legend={legendOf(period)}
        bars={numbers.map(month => ({
          label: capital(sayMonth(month, language)),
          value: countIn(months, month, month),
          before: month >= period.beforeFrom ? countIn(months, month, month, 1) : null,
        }))}
      />
      <Details summary={say('trends.months.table')}>
        <MonthTable months={months} period={period} />
      </Details>
    </Card>
  )
}

/** Three months, then their quarter. */
const MonthTable = ({ months, period }: { months: readonly number[]; period: Period }) => {
  const say = useWords('logbook')
  const { language } = useHouse()
  const rows = quartersOf(12).flatMap(({ quarter, from, to }) => [
    ...[from, from + 1, to].map(month => ({
      ...{ from: month, to: month },
      name: capital(sayMonth(month, language)),
    })),
    { from, to, name: say('trends.kinds.quarter', { quarter }) },
  ])
  return (
    <Table
      caption={say('trends.kinds.caption', { before: period.year - 1, year: period.year })}
      columns={[
        { head: say('trends.months.month'), cell: ({ name }: (typeof rows)[number]) => name },
        ...([beforeIn, nowIn] as const).map((count, at) => ({
          head: String(period.year - 1 + at),
          figure: true,
          cell: ({ from, to }: (typeof rows)[number]) => count(from, to, months, period),
        })),
      ]}
      rows={rows}
      rowKey={({ name }) => name}
    />
  )
}
