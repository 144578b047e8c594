import type { Language } from '../../reports/report.js'
import type { Search } from '../../search/search.js'
import { findDates } from '../../text/dates/index.js'
import type { Answer } from '../answer.js'
import { canonical } from '../check.js'
import { questionLanguage } from '../question-language.js'
import { isCovered } from './coverage.js'
import { isDrafted, isStretchOf, withoutRemarks } from './drafted.js'
import { unprovenFigure } from './figures.js'
import { faultOfForm, languageOf, type FormFault } from './form.js'
import type { Given } from './given.js'
import { peopleIn, unprovenName } from './names.js'
import { turnsAround } from './negation.js'
import { unprovenDeed } from './roles.js'
import { locate, type Located, type QuoteFault, type RawQuote } from './quotes.js'

/** A statement as a model gives it. */
export interface RawStatement {
  readonly text: string
  readonly quotes: readonly RawQuote[]
}

/** Why a statement is not shown. `detail` is the word or quote it failed on. */
export interface Fault {
  readonly code: FormFault | QuoteFault | 'no-quotes' | 'too-many-quotes' | 'figure' | 'name' | 'negation' | 'role' | 'not-in-quotes' | 'repeats-question' | 'malformed'
  readonly detail: string
}

/** A statement that is proved: its text on one line, and where its quotes stand. */
export interface Proved {
  readonly text: string
  readonly quotes: readonly Located[]
}

export interface CheckDeps {
  readonly question: string
  readonly language: Language
  readonly given: readonly Given[]
  /** The built-in answer, which the model was shown. */
  readonly builtIn: Answer
  readonly search: Pick<Search, 'idf'>
  /** True for the given name of anybody in the corpus. */
  readonly isGivenName: (word: string) => boolean
}

const MOST_QUOTES = 8

/** Months and days of the week in English are capitals and no names. */
const withoutDates = (text: string): string => findDates(text).reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)

/** Numbers in brackets that a model puts behind a statement of its own accord. */
const MARKS = /\s*\[\p{N}+\](?:\s*,?\s*\[\p{N}+\])*/gu

const isQuote = (quote: unknown): quote is RawQuote =>
  typeof quote === 'object' && quote !== null && 'quote' in quote && typeof quote.quote === 'string' && 'passage' in quote && typeof quote.passage === 'number'

/** What a model gave, read as a statement; null when it is none. */
export function readStatement(value: unknown): RawStatement | null {
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') return null
  const quotes: unknown = 'quotes' in value ? value.quotes : []
  if (!Array.isArray(quotes)) return null
  const read = (quotes as unknown[]).filter(isQuote)
  return read.length === quotes.length ? { text: value.text, quotes: read } : null
}

/** Proves a statement by its quotes, or tells the first thing wrong with it. Everything here is decided by code, whatever the model says. */
export function checkStatement(raw: RawStatement, deps: CheckDeps): Proved | Fault {
  const text = raw.text.normalize('NFC').replace(MARKS, '').replace(/\s+/gu, ' ').trim()
  if (raw.quotes.length === 0) return { code: 'no-quotes', detail: '' }
  if (raw.quotes.length > MOST_QUOTES) return { code: 'too-many-quotes', detail: '' }
  const quotes: Located[] = []
  for (const quote of raw.quotes) {
    const found = locate(quote, deps.given, deps.question)
    if (typeof found === 'string') return { code: found, detail: quote.quote }
    quotes.push(found)
  }
  const fault = isDrafted(text, quotes, deps.builtIn, deps.given) ? null : faultOf(withoutRemarks(text, deps.builtIn), quotes, deps)
  return fault ?? { text, quotes }
}

function faultOf(text: string, quotes: readonly Located[], { question, language, search, isGivenName }: CheckDeps): Fault | null {
  const words = quotes.map(({ given, start, end }) => given.open.report.text.slice(start, end))
  const reports = [...new Set(quotes.map(({ given }) => given.open))]
  const titles = reports.flatMap(({ report, date }) => [report.title, date ?? '']).join('\n')
  const quoted = words.join('\n')
  const form = faultOfForm(text, `${quoted}\n${titles}\n${question}`, language)
  if (form !== null) return { code: form, detail: '' }
  const sameLanguage = (languageOf(text, quoted) ?? language) === (questionLanguage(quoted) ?? language)
  if (canonical(text).includes(canonical(question))) return { code: 'repeats-question', detail: '' }
  // Its own words in their own order: a number or a name in them cannot have become another's.
  if (isStretchOf(text, words)) return turnsAround(text, words, true) ? { code: 'negation', detail: '' } : null
  const figure = unprovenFigure(text, { proof: `${quoted}\n${question}`, titles, free: new Set([String(quotes.length), String(peopleIn(text).length)]), sameLanguage })
  if (figure !== null) return { code: 'figure', detail: figure }
  const name = unprovenName(withoutDates(text), { proof: quoted, question, reports: reports.map(({ report }) => report.text), sameLanguage, isGivenName })
  if (name !== null) return { code: 'name', detail: name }
  if (turnsAround(text, words, sameLanguage)) return { code: 'negation', detail: '' }
  const deed = unprovenDeed(text, [...words, titles])
  if (deed !== null) return { code: 'role', detail: deed }
  return isCovered({ statement: text, quotes: quoted, around: `${titles}\n${question}`, sameLanguage }, search) ? null : { code: 'not-in-quotes', detail: '' }
}
