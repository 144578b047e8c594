import { lazy } from '../lazy.js'
import { patternText, spellings } from './pattern.js'
import { ORDINAL_WORDS, ORDINAL_WORDS_ENGLISH, SERIES } from './tables/series.js'

/** The numbers a text gives to meetings of a series: "Trung ương 9 khóa XII" is {plenum: 9, term: 12}. */
export type Series = ReadonlyMap<string, ReadonlySet<number>>

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx']

/** Words of each number, from one on. */
const WORD_FORMS = ORDINAL_WORDS.trim().split(/\s+/u).map((forms) => forms.replaceAll('_', ' ').split('/'))
const WORDS = WORD_FORMS.map(([first]) => first)

/** Every way to write a number after its noun → the number. */
const numerals = lazy(() => {
  const words = WORD_FORMS.flatMap((forms, i) => forms.map((form) => [`thứ ${form}`, i + 1] as const))
  return new Map<string, number>([...ROMAN.map((roman, i) => [roman, i + 1] as const), ...words.flatMap(([word, n]) => [[word, n] as const, [spelledBare(word), n] as const])])
})

const ordinals = lazy(() => new Map(ORDINAL_WORDS_ENGLISH.trim().split(/\s+/u).map((word, i) => [word, i + 1])))

const spelledBare = (word: string): string => patternText(word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')).trim()

const source = (phrase: string): string =>
  phrase
    .split(' ')
    .map((word) => (word === 'N' ? `(?<n>${numberSource()}) ` : word === 'Nth' ? `(?<n>${ordinalSource()}) ` : `${spellings(word)} `))
    .join('')

const longestFirst = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|')
const numberSource = lazy(() => `(?:th(?:ứ|u) )?[0-9]{1,3}|(?:th(?:ứ|u) )?(?:${longestFirst(ROMAN)})|${longestFirst([...numerals().keys()].filter((word) => word.startsWith('th')))}`)
const ordinalSource = lazy(() => `[0-9]{1,3}(?:st|nd|rd|th)|${longestFirst(ordinals().keys())}`)

interface Line {
  readonly what: string
  /** How a query words it. */
  readonly query: string
  readonly wordings: readonly string[]
}

const lines = lazy(() =>
  SERIES.trim()
    .split('\n')
    .map((line): Line => {
      const [what, query, wordings] = line.split(' = ')
      return { what: what!, query: query!, wordings: wordings!.split(' | ') }
    }),
)

const patterns = lazy(() => lines().flatMap(({ what, wordings }) => wordings.map((wording) => ({ what, expression: new RegExp(`(?<=^| )${source(wording)}`, 'gu') }))))

/** The same over a text as it is written, so that places agree. */
const writtenPatterns = lazy(() => patterns().map(({ expression }) => new RegExp(expression.source.replace('(?<=^| )', '(?<=^|[ (“"])').replace(/ $/u, '(?=$|[ ,.;:?!)”"])'), 'giu')))

const numberOf = (written: string): number => {
  const bare = written.replace(/^th[ứu] (?=[0-9ivx]+$)/u, '')
  return numerals().get(bare) ?? ordinals().get(bare) ?? Number.parseInt(bare, 10)
}

/** The series that a text numbers. */
export function seriesIn(text: string): Series {
  const found = new Map<string, Set<number>>()
  const plain = patternText(text).replaceAll('. ', ' . ')
  for (const { what, expression } of patterns())
    for (const { groups } of plain.matchAll(expression)) found.set(what, (found.get(what) ?? new Set<number>()).add(numberOf(groups!.n!)))
  return found
}

/** A question with the numbers of series blanked out: reports write them in many ways, and they are compared as numbers. Same length. */
export function withoutSeries(question: string): string {
  let blanked = question
  for (const expression of writtenPatterns())
    for (const match of question.matchAll(expression)) {
      const written = match.groups!.n!
      const at = match.index + match[0].lastIndexOf(written)
      blanked = blanked.slice(0, at) + ';'.repeat(written.length) + blanked.slice(at + written.length)
    }
  return blanked
}

/** The numbers of series a question asks for in the other ways a report may write them: "khóa XII" is also "khóa 12". */
export function seriesQueries(question: string): string[] {
  const written = patternText(question)
  return [...seriesIn(question)].flatMap(([what, numbers]) =>
    [...numbers].flatMap((number) =>
      formsOf(number)
        .map((form) => lines().find((line) => line.what === what)!.query.replace('N', form))
        .filter((query) => !written.includes(`${query} `)),
    ),
  )
}

/** 12, XII, "mười hai". */
const formsOf = (number: number): string[] => [String(number), ROMAN[number - 1], WORDS[number - 1]].filter((form) => form !== undefined)

/**
 * How many of the numbers asked for a report agrees with, less those it contradicts. What it is called tells more than what its opening
 * speaks of, such as the meeting before.
 */
export function seriesFit(asked: Series, { called, opening }: { readonly called: Series; readonly opening: Series }): { readonly agree: number; readonly contradict: number } {
  let [agree, contradict] = [0, 0]
  for (const [what, numbers] of asked) {
    const own = called.get(what)
    const told = own ?? opening.get(what)
    if (told === undefined) continue
    if ([...numbers].some((number) => told.has(number))) agree++
    else if (own !== undefined) contradict++
  }
  return { agree, contradict }
}
