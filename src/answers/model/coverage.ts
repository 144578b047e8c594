import type { Search } from '../../search/search.js'
import { exactTerm } from '../../search/terms.js'
import { syllables } from '../../text/syllables.js'
import { canonical } from '../check.js'
import { translate } from '../translate.js'

/**
 * Shares of a statement's words, weighed by how rare they are, that its quotes must hold: alone, and together with the question and the titles
 * of the reports. A statement put to the quotes of another one (every pair of two sentences of the sample reports, `tests/models/mutations`)
 * holds a fifth; one reworded in other verbs and in another order holds two thirds.
 */
const IN_QUOTES = 0.4
const IN_ALL = 0.6
const IN_CLAUSE = 0.5
/** The same for a statement in the other language, of the words that the glossary knows. */
const TRANSLATED = 0.35

interface Said {
  readonly statement: string
  readonly quotes: string
  /** Titles and dates of the reports quoted, and the question. */
  readonly around: string
  readonly sameLanguage: boolean
}

/** True when the words of a statement are those of its quotes; of the other language, when the glossary finds enough of them there. */
export function isCovered({ statement, quotes, around, sameLanguage }: Said, search: Pick<Search, 'idf'>): boolean {
  if (!sameLanguage) return isTranslation(statement, `${quotes}\n${around}`)
  const [inQuotes, inAll] = [termsOf(quotes), termsOf(`${quotes}\n${around}`)]
  const weigh = (term: string): number => search.idf(term)
  return (
    // What it repeats of the question says nothing for or against it.
    shareOf(new Set([...termsOf(statement)].filter((term) => inQuotes.has(term) || !inAll.has(term))), inQuotes, weigh) >= IN_QUOTES &&
    shareOf(termsOf(statement), inAll, weigh) >= IN_ALL &&
    // What is added to a long statement is small beside it, but not beside its own clause.
    statement.split(CLAUSES).every((clause) => isSlight(clause) || shareOf(termsOf(clause), inAll, weigh) >= IN_CLAUSE)
  )
}

function shareOf(terms: ReadonlySet<string>, held: ReadonlySet<string>, weigh: (term: string) => number): number {
  let whole = 0
  let found = 0
  for (const term of terms) {
    whole += weigh(term)
    if (held.has(term)) found += weigh(term)
  }
  return whole === 0 ? 1 : found / whole
}

const CLAUSES = /[,;:.()–—]\s|\s(?:và|nhưng|còn|đồng thời|cũng như)\s/u
/** Clauses of fewer syllables lean on their neighbours. */
const SLIGHT = 4

const isSlight = (clause: string): boolean => syllables(clause).length < SLIGHT

const termsOf = (text: string): Set<string> => new Set(syllables(text.normalize('NFC')).map((syllable) => exactTerm(syllable.text)))

/** Words with Vietnamese marks. */
const MARKED = /[\p{L}\p{M}]*[À-ỹĂăĐđƠơƯư][\p{L}\p{M}]*/gu

function isTranslation(statement: string, proof: string): boolean {
  const text = canonical(proof)
  // Words of the other language stand in quotes or nowhere.
  if ((statement.match(MARKED) ?? []).some((word) => !text.includes(canonical(word)))) return false
  const known = translate(statement).filter(({ english, vietnamese, keep }) => keep || vietnamese.length > 0 || text.includes(canonical(english)))
  const held = known.filter(({ english, vietnamese }) => text.includes(canonical(english)) || vietnamese.some((wording) => text.includes(canonical(wording))))
  return held.length > 0 && held.length / known.length >= TRANSLATED
}
