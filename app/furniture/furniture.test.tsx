import { describe, expect, test } from 'vitest'
import { Button } from './button.tsx'
import { dotted } from './dotted.ts'
import { List, ListItem } from './list.tsx'
import { Notice } from './notice.tsx'
import { PageFrame } from './page-frame.tsx'
import { Phone } from './phone.tsx'
import { Problems, problemOf } from './problems.tsx'
import { draw, is, tag, tags } from './reading.ts'
import { Table } from './table.tsx'
import { TextArea } from './text-area.tsx'
import { View, Views } from './views.tsx'

describe('what the page says back', () => {
  const problems = [
    { field: 'what', sentence: 'Schrijf op wat.' },
    { field: '', sentence: 'Roelof was u voor.' },
  ]

  test('problems take the cursor, are read aloud and lead to their field', () => {
    const html = draw(
      <>
        <Problems title="Kijk nog even" problems={problems} />
        <TextArea name="what" label="Wat?" error={problemOf(problems, 'what')} />
      </>,
    )
    expect(tag(html, 'div')).toMatch(/ id="problems" role="alert" tabindex="-1" autofocus=""/)
    expect(html).toContain(`<a href="#${is(tag(html, 'textarea'), 'id')}">Schrijf op wat.</a>`)
    expect(html).toContain('<li><span>Roelof was u voor.</span></li>')
    expect(is(tag(html, 'textarea'), 'aria-invalid')).toBe('true')
    expect(draw(<Problems title="Kijk nog even" problems={[]} />)).toBe('')
  })

  test('a notice has a word beside its colour and interrupts only for danger', () => {
    const calm = draw(
      <Notice kind="waiting" word="Wacht nog.">
        x
      </Notice>,
    )
    expect(calm).toContain('<strong>Wacht nog.</strong>')
    expect(is(calm, 'role')).toBe('status')
    const danger = draw(
      <Notice kind="danger" word="Let op.">
        x
      </Notice>,
    )
    expect(is(danger, 'role')).toBe('alert')
    expect(tag(calm, 'path')).not.toBe(tag(danger, 'path'))
  })
})

describe('a list', () => {
  test('knows people without a name, and says what will come when it is empty', () => {
    expect(draw(<ListItem name="  " nameless="Zonder naam" to="/1" line="Brink 3" />)).toMatch(
      /<a href="\/1">Zonder naam<\/a>.*Brink 3/,
    )
    const bare = draw(<ListItem to="/1" line="Lamp ophangen" />)
    expect(bare).toContain('<a href="/1">Lamp ophangen</a>')
    expect(bare.match(/Lamp ophangen/g)).toHaveLength(1)
    expect(draw(<List empty={<p>Niets te doen.</p>}>{[].map(() => null)}</List>)).toBe(
      '<p>Niets te doen.</p>',
    )
  })

  test('says who it is once, then the words, then the facts; without a name the words lead there', () => {
    const row = draw(<ListItem name="Jan Eising" to="/1" words="De lamp hangt." line="Klus" mark="Klaar" />)
    expect(row.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|')).toBe('|Jan Eising|De lamp hangt.|Klus|Klaar|')
    const worded = draw(<ListItem to="/1" words="De lamp hangt." line="Klus" />)
    expect(worded).toContain('<span class="item-said"><a href="/1">De lamp hangt.</a></span>')
    expect(worded.match(/De lamp hangt/g)).toHaveLength(1)
  })

  test('folds its last rows on a phone behind a row that says how many; with none there is no such row', () => {
    const list = draw(
      <List rest={{ summary: 'Nog 2', rows: [1, 2].map(n => <ListItem key={n} name={`Rij ${n}`} />) }}>
        <ListItem name="Rij 0" />
      </List>,
    )
    expect(is(tag(list, 'details'), 'class')).toBe('details details-phone')
    expect(list).not.toMatch(/<details[^>]* open/)
    expect(list.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|')).toBe('|Rij 0|Nog 2|Rij 1|Rij 2|')
    const short = <List rest={{ summary: 'Nog 0', rows: [] }}>{<ListItem name="Rij 0" />}</List>
    expect(draw(short)).not.toContain('details')
    expect(draw(<List rest={{ summary: 'Nog 0', rows: [] }} />)).toBe('')
  })

  test('says which way it is seen with a tick too, not by colour alone', () => {
    const ways = draw(
      <Views label="Welke vragen">
        <View to="/open" chosen>
          Open
        </View>
        <View to="/alles" chosen={false}>
          Alles
        </View>
      </Views>,
    )
    const [open, all] = ways.match(/<a .*?<\/a>/g) ?? []
    expect(open).toMatch(/aria-current="true".*<svg.*Open/)
    expect(all).not.toMatch(/aria-current|<svg/)
  })

  test('joins its facts so that no row begins with a dot', () => {
    expect(dotted(['Vervoer', '', null, '10.15 uur'])).toBe('Vervoer\u00a0· 10.15 uur')
  })

  test('a table names its rows and columns, also when it is stacked on a phone', () => {
    const html = draw(
      <Table
        caption="Ritten"
        rows={[{ id: 1, who: 'Jan', count: 14 }]}
        rowKey={row => row.id}
        columns={[
          { head: 'Wie', cell: row => row.who },
          { head: 'Ritten', figure: true, cell: row => row.count },
        ]}
        foot={['Samen', 14]}
      />,
    )
    expect(html).toContain('<th role="rowheader" scope="row">Jan</th>')
    expect(html).toContain('<td role="cell" data-head="Ritten" class="number">14</td>')
    expect(tags(html, 'th').filter(head => is(head, 'scope') === 'col')).toHaveLength(2)
  })
})

describe('the page around it', () => {
  const page = (places: { to: string; label: string; current?: boolean }[]) =>
    draw(
      <PageFrame
        village={{ name: 'Esdorp', to: '/esdorp' }}
        skip="Naar de inhoud"
        places={places}
        placesLabel="Plekken"
        phone={{ label: 'Bel', number: '+31 591 - 05 01 23' }}
      >
        <h1>Vandaag</h1>
      </PageFrame>,
    )
  const at = (count: number) =>
    Array.from({ length: count }, (_, place) => ({
      to: `/${place}`,
      label: `P${place}`,
      current: place === 1,
    }))

  test('begins with the way to its content and says where one is', () => {
    const html = page(at(5))
    expect(is(tag(html, 'a'), 'href')).toBe(`#${is(tag(html, 'main'), 'id')}`)
    expect(html.match(/aria-current="page"/g)).toHaveLength(1)
    expect(is(tag(html, 'nav'), 'aria-label')).toBe('Plekken')
    expect(html).toContain('href="tel:+31591050123"')
    expect(page([])).not.toContain('<nav')
  })

  test('has room for five places under a thumb', () => {
    expect(() => page(at(6))).toThrow(/five places/)
  })

  test('a button that leads is a link, a button that does is a button', () => {
    expect(draw(<Button to="/x">Kijk</Button>)).toBe('<a class="button button-main" href="/x">Kijk</a>')
    expect(draw(<Button kind="danger">Wis</Button>)).toBe(
      '<button type="submit" class="button button-danger">Wis</button>',
    )
    expect(draw(<Phone number="0591 - 05 01 23" />)).toContain('href="tel:0591050123"')
  })
})
