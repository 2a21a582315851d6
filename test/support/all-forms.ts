/** Every form of the house that takes words, found by walking the pages of the tour: later forms come along by themselves. */
import type { ElementHandle, Page } from 'playwright-core'

/** The fields of one form on the page that stands open, in the order of the page. */
export type FormSeen = {
  action: string
  /** Where its first button sends it, and so the Enter key. */
  enter: string
  label: string
  fields: { name: string; type: string; id: string }[]
  draft: string
  version: string
}

/** Kinds of field in which somebody types words. */
const wordy = ['text', 'search', 'tel', 'email', 'textarea']
export const isWordy = ({ type }: { type: string }) => wordy.includes(type)

export const formsOn = (page: Page): Promise<FormSeen[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLFormElement>('form')].map(form => {
      const hidden = (name: string) =>
        form.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? ''
      return {
        action: new URL(form.action, location.href).pathname,
        enter: new URL(
          form.querySelector('button[type=submit]')?.getAttribute('formaction') || form.action,
          location.href,
        ).pathname,
        label: form.getAttribute('aria-label') ?? '',
        draft: hidden('_draft'),
        version: hidden('_version'),
        fields: [...form.elements]
          .filter(element => !element.matches('button, fieldset, [type=hidden]'))
          .map(element => {
            const { name, type, id } = element as HTMLInputElement
            return { name, type, id }
          }),
      }
    }),
  )

export const wordForms = async (page: Page) =>
  (await formsOn(page)).filter(({ fields }) => fields.some(isWordy))

/** The form with this label that goes to this address: its place on the page may have changed. */
const formLike = async (page: Page, form: Pick<FormSeen, 'action' | 'label'>) => {
  const found = await page.evaluateHandle(
    ({ action, label }) =>
      [...document.querySelectorAll<HTMLFormElement>('form')].find(
        each =>
          new URL(each.action, location.href).pathname === action &&
          (each.getAttribute('aria-label') ?? '') === label,
      ) ?? null,
    { action: form.action, label: form.label },
  )
  return found.asElement() as ElementHandle<HTMLFormElement> | null
}

/** Types something else in every field of the form, and answers with what stands in each of them. */
export async function fillForm(page: Page, like: FormSeen, words: string): Promise<Record<string, string[]>> {
  const found = await formLike(page, like)
  if (!found) throw new Error(`${page.url()}: the form "${like.label}" is gone`)
  return found.evaluate((form, words) => {
    for (let box = form.closest('details'); box; box = box.parentElement?.closest('details') ?? null)
      box.open = true
    for (const details of form.querySelectorAll('details')) details.open = true
    const samples: Record<string, string> = {
      date: '2026-12-03',
      time: '11:15',
      tel: '0599-010222',
      email: 'x@example.org',
    }
    for (const [at, element] of [...form.elements].entries()) {
      if (element.matches('button, fieldset, [type=hidden], [type=file], [type=password]')) continue
      const field = element as HTMLInputElement
      if (field.matches('[type=checkbox]')) field.checked = !field.checked
      else if (field.matches('[type=radio]')) field.checked = true
      else if (field instanceof HTMLSelectElement) field.selectedIndex = field.options.length - 1
      else field.value = samples[field.type] ?? (field.inputMode === 'numeric' ? '7' : `${words} ${at}`)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    const unseen = 'button, [type=hidden], [type=file], [type=password]'
    const named = [...form.elements].filter(element => !element.matches(unseen)) as HTMLInputElement[]
    return Object.fromEntries(
      [...new Set(named.map(({ name }) => name))]
        .filter(Boolean)
        .map(name => [name, new FormData(form).getAll(name).map(String)]),
    )
  }, words)
}

/** What stands in the fields with these names; nothing when the form is gone. */
export async function standsIn(
  page: Page,
  like: FormSeen,
  names: string[],
): Promise<Record<string, string[]>> {
  const found = await formLike(page, like)
  return page.evaluate(
    ({ form, names }) => {
      const data = form ? new FormData(form) : new FormData()
      return Object.fromEntries(names.map(name => [name, data.getAll(name).map(String)]))
    },
    { form: found, names },
  )
}

/** Sends it as Enter does: with its first button. */
export async function sendForm(page: Page, like: FormSeen) {
  const found = await formLike(page, like)
  await found?.evaluate(form =>
    form.requestSubmit(
      [...form.elements].find(each => each instanceof HTMLButtonElement && each.type === 'submit') as
        | HTMLButtonElement
        | undefined,
    ),
  )
}
