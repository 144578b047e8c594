import type { UsageLog } from '../store/usage-log.js'

/** How many tokens a day a model may use; null for no limit. */
export interface Limits {
  readonly day: number | null
  readonly personDay: number | null
}

/** The tokens of the present day. Calls under way are counted when they end: what is asked at once may go over by as much. */
export interface Budget {
  hasRoom(person: string): Promise<boolean>
  spend(person: string, tokens: number): Promise<void>
}

/** A budget over the store's log; days are those of UTC. */
export function createBudget(log: UsageLog, { day, personDay }: Limits, now: () => Date): Budget {
  const today = (): string => now().toISOString().slice(0, 10)
  return {
    async hasRoom(person) {
      if (day === null && personDay === null) return true
      const used = await log.used(today(), person)
      return used.all < (day ?? Infinity) && used.person < (personDay ?? Infinity)
    },
    spend: (person, tokens) => log.add(today(), person, tokens),
  }
}
