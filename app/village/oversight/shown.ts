/** What the read log is told of an emergency: whose page, and under which line the reason stands. */
import type { Shown, VillageVisit } from '../../entrance/visit.ts'

export const byOf = ({ village, visitor, now }: VillageVisit) => ({
  ...{ village: village.id, account: visitor.accountId, now },
})

/** The reason itself stands in accounts.emergencies: no content in the log (L3). */
export const shownEmergency = (subject: string, id: string, part: 'asked' | 'reason' | 'review'): Shown => ({
  ...{ subject, type: 'emergency', object: id, part, sensitivity: 'personal', relation: 'emergency' },
})
