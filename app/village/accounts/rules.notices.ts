/** Which notices are about the village phone, and not about a key or a device. */
export const dutyKinds = ['duty-sheet', 'duty-swapped', 'duty-unswapped', 'duty-changed'] as const
export type DutyKind = (typeof dutyKinds)[number]

export const isAboutDuty = (kind: string): kind is DutyKind => (dutyKinds as readonly string[]).includes(kind)

/** What has nothing to do with the keys of whoever reads it. */
const aboutLooking: readonly string[] = ['emergency', 'emergency-late', 'emergency-wrong', 'review-late']

/** What somebody must be asked about: was this you? */
export const isAboutKeys = (kind: string) => !isAboutDuty(kind) && !aboutLooking.includes(kind)

const pages: Readonly<Record<string, string>> = {
  emergency: '/noodtoegang/nakijken',
  'emergency-late': '/noodtoegang/nakijken',
  'emergency-wrong': '/noodtoegang',
  'review-late': '/beheer/nakijken',
  'anchor-overdue': '/beheer/logboek-inzage',
}

/** Where it is about, within the village; null for what has no page of its own. */
export const placeOf = (kind: string): string | null =>
  isAboutDuty(kind) ? '/dienst' : (pages[kind] ?? null)
