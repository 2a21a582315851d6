/** Where Esdorp's people are driven. */
import type { Destination } from './destination.ts'
import { careDestinations } from './destinations.care.ts'
import { otherDestinations } from './destinations.other.ts'

export const destinations: readonly Destination[] = [...careDestinations, ...otherDestinations]
