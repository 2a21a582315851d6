/** Days after which it goes; docs/beheer tells the village. A session lives twelve hours at most, whatever stands here. */
export const ages = {
  sessions: 30,
  tries: 1,
  /** After they ran out, which is ten minutes and five minutes. */
  attempts: 1,
  challenges: 1,
  seenNotices: 30,
  /** Also when nobody came to read them. */
  notices: 365,
  /** Longer than the alarm of the anchor looks back. What was in the letter is gone as soon as it is sent. */
  sentMail: 90,
} as const
