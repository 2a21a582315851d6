/** What stands on a card is said in Dutch, at a Dutch door, also where the page around it is English. */
import type { ReactNode } from 'react'
import { useHouse } from '../../entrance/house.tsx'

export const Dutch = ({ children }: { children: ReactNode }) =>
  useHouse().language === 'nl' ? children : <span lang="nl">{children}</span>
