/** That the words of a line, or beside a step, were taken away: when, by whom and why; all null where they stand. */
export type Gone = {
  gone_at: Temporal.Instant | null
  gone_by: string | null
  gone_why: 'mistake' | 'asked' | 'wrong-person' | 'other' | null
}
