import type { Answer } from '../answers/answer.js'
import { VARIANTS, type GoldQuestion, type Variant } from './gold.js'
import { measuresOf, type Measures } from './measures.js'
import { outcomeOf, type Outcome } from './outcome.js'

/** The product under test, as an evaluation sees it. */
export interface Examinee {
  /** Null when the question cannot be asked at all. */
  ask(question: string): Promise<AskedOnce | null>
  /** File names of the reports a search finds for a text, best first. */
  find(text: string): Promise<readonly string[]>
  /** Text of the report of a file name, null when there is none. */
  text(source: string): Promise<string | null>
}

interface AskedOnce {
  readonly answer: Answer
  /** What the product searches for: the words of the question that matter, in the language of the reports. */
  readonly searched: string
  readonly ms: number
}

/** One question asked in one variant: how it went, and what was said. */
export interface Trial {
  readonly gold: GoldQuestion
  readonly question: string
  readonly outcome: Outcome
  readonly answer: Answer | null
}

export interface Evaluation {
  readonly trials: readonly Trial[]
  /** Measures by variant, and within each by kind of question, in the order the kinds are met. */
  readonly variants: ReadonlyMap<Variant, { readonly all: Measures; readonly kinds: ReadonlyMap<string, Measures> }>
  /** Reports that questions expect and the corpus does not have. */
  readonly missing: readonly string[]
}

/** Asks every question in all its variants, one after the other; `goOn` false ends it early with what there is. */
export async function evaluate(questions: readonly GoldQuestion[], examinee: Examinee, onProgress?: (done: number, total: number) => void, goOn: () => boolean = () => true): Promise<Evaluation> {
  const texts = new Map<string, string | null>()
  const read = async (sources: readonly string[]): Promise<void> => {
    for (const source of sources) if (!texts.has(source)) texts.set(source, await examinee.text(source))
  }
  const total = questions.reduce((sum, { wordings }) => sum + Object.keys(wordings).length, 0)
  const trials: Trial[] = []
  for (const gold of questions) {
    await read(gold.sources)
    for (const variant of VARIANTS) {
      const question = gold.wordings[variant]
      if (question === undefined || !goOn()) continue
      const asked = await examinee.ask(question)
      const found = gold.answerable ? await examinee.find(asked?.searched ?? question) : []
      await read(asked?.answer.citations.map(({ source }) => source) ?? [])
      const answer = asked?.answer ?? null
      const outcome = outcomeOf(gold, variant, { answer, found, textOf: (source) => texts.get(source) ?? null, ms: asked?.ms ?? 0 })
      trials.push({ gold, question, outcome, answer })
      onProgress?.(trials.length, total)
    }
  }
  const missing = new Set(questions.filter(({ answerable }) => answerable).flatMap(({ sources }) => sources).filter((source) => texts.get(source) === null))
  return { trials, variants: byVariant(trials.map(({ outcome }) => outcome)), missing: [...missing] }
}

function byVariant(outcomes: readonly Outcome[]): Evaluation['variants'] {
  const variants = VARIANTS.map((variant) => [variant, outcomes.filter((outcome) => outcome.variant === variant)] as const).filter(([, some]) => some.length > 0)
  return new Map(variants.map(([variant, some]) => [variant, { all: measuresOf(some), kinds: byKind(some) }]))
}

function byKind(outcomes: readonly Outcome[]): ReadonlyMap<string, Measures> {
  const kinds = [...new Set(outcomes.filter(({ answerable }) => answerable).map(({ kind }) => kind))]
  return new Map(kinds.map((kind) => [kind, measuresOf(outcomes.filter((outcome) => outcome.kind === kind))]))
}
