/** What the village may know of a person. Only the name is always there; nothing here is medical, BSN or income. */
export const reaches = ['phone', 'visit', 'mail', 'sms', 'letter'] as const
export type Reach = (typeof reaches)[number]

export const ageBands = ['0-17', '18-29', '30-49', '50-64', '65-79', '80+'] as const
export type AgeBand = (typeof ageBands)[number]

/** `double`: this line was another line's person, and went up in it. */
export type Ended = 'moved' | 'died' | 'double'

export type Phone = { number: string; note: string }
export type Contact = { name: string; relation: string; phone: string }
export type Address = { street: string; houseNumber: string; postcode: string; place: string }

export type Details = {
  name: string
  maidenName: string
  address: Address | null
  phones: Phone[]
  reach: Reach
  mail: string
  /** `1941-03-12`, or `03-12` from whoever keeps the year to themselves. */
  birthday: string | null
  ageBand: AgeBand | null
  contacts: Contact[]
  /** Written so that the person may read it. */
  goodToKnow: string
  isMember: boolean
  ended: Ended | null
}

/** What a form can wish; leaving and coming back have a button of their own. */
export type Wish = Omit<Details, 'ended'>

export const parts = [
  'name',
  'maidenName',
  'address',
  'phones',
  'reach',
  'mail',
  'birthday',
  'ageBand',
  'contacts',
  'goodToKnow',
  'isMember',
  'ended',
] as const satisfies (keyof Details)[]
export type Part = (typeof parts)[number]

export const nothingKnown: Omit<Details, 'name'> = {
  maidenName: '',
  address: null,
  phones: [],
  reach: 'phone',
  mail: '',
  birthday: null,
  ageBand: null,
  contacts: [],
  goodToKnow: '',
  isMember: false,
  ended: null,
}
