/** The form of one person, open from top to bottom. */
import { DraftNotice, HouseForm, useHouse, useWords } from '../../entrance/house.tsx'
import { Actions, Button } from '../../furniture/button.tsx'
import { Card } from '../../furniture/card.tsx'
import { Choice } from '../../furniture/choice.tsx'
import { Field } from '../../furniture/field.tsx'
import { NotBsn } from './not-bsn.tsx'
import type { Housemate } from './queries.find.ts'
import {
  ContactFields,
  type FieldsProps,
  HomeFields,
  MoreFields,
  NoteFields,
  wired,
} from './resident.fields.tsx'

type Props = FieldsProps & {
  place: string
  version: number | string
  draftFrom: Temporal.Instant | null
  housemates: readonly Housemate[]
  bsn: string | null
  button: string
}

export const EditForm = ({ typed, problems, place, version, draftFrom, housemates, bsn, button }: Props) => {
  const say = useWords('residents')
  const { village } = useHouse()
  const form = { typed, problems }
  return (
    <div className="flow">
      {draftFrom && <DraftNotice place={place} savedAt={draftFrom} />}
      <HouseForm
        action={`/${village?.slug}/${place}`}
        version={version}
        draft={place}
        label={say('edit.title')}
      >
        <Field {...wired(form, 'name')} label={say('field.name')} />
        <Card title={say('edit.home')}>
          <div className="flow">
            <HomeFields {...form}>
              <Housemates typed={typed} housemates={housemates} />
            </HomeFields>
          </div>
        </Card>
        <Card title={say('edit.more')}>
          <div className="flow">
            <MoreFields {...form} />
          </div>
        </Card>
        <Card title={say('edit.around')}>
          <div className="flow">
            <ContactFields {...form} />
          </div>
        </Card>
        <Card title={say('edit.note')}>
          <div className="flow">
            <NoteFields {...form} />
            <NotBsn typed={typed} number={bsn} />
          </div>
        </Card>
        <Actions thumb>
          <Button>{button}</Button>
        </Actions>
      </HouseForm>
    </div>
  )
}

const Housemates = ({
  typed,
  housemates,
}: {
  typed: FieldsProps['typed']
  housemates: readonly Housemate[]
}) => {
  const say = useWords('residents')
  if (housemates.length === 0) return null
  return (
    <Choice
      name="along"
      many
      label={say('field.also-here')}
      hint={say('field.also-here-hint')}
      value={[typed.along ?? []].flat()}
      options={housemates.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
