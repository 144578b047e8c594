/*
 * What a text must hold before a form is tried on it: most texts spare most patterns their compiling and their running.
 * To be run over the prepared text of `dateText`; each is wider than any form that names it.
 */

export const DIGIT = /[0-9]/u
/** Two numbers with a sign between them. */
export const TWO_NUMBERS = /[0-9] ?[/.-] ?[0-9]/u
export const YEAR_NUMBER = /[12][0-9]{3}/u
/** The word tháng. */
export const MONTH_WORD = /th[áa]ng/u
/** The word năm. */
export const YEAR_WORD = /n[ăa]m/u
export const ENGLISH_MONTH_NAME = /(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u
/** What joins the ends of a range. */
export const TO = /[-–—]| (?:đến|den|tới|toi|to|till|until|through|and) /u
/** What joins the members of a list. */
export const AND = /,| (?:và|va|and) /u
