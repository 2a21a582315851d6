/** The forms on a page, as a browser sees them: where they go, what they ask, which buttons send them. */
import { type Filled, plainly } from './forms.ts'

export type Control = {
  name: string
  /** `text` for whatever is typed on one line, else what the page says. */
  kind: 'text' | 'area' | 'select' | 'radio' | 'checkbox' | 'hidden' | 'password' | 'file'
  value: string
  /** Ticked, or chosen; always true for what is typed. */
  on: boolean
  choices: string[]
}
export type Pressed = { name: string; value: string } | null
export type PageForm = {
  action: string
  method: 'get' | 'post'
  controls: Control[]
  buttons: Pressed[]
  files: boolean
}

export function formsOn(page: string, path: string): PageForm[] {
  const here = path.split('?')[0] as string
  return [...page.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].flatMap(([, head = '', inside = '']) => {
    const id = attribute(head, 'id')
    const elsewhere = id === null ? '' : controlsFor(page, id)
    const owned = ownedBy(id, inside) + elsewhere
    const buttons = buttonsIn(owned)
    const form = {
      method: attribute(head, 'method') === 'post' ? ('post' as const) : ('get' as const),
      controls: controlsIn(owned),
      files: head.includes('multipart/form-data'),
    }
    const actions = new Set(buttons.map(({ action }) => action))
    if (actions.size === 0) actions.add(null)
    return [...actions].map(action => ({
      ...form,
      action: (action ?? attribute(head, 'action') ?? here).split('#')[0] as string,
      buttons: buttons.filter(button => button.action === action).map(({ pressed }) => pressed),
    }))
  })
}

/** Without the buttons that stand in this form and send another one. */
const ownedBy = (id: string | null, inside: string) =>
  inside.replace(/<(input|button|select|textarea)\b[^>]*>/g, tag =>
    [null, id].includes(attribute(tag, 'form')) ? tag : '',
  )

/** Buttons and fields that stand outside and name the form that they belong to. */
const controlsFor = (page: string, id: string) =>
  [...page.matchAll(/<(input|button|select|textarea)\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter(tag => attribute(tag, 'form') === id)
    .join('')

function buttonsIn(form: string) {
  return [...form.matchAll(/<button\b([^>]*)>/g)]
    .filter(([, head = '']) => attribute(head, 'type') !== 'button')
    .map(([, head = '']) => {
      const name = attribute(head, 'name')
      return {
        action: attribute(head, 'formAction') ?? attribute(head, 'formaction'),
        pressed: name === null ? null : { name, value: attribute(head, 'value') ?? '' },
      }
    })
}

function controlsIn(form: string): Control[] {
  const found: Control[] = []
  const controls = /<input\b([^>]*)>|<textarea\b([^>]*)>(.*?)<\/textarea>|<select\b([^>]*)>(.*?)<\/select>/gs
  for (const [, input, areaHead, area, selectHead, options] of form.matchAll(controls)) {
    const head = input ?? areaHead ?? selectHead ?? ''
    const name = attribute(head, 'name')
    if (name === null) continue
    if (areaHead !== undefined)
      found.push({ name, kind: 'area', value: plainly(area ?? ''), on: true, choices: [] })
    else if (selectHead !== undefined)
      found.push({ name, kind: 'select', on: true, ...chosenOf(options ?? '') })
    else found.push(inputOf(name, head))
  }
  return found
}

function inputOf(name: string, head: string): Control {
  const type = attribute(head, 'type') ?? 'text'
  const value = attribute(head, 'value') ?? ''
  if (type === 'radio' || type === 'checkbox')
    return { name, kind: type, value, on: /\schecked=""/.test(head), choices: [value] }
  const kind = type === 'hidden' || type === 'password' || type === 'file' ? type : 'text'
  return { name, kind, value, on: true, choices: [] }
}

function chosenOf(options: string) {
  const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, head = '']) => head)
  const chosen = all.find(head => head.includes('selected=""')) ?? all[0] ?? ''
  return { value: attribute(chosen, 'value') ?? '', choices: all.map(head => attribute(head, 'value') ?? '') }
}

function attribute(head: string, name: string): string | null {
  const found = head.match(new RegExp(`\\s${name}="([^"]*)"`))
  return found ? plainly(found[1] ?? '') : null
}

/** The button without a name is the usual one. */
export const usual = ({ buttons }: PageForm): Pressed =>
  buttons.includes(null) ? null : (buttons[0] ?? null)

/** What a browser sends when this button is pressed and nothing was touched. */
export function asItStands(form: PageForm, button: Pressed = usual(form)): Filled {
  const { controls } = form
  const filled: Filled = {}
  const add = (name: string, value: string) => {
    const before = filled[name]
    filled[name] = before === undefined ? value : [before, value].flat()
  }
  for (const { name, kind, value, on } of controls) if (on && kind !== 'file') add(name, value)
  if (button) add(button.name, button.value)
  return filled
}
