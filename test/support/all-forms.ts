/** Every form of the house that takes words, found by walking the pages of the tour: later forms come along by themselves. */
import type { Page } from 'playwright-core'

/** The fields of one form on the page that stands open, in the order of the page. */
export type FormSeen = {
  nth: number
  action: string
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
    [...document.querySelectorAll<HTMLFormElement>('form')].map((form, nth) => {
      const hidden = (name: string) =>
        form.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? ''
      return {
        nth,
        action: new URL(form.action, location.href).pathname,
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

/** Types something else in every field of the form, and answers with what stands in each of them. */
export const fillForm = (page: Page, nth: number, words: string): Promise<Record<string, string[]>> =>
  page.evaluate(
    ([nth, words]) => {
      const form = document.querySelectorAll<HTMLFormElement>('form')[nth as number] as HTMLFormElement
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
        else if (field.matches('select')) {
          const select = element as unknown as HTMLSelectElement
          select.selectedIndex = select.options.length - 1
        } else field.value = samples[field.type] ?? (field.inputMode === 'numeric' ? '7' : `${words} ${at}`)
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }
      return Object.fromEntries(
        [...new Set([...form.elements].map(element => (element as HTMLInputElement).name))]
          .filter(
            name =>
              name &&
              !form.querySelector(
                `[name="${CSS.escape(name)}"]:is([type=hidden], button, [type=file], [type=password])`,
              ),
          )
          .map(name => [name, new FormData(form).getAll(name).map(String)]),
      )
    },
    [nth, words] as const,
  )

/** What stands in the fields with these names, in the form that has the same label and goes to the same address. */
export const standsIn = (
  page: Page,
  { action, label }: FormSeen,
  names: string[],
): Promise<Record<string, string[]>> =>
  page.evaluate(
    ([action, label, names]) => {
      const form = [...document.querySelectorAll<HTMLFormElement>('form')].find(
        each =>
          new URL(each.action, location.href).pathname === action &&
          (each.getAttribute('aria-label') ?? '') === label,
      )
      const data = form ? new FormData(form) : new FormData()
      return Object.fromEntries((names as string[]).map(name => [name, data.getAll(name).map(String)]))
    },
    [action, label, names] as const,
  )

/** Sends it as Enter does: with its first button, without asking the browser's own checks. */
export const sendForm = (page: Page, nth: number) =>
  Promise.all([
    page.waitForEvent('load'),
    page.evaluate(nth => {
      const form = document.querySelectorAll<HTMLFormElement>('form')[nth] as HTMLFormElement
      form.requestSubmit(form.querySelector<HTMLButtonElement>('button:not([type=button])'))
    }, nth),
  ])
