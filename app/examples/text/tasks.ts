/** What people ask besides rides. */
import type { Task } from './task.ts'
import { choreTasks } from './tasks.chores.ts'
import { companyTasks } from './tasks.company.ts'
import { gardenTasks } from './tasks.garden.ts'
import { paperTasks } from './tasks.paper.ts'
import { seasonTasks } from './tasks.seasons.ts'
import { supplyTasks } from './tasks.supply.ts'

export const tasks: readonly Task[] = [
  ...choreTasks,
  ...seasonTasks,
  ...gardenTasks,
  ...companyTasks,
  ...supplyTasks,
  ...paperTasks,
]
