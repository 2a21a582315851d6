/** What this room announces; who hears it stands in app/announcements.ts. */
import type { Term } from './rules.settings.ts'

export type VillageSaid = {
  /** Somebody would keep something for so many years, and fewer than now; nothing is done yet. */
  'village-keeps-shorter': {
    said: { term: Term; years: number }
    /** A sentence for everything that the coming night then takes and would not take now. */
    answer: string[]
  }
}
