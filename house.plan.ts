/**
 * The floor plan: each room, what it is in a line, and whose doors it may open. The plan has no circle; the village
 * wing never opens a door of the network wing. The fences (.dependency-cruiser.mjs) are made from this page.
 */
export type Room = { wing: 'village' | 'network'; is: string; opens: readonly string[] }

export const rooms: Record<string, Room> = {
  village: { wing: 'village', is: 'the village itself: its kinds, places, words and settings', opens: [] },
  accounts: {
    wing: 'village',
    is: 'who comes in, how, as what; and the log that shows who looked',
    opens: ['village'],
  },
  residents: {
    wing: 'village',
    is: 'people and households; a name is enough',
    opens: ['village', 'accounts'],
  },
  logbook: {
    wing: 'village',
    is: 'requests, their life, the lines of what was said and done',
    opens: ['village', 'accounts', 'residents'],
  },
}
