/**
 * The floor plan: each room, what it is in a line, and whose doors it may open. The plan has no circle; the village
 * wing never opens a door of the network wing. The fences (.dependency-cruiser.mjs) are made from this page.
 */
export type Room = { wing: 'village' | 'network'; is: string; opens: readonly string[] }

const plan = {
  village: { wing: 'village', is: 'the village itself: its kinds, places, words and settings', opens: [] },
  accounts: {
    wing: 'village',
    is: 'who comes in, how, as what; and the log that shows who looked',
    opens: ['village'],
  },
  library: {
    wing: 'village',
    is: 'cards to lean on: what we do and do not do, each with its source and the village’s own version',
    opens: ['village', 'accounts'],
  },
  residents: {
    wing: 'village',
    is: 'people and households; a name is enough',
    opens: ['village', 'accounts'],
  },
  volunteers: {
    wing: 'village',
    is: 'what people like to do for one another, when, how far; who holds which task',
    opens: ['village', 'accounts', 'residents'],
  },
  logbook: {
    wing: 'village',
    is: 'requests, their life, the lines of what was said and done',
    opens: ['village', 'accounts', 'library', 'residents', 'volunteers'],
  },
  oversight: {
    wing: 'village',
    is: 'one person’s page in an emergency, and the review of who looked',
    opens: ['village', 'accounts', 'residents', 'logbook'],
  },
  rights: {
    wing: 'village',
    is: 'the rights of the person: copy, erasure, retention, register',
    opens: ['village', 'accounts', 'library', 'residents', 'volunteers', 'logbook', 'oversight'],
  },
} as const satisfies Record<string, Room>
export const rooms: Record<string, Room> = plan

/** Who opens this door and so leans on what is behind it: they hear what it announces (app/announcements.ts). */
export type RoomsBehind<Door extends string> = {
  [Name in keyof typeof plan]: Door extends (typeof plan)[Name]['opens'][number] ? Name : never
}[keyof typeof plan]
