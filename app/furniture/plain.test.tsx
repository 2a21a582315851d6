import { readdirSync, readFileSync } from 'node:fs'
import { Fragment, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Beside } from './beside.tsx'
import { Actions, Button } from './button.tsx'
import { Card } from './card.tsx'
import { Bars } from './chart.tsx'
import { Choice } from './choice.tsx'
import { DayField, TimeField } from './day-field.tsx'
import { Details } from './details.tsx'
import { Drawing } from './drawing.tsx'
import { Empty } from './empty.tsx'
import { Facts } from './facts.tsx'
import { Field } from './field.tsx'
import { Figure, Figures } from './figure.tsx'
import { Form } from './form.tsx'
import { List, ListItem } from './list.tsx'
import { Mark } from './mark.tsx'
import { More } from './more.tsx'
import { Narrow } from './narrow.tsx'
import { Notice } from './notice.tsx'
import { PageFrame } from './page-frame.tsx'
import { PrintSheet, WriteLine } from './print-sheet.tsx'
import { Problems } from './problems.tsx'
import { SearchBox } from './search-box.tsx'
import { Select } from './select.tsx'
import { SideBySide } from './side-by-side.tsx'
import { Spoken } from './spoken.tsx'
import { Table } from './table.tsx'
import { Taps } from './taps.tsx'
import { TextArea } from './text-area.tsx'
import { Timeline, TimelineItem } from './timeline.tsx'
import { Title } from './title.tsx'
import { Undo } from './undo.tsx'
import { View, Views } from './views.tsx'

/** Every word that the pieces are given is this one: any other word in the HTML would be a word of their own. */
const W = 'Omkiek'
const link = { to: '/x', label: W }
const phone = { label: W, number: '0591 - 05 01 23' }
const asked = { label: W, hint: W, error: W, optional: W, why: { ask: W, because: W } }
const options = [{ value: 'a', label: W, line: W }]

const pieces: Record<string, ReactNode> = {
  'beside.tsx': <Beside first={W} second={W} below={W} turned />,
  'button.tsx': (
    <Actions thumb pair>
      {W}
    </Actions>
  ),
  'card.tsx': (
    <Card title={W} aside={W}>
      {W}
    </Card>
  ),
  'chart.tsx': <Bars label={W} legend={[W, W]} bars={[{ label: W, value: 2, before: 1, to: '/x' }]} />,
  'choice.tsx': <Choice {...asked} name="choice" options={options} row />,
  'day-field.tsx': (
    <SideBySide>
      <DayField {...asked} name="day" />
      <TimeField {...asked} name="time" />
    </SideBySide>
  ),
  'details.tsx': <Details summary={W}>{W}</Details>,
  'drawing.tsx': <Drawing kind="letter" />,
  'empty.tsx': (
    <Empty title={W} action={W}>
      {W}
    </Empty>
  ),
  'facts.tsx': <Facts facts={[{ term: W, value: W, action: W }]} />,
  'field.tsx': <Field {...asked} name="field" />,
  'figure.tsx': <Figures>{<Figure value={W} label={W} note={W} />}</Figures>,
  'list.tsx': (
    <List label={W} empty={W}>
      <ListItem name={W} to="/x" words={W} line={W} mark={<Mark state="done">{W}</Mark>} action={W} current />
      <ListItem />
    </List>
  ),
  'more.tsx': <More to="/x">{W}</More>,
  'narrow.tsx': <Narrow>{W}</Narrow>,
  'notice.tsx': (
    <Notice kind="done" word={W}>
      {W}
    </Notice>
  ),
  'print-sheet.tsx': (
    <PrintSheet title={W} village={W} phone={phone} date={W}>
      <WriteLine label={W} />
    </PrintSheet>
  ),
  'problems.tsx': <Problems title={W} problems={[{ field: 'field', sentence: W }]} />,
  'search-box.tsx': <SearchBox action="/z" keyField="k" label={W} button={W} />,
  'select.tsx': <Select {...asked} name="select" none={W} options={options} />,
  'spoken.tsx': <Spoken>{W}</Spoken>,
  'table.tsx': (
    <Table caption={W} rows={[W]} rowKey={row => row} columns={[{ head: W, cell: row => row }]} foot={[W]} />
  ),
  'taps.tsx': <Taps {...asked} name="taps" options={options} row />,
  'text-area.tsx': <TextArea {...asked} name="text" />,
  'timeline.tsx': (
    <Timeline label={W}>
      <TimelineItem when={W} who={W} mark={W}>
        {W}
      </TimelineItem>
    </Timeline>
  ),
  'title.tsx': (
    <Title line={W} back={link} aside={W} action={W}>
      {W}
    </Title>
  ),
  'undo.tsx': <Undo sentence={W} button={W} action="/u" keyField="k" />,
  'views.tsx': (
    <Views label={W}>
      <View to="/x" chosen>
        {W}
      </View>
    </Views>
  ),
}

const house = renderToStaticMarkup(
  <PageFrame
    village={{ name: W, to: '/x' }}
    skip={W}
    places={[link]}
    placesLabel={W}
    account={W}
    notices={W}
    phone={phone}
    footer={W}
  >
    <Form keyField="k" version={1} label={W}>
      {Object.entries(pieces).map(([name, piece]) => (
        <Fragment key={name}>{piece}</Fragment>
      ))}
      <Button label={W}>{W}</Button>
    </Form>
  </PageFrame>,
)

test('the walk below passes every piece', () => {
  const bones = ['field-frame.tsx', 'form.tsx', 'mark.tsx', 'page-frame.tsx', 'phone.tsx', 'sign.tsx']
  const all = readdirSync(import.meta.dirname).filter(file => /^[a-z-]+\.tsx$/.test(file))
  expect(all.sort()).toEqual([...Object.keys(pieces), 'side-by-side.tsx', ...bones].sort())
})

test('furniture has no words of its own, in sight or for a screen reader', () => {
  const read = house.replaceAll(/<[^>]*>/g, ' ').replaceAll(phone.number, '')
  const heard = [...house.matchAll(/(?:aria-label|placeholder|title|alt)="([^"]*)"/g)].map(
    ([, words]) => words,
  )
  // Figures are no words, nor is the mark before one.
  expect([...new Set(`${read} ${heard.join(' ')}`.split(/[\s·:\d]+/))].filter(Boolean)).toEqual([W])
})

test('furniture passes the strictest content policy: no style, no script, no handler, no other host', () => {
  expect(house).not.toMatch(/ style="|<script|<style| on[a-z]+="|https?:/)
})

test('furniture is drawn on the server: no state, no effect, no handler', () => {
  for (const file of readdirSync(import.meta.dirname).filter(name => /^[a-z-]+\.tsx$/.test(name))) {
    const code = readFileSync(`${import.meta.dirname}/${file}`, 'utf8')
    expect(code, file).not.toMatch(/use(?:State|Effect|Reducer|Ref)|on[A-Z]\w+=|style=/)
  }
})

test('no id stands on the page twice', () => {
  const ids = [...house.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  expect(ids.length).toBeGreaterThan(10)
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
})
