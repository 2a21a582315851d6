/** Which notices are about the village phone, and not about a key or a device. */
export const dutyKinds = ['duty-sheet', 'duty-swapped', 'duty-unswapped', 'duty-changed'] as const
export type DutyKind = (typeof dutyKinds)[number]

export const isAboutDuty = (kind: string): kind is DutyKind => (dutyKinds as readonly string[]).includes(kind)
