import { Button } from './button.tsx'
import { Form } from './form.tsx'
import type { Props } from './props.ts'

type SearchBoxProps = Props<{
  action: string
  keyField: string
  hidden?: Readonly<Record<string, string | undefined>>
  label: string
  button: string
  name?: string
  value?: string
}>

/**
 * Posts, because names do not belong in an address. Without script `/` works together with the browser's access
 * key; the shared script finds `[data-slash]` and makes the bare key work.
 */
export const SearchBox = ({ action, keyField, hidden, label, button, name = 'q', value }: SearchBoxProps) => (
  <search className="search">
    <Form action={action} keyField={keyField} hidden={hidden}>
      <label className="unseen" htmlFor="search-box">
        {label}
      </label>
      <input
        id="search-box"
        className="input"
        type="search"
        name={name}
        defaultValue={value}
        placeholder={label}
        // biome-ignore lint/a11y/noAccessKey: the only way to reach it by key on a page without script
        accessKey="/"
        data-slash=""
        autoComplete="off"
      />
      <Button kind="plain">{button}</Button>
    </Form>
  </search>
)
