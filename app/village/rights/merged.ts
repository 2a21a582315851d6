/**
 * What this room has of two people who are made one stays where it is: a copy and an erasure ask for every line of a
 * person (residents: samePeople), so that nothing need be moved and nothing can be forgotten on the way back.
 */
import type { Along, CameSince } from '../residents/door.ts'

export const nothingAlong = async (): Promise<Along> => ({ comes: [], asTwo: false })
export const nothingSince = async (): Promise<CameSince[]> => []
export const nothingToMove = async (): Promise<void> => {}
