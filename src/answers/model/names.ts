import { surnames } from '../../text/names/surnames.js'
import { sentences } from '../../text/sentences.js'
import { canonical } from '../check.js'
import { translate } from '../translate.js'

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}]+)*/gu
const CAPITAL = /^\p{Lu}/u

/** What names may be proved by, and who is known. */
export interface NameProof {
  /** The quotes. A title proves no name: that of a school in it is not somebody who came. */
  readonly proof: string
  readonly question: string
  /** The whole texts of the reports quoted. */
  readonly reports: readonly string[]
  readonly sameLanguage: boolean
  /** True for the given name of anybody in the corpus. */
  readonly isGivenName: (word: string) => boolean
}

/**
 * The first name of a statement that is not proved, null when all are. Every run of capitals, and every single capital inside a sentence, must
 * stand in the proof with the same marks. A name that only the question has must stand in the report quoted, and the quotes must name nobody else.
 */
export function unprovenName(statement: string, names: NameProof): string | null {
  const proof = canonical(names.proof)
  const question = canonical(names.question)
  const reports = names.reports.map(canonical)
  for (const name of capitalRuns(statement, names.isGivenName)) {
    const key = canonical(name)
    if (proof.includes(key) || proof.includes(canonical(name.replace(OPENERS, '')))) continue
    if (!names.sameLanguage && isTranslated(name, proof)) continue
    if (!question.includes(key) || !reports.some((text) => text.includes(key))) return name
    if (name.includes(' ') && namesSomebody(names.proof, key)) return name
  }
  return null
}

/** What has a capital before a name only because a sentence begins with it: forms of address, numerals, little words. */
const OPENERS = /^(?:Ông|Bà|Anh|Chị|Cô|Chú|Bác|Cụ|Mr|Mrs|Ms|Hai|Ba|Bốn|Năm|Sáu|Theo|Các|Những|Do|Tại|Trong|Khi|Với|Có|Ở|The|According to|At|In|By) (?=.)/u

/** Runs of capitalised words; the first word of a sentence counts only as the beginning of a run, or when it is somebody's given name. */
export function capitalRuns(statement: string, isGivenName: NameProof['isGivenName']): string[] {
  const starts = new Set(sentences(statement).map(({ start }) => start))
  const runs: string[] = []
  let run: { text: string; end: number; first: boolean; words: number } | null = null
  const close = (): void => {
    if (run !== null && (run.words > 1 || !run.first || isGivenName(run.text))) runs.push(run.text)
    run = null
  }
  for (const found of statement.matchAll(WORD)) {
    const end = found.index + found[0].length
    if (!CAPITAL.test(found[0])) close()
    else if (run !== null && /^\s+$/u.test(statement.slice((run as { end: number }).end, found.index))) {
      const known: { text: string; end: number; first: boolean; words: number } = run
      run = { ...known, text: statement.slice(known.end - known.text.length, end), end, words: known.words + 1 }
    } else {
      close()
      run = { text: found[0], end, first: starts.has(found.index) || /[:“"(]\s*$/u.test(statement.slice(0, found.index)), words: 1 }
    }
  }
  close()
  return runs
}

/** An English phrase in capitals each of whose pieces the glossary finds in the proof: "People's Committee" for "Ủy ban nhân dân". */
function isTranslated(name: string, proof: string): boolean {
  return translate(`x ${name}`)
    .slice(1)
    .every(({ english, vietnamese }) => proof.includes(canonical(english)) || vietnamese.some((wording) => proof.includes(canonical(wording))))
}

const PERSON = /(?<![\p{L}\p{M}])\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]+){2,3}(?![\p{L}\p{M}])/gu

/** What looks like the full names of people in a text. */
export const fullNamesIn = (text: string): string[] => Array.from(text.matchAll(PERSON), ([name]) => name).filter((name) => surnames.has(name.split(' ')[0]!.toLowerCase()))

/** Somebody named in a text, and where: by a full name, or by what follows a form of address ("ông Chóng"). */
export interface NamedPerson {
  readonly name: string
  readonly start: number
  readonly end: number
}

const ADDRESSED = /(?<=(?<![\p{L}\p{M}])(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Đđ]ồng chí|Mr\.?|Mrs\.?|Ms\.?)\s+)\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]+){0,4}(?![\p{L}\p{M}])/gu
const TITLES = /^(?:Bí thư|Chủ tịch|Phó|Trưởng|Giám đốc|Thứ trưởng|Bộ trưởng)/u

export function peopleIn(text: string): NamedPerson[] {
  const full = Array.from(text.matchAll(PERSON)).filter(([name]) => surnames.has(name.split(' ')[0]!.toLowerCase()))
  const addressed = Array.from(text.matchAll(ADDRESSED)).filter(({ index, 0: name }) => !TITLES.test(text.slice(index)) && !full.some((other) => other.index < index + name.length && index < other.index + other[0].length))
  return [...full, ...addressed].map(({ index, 0: name }) => ({ name, start: index, end: index + name.length })).sort((a, b) => a.start - b.start)
}

/** True when a text has the full name of somebody else. */
const namesSomebody = (proof: string, key: string): boolean => fullNamesIn(proof).some((name) => !canonical(name).includes(key) && !key.includes(canonical(name)))
