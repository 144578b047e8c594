import { lazy } from '../lazy.js'
import { bigramTerm, exactTerm, foldedTerm } from '../search/terms.js'
import { fold } from '../text/normalize.js'
import { syllables } from '../text/syllables.js'
import { isVietnameseSyllable } from '../text/vietnamese.js'
import { phraseTable } from './phrases.js'
import { ABBREVIATIONS } from './tables/abbreviations.js'
import { SYNONYMS } from './tables/synonyms.js'
import { BARE_FRAME, ENGLISH_FRAME, VIETNAMESE_FRAME } from './tables/questions.js'
import { translate } from './translate.js'
import type { Concept } from './understanding.js'

/** Index terms of a wording: marks count when it has them, neighbours count as pairs. */
function wordingTerms(words: readonly string[], accented: boolean): string[] {
  const terms: string[] = []
  words.forEach((word, i) => {
    if (accented) terms.push(exactTerm(word))
    terms.push(foldedTerm(word))
    if (i > 0) terms.push(bigramTerm(words[i - 1]!, word))
  })
  return terms
}

/** What sets parts of a question apart: no phrase and no pair of words runs across it. */
const PART = /[;,:?!()“”"]+/u

const wordsOf = (text: string): string[] => syllables(text).map((syllable) => syllable.text)

/** Every abbreviation with what it stands for, and whether its looks tell it from a word: "ĐB" is none, "GIAO" would be. */
const abbreviations = lazy(() =>
  ABBREVIATIONS.split('\n')
    .filter((line) => line.includes(' = '))
    .map((line) => line.split(/[=|]/u).map((wording) => wording.trim()))
    // A single common syllable is no name of a body.
    .map(([short, ...long]) => ({ short: short!, long: long.filter((wording) => wording.includes(' ')), told: !isVietnameseSyllable(short!.toLowerCase()) })),
)

/** Wordings of one thing: the groups of the synonym table, and abbreviations with what they stand for. */
const wordingGroups = (): string[][] => [
  ...SYNONYMS.split('\n').map((line) => line.split('|').map((wording) => wording.trim())),
  ...abbreviations().map(({ short, long, told }) => (told ? [short, ...long] : long)),
]

const synonymGroups = lazy(() =>
  phraseTable(
    wordingGroups()
      .filter((group) => group.length > 1)
      .flatMap((group) => group.map((wording) => [wording, group.filter((other) => other !== wording)] as const)),
  ),
)

const abbreviated = lazy(() => phraseTable(abbreviations().flatMap(({ short, long, told }) => (told ? long.map((phrase) => [phrase, short] as const) : []))))

/** Frame of a question without marks: phrases, and the few single words that stand for nothing else. */
const bareFrame = lazy(() => {
  const phrases = VIETNAMESE_FRAME.split('|').filter((phrase) => phrase.trim().includes(' '))
  return phraseTable([...phrases, ...BARE_FRAME.split('|')].map((phrase) => [phrase.trim(), true] as const))
})

const vietnameseFrame = lazy(() => phraseTable(VIETNAMESE_FRAME.split('|').map((phrase) => [phrase.trim(), true] as const)))
const englishFrame = lazy(() => new Set(ENGLISH_FRAME.split(/\s+/u).filter((word) => word !== '')))

/** Concepts of a Vietnamese question: its words less those that only frame a question, with the other wordings of each known phrase. */
export const vietnameseConcepts = (question: string, accented: boolean): Concept[] =>
  question.split(PART).flatMap((part) => conceptsOfPart(part, accented))

function conceptsOfPart(question: string, accented: boolean): Concept[] {
  const words = wordsOf(question)
  const folded = words.map(fold)
  const concepts: Concept[] = []
  let run: string[] = []
  /** The word just before the concept being made, when no frame word stands between: the pair counts with the latter. */
  let before: string | null = null
  const push = (own: readonly string[], others: readonly (readonly string[])[]): void => {
    const joint = before === null ? [] : [bigramTerm(before, own[0]!)]
    concepts.push({ label: own.join(' '), wordings: [[...joint, ...wordingTerms(own, accented)], ...others] })
    before = own.at(-1)!
  }
  const flush = (): void => {
    if (run.length > 0) push(run, [])
    run = []
  }
  for (let i = 0; i < words.length; ) {
    const frame = (accented ? vietnameseFrame() : bareFrame()).longestAt(folded, i, accented ? words : null)
    if (frame) {
      flush()
      before = null
      i += frame.length
      continue
    }
    const synonyms = synonymGroups().longestAt(folded, i, accented ? words : null)
    if (synonyms) {
      flush()
      push(words.slice(i, i + synonyms.length), synonyms.value.map((other) => wordingTerms(wordsOf(other), accented)))
      i += synonyms.length
      continue
    }
    run.push(words[i]!)
    i++
  }
  flush()
  return concepts
}

/** Concepts of an English question in the words of Vietnamese reports; names and words the glossary lacks stay as they are. */
export function englishConcepts(question: string): Concept[] {
  return question
    .split(PART)
    .flatMap((part, i) => translate(part, i === 0))
    .filter((piece) => piece.vietnamese.length > 0 || !englishFrame().has(piece.english.toLowerCase()))
    .map((piece) => {
      const own = wordsOf(piece.english)
      const written = wordingTerms(own, fold(piece.english) !== piece.english.toLowerCase())
      const translated = piece.vietnamese.map((wording) => wordingTerms(wordsOf(wording), true))
      // The English words come last: they count in the reports that are in English.
      return { label: piece.english, wordings: piece.keep ? [written, ...translated] : [...translated, written] }
    })
    .filter((concept) => concept.wordings.some((wording) => wording.length > 0))
}

/** Abbreviations of bodies and terms that a Vietnamese question spells out, for retrieval: reports often write them short. */
export function abbreviationsFor(question: string, accented: boolean): string[] {
  const words = wordsOf(question)
  const folded = words.map(fold)
  const found: string[] = []
  for (let i = 0; i < words.length; i++) {
    const match = abbreviated().longestAt(folded, i, accented ? words : null)
    if (match) found.push(match.value)
  }
  return found
}
