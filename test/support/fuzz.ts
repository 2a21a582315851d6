/** Sends forms with something wrong in them, and says what was wrong with the answer. */
import fc from 'fast-check'
import type { Standing } from './crawl.ts'
import { asItStands, formsOn, type PageForm } from './every-form.ts'
import type { Filled } from './forms.ts'
import { badTexts, longText, oddNames } from './hostile.ts'

/** Indexes are taken modulo what a form has, so that one fault can be tried on any form. */
export type Wrong =
  | { do: 'drop' | 'twice'; at: number }
  | { do: 'put'; at: number; text: string }
  | { do: 'add'; name: string; text: string }
  | { do: 'many'; count: number }
export type Parcel = 'letter' | 'parts' | 'broken-parts' | 'json' | 'bytes'
export type Try = { button: number; wrongs: Wrong[]; parcel: Parcel }

const text = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...badTexts) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constant(longText) },
)
const at = fc.nat(200)
const wrong: fc.Arbitrary<Wrong> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ do: fc.constant('put' as const), at, text }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('drop' as const, 'twice' as const), at }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('add' as const), name: fc.constantFrom(...oddNames), text }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('many' as const), count: fc.constantFrom(500, 1990, 2500) }),
  },
)
export const oneTry: fc.Arbitrary<Try> = fc.record({
  button: at,
  wrongs: fc.array(wrong, { minLength: 1, maxLength: 4 }),
  parcel: fc.oneof(
    { weight: 16, arbitrary: fc.constant('letter' as const) },
    { weight: 2, arbitrary: fc.constant('parts' as const) },
    { weight: 1, arbitrary: fc.constantFrom('broken-parts' as const, 'json' as const, 'bytes' as const) },
  ),
})

/** The fields in order, as they are sent. */
export function spoil(form: PageForm, { button, wrongs }: Try): [string, string][] {
  const pressed = form.buttons[button % Math.max(1, form.buttons.length)] ?? null
  let fields = pairs(asItStands(form, pressed))
  const names = [...new Set(form.controls.map(({ name }) => name).filter(name => name !== '_key'))]
  if (pressed) names.push(pressed.name)
  for (const each of wrongs) {
    if (each.do === 'add') fields.push([each.name, each.text])
    else if (each.do === 'many')
      fields.push(...Array.from({ length: each.count }, (_, n): [string, string] => [`f${n}`, 'x']))
    else {
      const name = names[each.at % Math.max(1, names.length)]
      if (name === undefined) continue
      const before = fields.filter(([other]) => other === name)
      if (each.do === 'twice') fields.push(...before, [name, 'nog iets'])
      else fields = fields.filter(([other]) => other !== name)
      if (each.do === 'put') fields.push([name, each.text])
    }
  }
  return fields
}

const pairs = (filled: Filled) =>
  Object.entries(filled).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  )

/** Body and type, as a browser, a broken browser or a program would send them. */
export function pack(fields: readonly [string, string][], parcel: Parcel): { body: BodyInit; type?: string } {
  if (parcel === 'letter')
    return { body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])) }
  if (parcel === 'json') return { body: JSON.stringify(Object.fromEntries(fields)), type: 'application/json' }
  if (parcel === 'bytes') {
    const bytes = Buffer.concat([
      Buffer.from(String(new URLSearchParams([...fields]))),
      Buffer.from('&x=%&%zz=%ff%fe&\xff\xfe=\x80', 'latin1'),
    ])
    return { body: new Uint8Array(bytes), type: 'application/x-www-form-urlencoded; charset=utf-16' }
  }
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  if (parcel === 'parts') return { body: data }
  return {
    body: '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nnever closed',
    type: 'multipart/form-data; boundary=x',
  }
}

/** The form as it stands now; null when it is no longer there. */
export const sameForm = (standing: Standing, body: string): PageForm | null => {
  const sign = (form: PageForm) =>
    JSON.stringify([
      form.buttons.map(button => button?.value.split(':')[0]),
      form.controls.find(({ name }) => name === 'at')?.value,
    ])
  const there = formsOn(body, standing.page).filter(({ action }) => action === standing.form.action)
  return there.find(form => sign(form) === sign(standing.form)) ?? there[0] ?? null
}
