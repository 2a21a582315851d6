import { Button } from './button.tsx'
import { Form } from './form.tsx'
import type { Props } from './props.ts'
import { Sign } from './sign.tsx'

type UndoProps = Props<{
  /** What was done: "Rit van donderdag geschrapt." */
  sentence: string
  /** Where the page opens: the next Tab then goes on from here. */
  id?: string
  button: string
  action: string
  keyField: string
  version?: string | number
  /** Hidden fields that say what is to be undone. */
  fields?: Readonly<Record<string, string>>
}>

/** Undo beats "are you sure?": it stands above the page after the deed. */
export const Undo = ({ sentence, id, button, action, keyField, version, fields = {} }: UndoProps) => (
  <div className="notice undo tone-done" role="status" id={id} tabIndex={id ? -1 : undefined}>
    <Sign kind="done" />
    <p>{sentence}</p>
    <Form action={action} keyField={keyField} version={version}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button kind="plain">{button}</Button>
    </Form>
  </div>
)
