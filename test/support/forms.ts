/** What a browser would send of a form as it stands on a page: nothing is sent that a person could not have sent. */

export type Filled = Record<string, string | string[]>

/** The fields of the form whose label (or, without one, whose action) is `name`, as they are filled in now. */
export function formOn(page: string, name: string): Filled {
  const forms = [...page.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)]
  const found = forms.find(
    ([, head = '']) => attribute(head, 'aria-label') === name || attribute(head, 'action') === name,
  )
  if (!found)
    throw new Error(
      `No form "${name}"; there are: ${forms.map(([, head = '']) => attribute(head, 'aria-label') ?? attribute(head, 'action')).join(', ')}`,
    )
  return fieldsIn(found[2] ?? '')
}

function fieldsIn(form: string): Filled {
  const filled: Filled = {}
  const add = (name: string | null, value: string) => {
    if (name === null) return
    const before = filled[name]
    filled[name] = before === undefined ? value : [before, value].flat()
  }
  const controls = /<input\b[^>]*>|<textarea\b([^>]*)>(.*?)<\/textarea>|<select\b([^>]*)>(.*?)<\/select>/gs
  for (const [control, areaHead, area, selectHead, options] of form.matchAll(controls)) {
    if (areaHead !== undefined) add(attribute(areaHead, 'name'), plainly(area ?? ''))
    else if (selectHead !== undefined) add(attribute(selectHead, 'name'), chosenOf(options ?? ''))
    else if (!/type="(radio|checkbox)"/.test(control) || /\schecked=""/.test(control))
      add(attribute(control, 'name'), attribute(control, 'value') ?? '')
  }
  return filled
}

function chosenOf(options: string): string {
  const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, head = '']) => head)
  const chosen = all.find(head => head.includes('selected=""')) ?? all[0] ?? ''
  return attribute(chosen, 'value') ?? ''
}

function attribute(head: string, name: string): string | null {
  const found = head.match(new RegExp(`\\s${name}="([^"]*)"`))
  return found ? plainly(found[1] ?? '') : null
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
export const plainly = (html: string) =>
  html.replace(/&(amp|lt|gt|quot|#x27);/g, (_all, name) => entities[name] ?? '')

/** The words of a page as a person reads them. */
export const readable = (page: string): string =>
  plainly(
    page
      .replace(/^.*<main[^>]*>/s, '')
      .replace(/<\/main>.*$/s, '')
      .replace(/<!-- -->/g, '')
      .replace(/<(script|style)\b.*?<\/\1>/gs, '')
      .replace(/<[^>]+>/g, ' '),
  ).replace(/\s+/g, ' ')
