/** In which group of the form a field stands. */
export type Group = 'name' | 'home' | 'more' | 'around'

const groups: Record<string, Group> = {
  name: 'name',
  phone: 'home',
  street: 'home',
  number: 'home',
  postcode: 'home',
  place: 'home',
  maiden: 'more',
  reach: 'more',
  mail: 'more',
  birth: 'more',
  age: 'more',
  member: 'more',
  contact: 'around',
  good: 'around',
}

export const groupOf = (field: string): Group | null => groups[field.split('-')[0] ?? ''] ?? null
