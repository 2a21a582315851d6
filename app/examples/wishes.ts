/** What is asked, by whom and when: two years of calls, seasons and habits, before anybody has answered. */
import type { Calendar } from './calendar.ts'
import { days, weeks, workingDay } from './calendar.ts'
import type { Chance } from './chance.ts'
import { type Habits, makeHabits } from './habits.ts'
import type { Neighbour } from './person.ts'
import type { VillagePlan } from './shapes.ts'
import type { Told } from './storytelling.ts'
import { destinations } from './text/destinations.ts'
import { month } from './text/season.ts'
import { tasks } from './text/tasks.ts'
import { villageTasks } from './text/tasks.village.ts'
import type { Wish } from './wish.ts'

export const makeWishes = (
  plan: VillagePlan,
  neighbours: Neighbour[],
  twins: Map<string, Neighbour>,
  told: Told,
  calendar: Calendar,
  chance: Chance,
): Wish[] => {
  const habits = makeHabits(plan, neighbours, twins, chance)
  const wishes = [
    ...told.wishes,
    ...series(plan, habits, calendar, chance),
    ...lastDays(habits, calendar, chance),
  ]
  const perWeek = new Map<number, number>()
  for (const wish of wishes) perWeek.set(weekOf(wish), (perWeek.get(weekOf(wish)) ?? 0) + 1)
  let rides = wishes.filter(wish => wish.ride).length
  let owed = 0
  for (let week = 0; week < weeks; week++) {
    owed +=
      plan.requestsPerWeek * season(calendar.month(week * 7)) * (0.8 + 0.4 * chance.next()) -
      (perWeek.get(week) ?? 0)
    for (; owed >= 1; owed--) {
      const logged = callingDay(week, calendar, chance)
      const shortOfRides = (2 / 3) * (wishes.length + 1) - rides
      const ride = chance.often(Math.min(0.95, Math.max(0.3, 0.667 + shortOfRides / 20)))
      const wish = ride ? rideWish(logged, habits, chance) : taskWish(logged, habits, calendar, chance)
      if (ride) rides++
      const twin = wish.who && twins.get(wish.who.person.key)
      wishes.push(twin && chance.often(0.35) ? { ...wish, who: twin } : wish)
    }
  }
  return wishes.sort((a, b) => a.logged - b.logged)
}

const weekOf = (wish: Wish) => Math.floor(wish.logged / 7)

/** Fewer calls in the summer holidays; the mean over a year is 1. */
const season = (now: number) => (now === 7 || now === 8 ? 0.84 : now === 11 || now === 12 ? 1.1 : 1.012)

const callingDay = (week: number, calendar: Calendar, chance: Chance): number =>
  chance.weighted(
    [0, 1, 2, 3, 4, 5, 6].map(i => week * 7 + i),
    day => (calendar.holiday(day) ? 0.2 : ([24, 20, 18, 18, 15, 4, 1.2][calendar.weekday(day) - 1] ?? 0)),
  )

const rideWish = (logged: number, habits: Habits, chance: Chance): Wish => {
  // Hospital rides grow: from few to more than one in four.
  const growth = logged / days
  const ride = chance.weighted(destinations, d =>
    d.code === 'hospital' ? 2 + 40 * growth : d.code === 'care-home' ? 0 : d.code === 'physio' ? 5 : d.weight,
  )
  const who = habits.asker(ride.code, logged)
  return {
    logged,
    who,
    ride,
    ...(ride.code === 'station' || chance.often(0.05) ? { oneWay: true } : {}),
  }
}

const taskWish = (logged: number, habits: Habits, calendar: Calendar, chance: Chance): Wish => {
  const now = calendar.month(logged)
  if (chance.often(0.06)) {
    const fit = villageTasks.filter(task => month(task.months, now))
    if (fit.length > 0) return { logged, who: null, task: chance.pick(fit) }
  }
  const task = chance.weighted(tasks, t =>
    month(t.months, now) && !(t.lastDay && calendar.monthDay(logged) > t.lastDay && now === 12)
      ? t.weight * (t.unsolved ? 0.8 : 1)
      : 0,
  )
  return { logged, who: habits.asker(task.code, logged, task), task }
}

/** Weeks of physiotherapy for some, a weekly ride for others. */
const series = (plan: VillagePlan, habits: Habits, calendar: Calendar, chance: Chance): Wish[] => {
  const physio = destinations.find(d => d.code === 'physio')
  const weekly = destinations.filter(d => ['living-room', 'church', 'family', 'hairdresser'].includes(d.code))
  const wishes: Wish[] = []
  for (let i = 0; i < plan.askers / 21; i++) {
    const who = habits.asker('physio', -100)
    const start = chance.between(10, days - 90)
    for (let turn = 0; turn < chance.between(5, 9); turn++) {
      const logged = workingDay(calendar, start + turn * 7)
      wishes.push({
        logged,
        who,
        ...(physio ? { ride: physio } : {}),
        ...(who.aid ? {} : { aid: 'krukken' }),
      })
    }
  }
  for (let i = 0; i < plan.askers / 11; i++) {
    const logged = workingDay(calendar, chance.between(5, days - 8))
    wishes.push({
      logged,
      who: habits.asker('weekly', -100),
      ride: chance.pick(weekly),
      weeklyUntil: logged + chance.between(50, 115),
    })
  }
  return wishes
}

/** What must be there when somebody looks around: appointments for today and tomorrow, and what was left. */
const lastDays = (habits: Habits, calendar: Calendar, chance: Chance): Wish[] => {
  const wishes: Wish[] = []
  for (const wished of [
    calendar.today,
    calendar.today,
    calendar.today,
    days + 1,
    days + 1,
    days + 1,
    days + 1,
  ]) {
    const open = destinations.filter(
      d => d.weekdays.includes(calendar.weekday(wished)) && d.code !== 'care-home',
    )
    if (open.length === 0) continue
    const ride = chance.pick(calendar.holiday(wished) ? destinations.filter(d => d.code === 'family') : open)
    const logged = workingDay(calendar, wished - chance.between(3, 6))
    wishes.push({ logged, who: habits.asker(ride.code, logged), ride, wished })
  }
  const now = calendar.month(days - 1)
  for (const ago of [4, 5, 7, 8, 12, 17, 26]) {
    const fit = tasks.filter(task => month(task.months, now) && !task.unsolved && task.when === 'span')
    const task = chance.pick(fit)
    const logged = workingDay(calendar, days - ago)
    wishes.push({ logged, who: habits.asker(task.code, logged, task), task, fate: 'open' })
  }
  return wishes
}
