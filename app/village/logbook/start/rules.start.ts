/** What a village that has just begun does next: each step until it is done. */
export const steps = ['colleague', 'people', 'logbook'] as const
export type StartStep = (typeof steps)[number]

/** `coordinators`: with an own way in. `people`, `requests`: how many there are, counted no further than `enough`. */
export type Begun = { coordinators: number; people: number; requests: number }

/** With so many on it a village has its list, brought along or typed; then nobody is reminded any more. */
export const enough = 10

export const stepsLeft = ({ coordinators, people, requests }: Begun): StartStep[] => {
  const done = { colleague: coordinators > 1, people: people >= enough, logbook: requests >= enough }
  return steps.filter(step => !done[step])
}
