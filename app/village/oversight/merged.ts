/**
 * What this room has of two people who are made one stays where it is, as the read log does: who opened whose page when
 * is not rewritten. A copy and an erasure ask for every line of a person (residents: samePeople).
 */
import type { Along, CameSince } from '../residents/door.ts'

export const staysInTheLog = async (): Promise<Along> => ({ comes: [], asTwo: false })
export const nothingCame = async (): Promise<CameSince[]> => []
export const nothingMoves = async (): Promise<void> => {}
