/** What this room announces: app/announcements.ts shows who hears it. */

/** One merge: `goes` went up in `stays`. */
export type Merge = { id: string; stays: string; goes: string }

/** What another room has of the one who would go, as sentences, and whether it knows the two as two people. */
export type Along = { comes: string[]; asTwo: boolean }

/** What was written about the one who stayed after the merge; `key` is the room's own. */
export type CameSince = { key: string; what: string; words: string; at: Temporal.Instant }

/** What a person answered for a use of their data; see rules.say.ts. */
export type Answered = { resident: string; use: 'helping' | 'good-to-know'; given: boolean }

/** `said` is what the listeners are told, `answer` what each of them says, where an answer is asked. */
export type ResidentsSaid = {
  /** Somebody looks whether two may be one; nothing is done yet. */
  'residents-compared': { said: { stays: string; goes: string }; answer: Along }
  /** All that points to the one who goes must point to the one who stays, and be remembered by the merge. */
  'residents-merged': { said: Merge }
  /** Somebody looks what would happen when the two come apart again; nothing is done yet. */
  'residents-parting': { said: Merge; answer: CameSince[] }
  /** What the merge moved goes back, and of what came since only what `along` names. */
  'residents-unmerged': { said: Merge & { along: readonly string[] } }
  /** Somebody said yes or no: what later rooms keep by that yes goes with a no. */
  'residents-answered': { said: Answered }
}
