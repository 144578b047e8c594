/** Tokens that models have read and written, kept so that budgets hold across restarts and processes. */
export interface UsageLog {
  /** Tokens of a day ("2024-01-31"): everybody's, and one person's. */
  used(day: string, person: string): Promise<{ readonly all: number; readonly person: number }>
  add(day: string, person: string, tokens: number): Promise<void>
}
