import { Option } from 'commander'
import { UsageError } from './exit.js'

const LANGUAGES = ['vi', 'en']
const ISO_DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u

/** An option that takes a whole number from 1 to `most`. */
export const countOption = (flags: string, description: string, most: number): Option =>
  new Option(flags, description).argParser((value: string) => {
    const count = /^[0-9]{1,9}$/u.test(value) ? Number(value) : Number.NaN
    if (!(count >= 1 && count <= most)) throw new UsageError('usage-number', { name: flags, value, most })
    return count
  })

/** An option that takes a day of the calendar, "2021-12-20". */
export const dateOption = (flags: string, description: string): Option =>
  new Option(flags, description).argParser((value: string) => {
    const time = ISO_DATE.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
    if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(value)) throw new UsageError('usage-date', { name: flags, value })
    return value
  })

export const languageOption = (flags: string, description: string): Option => choiceOption(flags, description, LANGUAGES)

/** An option that takes one of a few words. */
export const choiceOption = (flags: string, description: string, choices: readonly string[]): Option =>
  new Option(flags, description).argParser((value: string) => {
    if (!choices.includes(value)) throw new UsageError('usage-choice', { name: flags, value, choices: choices.join(', ') })
    return value
  })
