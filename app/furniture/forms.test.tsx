import type { ReactNode } from 'react'
import { describe, expect, test } from 'vitest'
import { Choice } from './choice.tsx'
import { DayField, TimeField } from './day-field.tsx'
import { Field } from './field.tsx'
import { Form } from './form.tsx'
import { draw, is, tag, tags } from './reading.ts'
import { SearchBox } from './search-box.tsx'
import { Select } from './select.tsx'
import { Taps } from './taps.tsx'
import { TextArea } from './text-area.tsx'
import { Undo } from './undo.tsx'

describe('a form', () => {
  test('posts with its key, and with the version only when it shows a thing that may change', () => {
    const fresh = draw(<Form keyField="k1">x</Form>)
    expect(is(tag(fresh, 'form'), 'method')).toBe('post')
    expect(fresh).toContain('<input type="hidden" name="_key" value="k1"/>')
    expect(fresh).not.toContain('_version')
    const changing = draw(
      <Form keyField="k1" version={0}>
        x
      </Form>,
    )
    expect(changing).toContain('<input type="hidden" name="_version" value="0"/>')
  })

  test('leaves the checking to our own sentences, and sends files only when asked', () => {
    expect(is(tag(draw(<Form keyField="k">x</Form>), 'form'), 'novalidate')).toBe('')
    expect(is(draw(<Form keyField="k">x</Form>), 'enctype')).toBeUndefined()
    const files = draw(
      <Form keyField="k" files>
        x
      </Form>,
    )
    expect(is(files, 'enctype')).toBe('multipart/form-data')
  })

  test('undo and search are such forms too', () => {
    const undo = draw(
      <Undo sentence="Geschrapt." button="Toch niet" action="/u" keyField="k2" fields={{ ride: '7' }} />,
    )
    expect(undo).toContain('name="_key" value="k2"')
    expect(undo).toContain('name="ride" value="7"')
    expect(tags(undo, 'button')).toHaveLength(1)
    const search = draw(<SearchBox action="/z" keyField="k3" label="Zoek een mens" button="Zoek" />)
    expect(is(tag(search, 'form'), 'method')).toBe('post')
    expect(search).toContain('<label class="unseen" for="search-box">Zoek een mens</label>')
    expect(search).toMatch(/<input id="search-box"[^>]* data-slash=""/)
  })
})

describe('a field', () => {
  const asked = { name: 'what', label: 'Wat is er nodig?', hint: 'Kort is goed.', error: 'Schrijf op wat.' }
  const wired: [string, ReactNode][] = [
    ['input', <Field key="1" {...asked} />],
    ['textarea', <TextArea key="2" {...asked} />],
    ['select', <Select key="3" {...asked} options={[]} />],
    ['input', <DayField key="4" {...asked} />],
    ['input', <TimeField key="5" {...asked} />],
  ]

  test.each(wired)('%s is tied to its label, its hint and its problem', (kind, piece) => {
    const html = draw(piece)
    const id = is(tag(html, kind), 'id')
    expect(is(tag(html, 'label'), 'for')).toBe(id)
    expect(is(tag(html, kind), 'aria-describedby')).toBe(`${id}-hint ${id}-error`)
    expect(is(tag(html, kind), 'aria-invalid')).toBe('true')
    expect(html).toContain(`<p class="hint" id="${id}-hint">Kort is goed.</p>`)
    expect(html).toMatch(new RegExp(`id="${id}-error">.*Schrijf op wat\\.`))
  })

  test('without hint and problem points at nothing', () => {
    const html = draw(<Field name="who" label="Wie?" value="Mevrouw Hadders" />)
    expect(html).not.toContain('aria-')
    expect(is(tag(html, 'input'), 'value')).toBe('Mevrouw Hadders')
  })

  test('gives back what was typed', () => {
    expect(draw(<TextArea name="a" label="A" value={'een <b>\ntwee'} />)).toContain('een &lt;b&gt;\ntwee')
    expect(is(tag(draw(<DayField name="a" label="A" value="2026-11-26" />), 'input'), 'value')).toBe(
      '2026-11-26',
    )
    const kinds = [
      { value: 'ride', label: 'Rit' },
      { value: 'job', label: 'Klus' },
    ]
    const select = draw(<Select name="k" label="K" value="job" none="Kies" options={kinds} />)
    expect(select).toContain('<option value="job" selected="">')
    const boxes = tags(draw(<Choice name="k" label="K" many value={['job']} options={kinds} />), 'input')
    expect(boxes.map(box => box.includes(' checked'))).toEqual([false, true])
  })

  test('says why it is asked, one tap away', () => {
    const html = draw(<Field name="a" label="A" why={{ ask: 'Waarom?', because: 'Voor de auto.' }} />)
    expect(html).toContain('<details class="why"><summary>Waarom?</summary><p>Voor de auto.</p></details>')
  })

  test('a choice is one group with one name; its first answer carries the id that a problem points at', () => {
    const options = [
      { value: 'yes', label: 'Ja' },
      { value: 'no', label: 'Nee' },
    ]
    const html = draw(<Choice name="answer" label="Kunt u?" error="Kies ja of nee." options={options} />)
    expect(html).toContain('<legend>Kunt u?</legend>')
    expect(is(tag(html, 'fieldset'), 'aria-describedby')).toBe('field-answer-error')
    expect(tags(html, 'input').map(input => is(input, 'id'))).toEqual(['field-answer', 'field-answer-2'])
    const taps = tags(draw(<Taps name="answer" label="Kunt u?" options={options} />), 'button')
    expect(taps.map(button => [is(button, 'type'), is(button, 'name'), is(button, 'value')])).toEqual([
      ['submit', 'answer', 'yes'],
      ['submit', 'answer', 'no'],
    ])
  })
})
