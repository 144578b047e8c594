import type { Evaluation, Trial } from '../../evaluation/evaluate.js'
import type { Fallen } from '../../evaluation/floors.js'
import type { Variant } from '../../evaluation/gold.js'
import type { Changes, Run } from '../../evaluation/last-run.js'
import type { Measures } from '../../evaluation/measures.js'
import type { Translate } from '../../locales.js'
import { field } from './field.js'
import { style } from './style.js'
import { table } from './table.js'
import { wrap } from './wrap.js'

/** What has changed since the last run, and its measures. */
export type Since = Changes & Pick<Run, 'at' | 'variants'>

/** Measures in the order of their rows; `questions` and the like are counts and have rows of their own. */
const ROWS = ['complete', 'parts', 'short', 'r1', 'r5', 'mrr', 'report', 'precision', 'recall', 'evidence', 'names', 'refused', 'abstained'] as const
const LISTED = 8

/** Tables for people: measures by variant, complete answers by kind, what has changed. */
export function renderEvaluation({ variants, trials }: Evaluation, since: Since | null, t: Translate, width: number): string[] {
  const columns = [...variants.keys()]
  const count = (of: (measures: Measures) => number): string[] => columns.map((variant) => String(of(variants.get(variant)!.all)))
  const rows = ROWS.filter((row) => columns.some((variant) => variants.get(variant)!.all[row] !== null)).map((row) => [
    t(`measure-${row}`),
    ...columns.map((variant) => cell(row, variants.get(variant)!.all[row], since?.variants[variant]?.[row] ?? null)),
  ])
  const heading = columns.map((variant) => t(`variant-${variant}`))
  const times = trials.map(({ outcome }) => outcome.ms).sort((a, b) => a - b)
  return [
    ...table([t('eval-measure'), ...heading], [[t('eval-questions'), ...count(({ questions }) => questions)], [t('eval-unanswerable'), ...count(({ unanswerable }) => unanswerable)], ...rows], width),
    '',
    ...table([t('eval-by-kind'), ...heading], kindRows(variants), width),
    '',
    t('eval-quotes', { quotes: sumOf(variants, 'quotes'), bad: sumOf(variants, 'notVerbatim') }),
    style.dim(t('eval-times', { median: at(times, 0.5), slow: at(times, 0.95) })),
    ...(since === null ? [] : sinceLines(since, t)),
  ]
}

function kindRows(variants: Evaluation['variants']): string[][] {
  const kinds = [...new Set([...variants.values()].flatMap((variant) => [...variant.kinds.keys()]))].sort()
  return kinds.map((kind) => [kind, ...[...variants.values()].map((variant) => kindCell(variant.kinds.get(kind)))])
}

const kindCell = (measures: Measures | undefined): string => (measures === undefined ? '' : `${cell('complete', measures.complete, null)} (${measures.questions})`)

function cell(measure: (typeof ROWS)[number], value: number | null, before: number | null): string {
  if (value === null) return '–'
  const digits = measure === 'mrr' ? 3 : 1
  const change = before === null ? 0 : Number((value - before).toFixed(digits))
  return `${value.toFixed(digits)}${change === 0 ? '' : ` (${change > 0 ? '+' : '−'}${Math.abs(change).toFixed(digits)})`}`
}

const at = (sorted: readonly number[], share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1)

const sumOf = (variants: Evaluation['variants'], count: 'quotes' | 'notVerbatim'): number => [...variants.values()].reduce((sum, { all }) => sum + all[count], 0)

const sinceLines = ({ at: when, mended, broken }: Since, t: Translate): string[] => [
  style.dim(t('eval-since', { when: when.slice(0, 16).replace('T', ' '), mended: mended.length, broken: broken.length })),
  ...(broken.length === 0 ? [] : [t('eval-broken', { trials: broken.slice(0, LISTED).join(', '), more: Math.max(0, broken.length - LISTED) })]),
]

/** Trials that went wrong, each with its question, what was expected and what was said. */
export function renderMisses({ trials }: Evaluation, t: Translate, width: number): string[] {
  return trials.filter(isMiss).flatMap(({ gold, question, outcome, answer }) => [
    style.bold(wrap(`${outcome.id} ${outcome.variant} · ${outcome.kind} · ${question}`, width)),
    ...field(t('eval-expected'), gold.answerable ? gold.expected.map((part) => part[0]).join('; ') : t('eval-expected-none'), width),
    ...field(t('eval-said'), answer === null ? '–' : answer.text, width),
    ...(answer?.kind === 'answered' && !outcome.rightReport && gold.answerable ? field(t('eval-cited'), answer.citations[0]?.source ?? '', width) : []),
    '',
  ])
}

const isMiss = ({ outcome }: Trial): boolean => (outcome.answerable ? !outcome.complete : outcome.answered)

/** The same for programs: one line. */
export function evaluationJson({ trials, variants, missing }: Evaluation, since: Since | null, fallen: readonly Fallen[], misses: boolean): object {
  const kindsOf = (variant: Variant): object => Object.fromEntries(variants.get(variant)!.kinds)
  return {
    variants: Object.fromEntries([...variants].map(([variant, { all }]) => [variant, { ...all, kinds: kindsOf(variant) }])),
    since,
    fallen,
    missing,
    ...(misses && { misses: trials.filter(isMiss).map(({ gold, question, outcome, answer }) => ({ id: outcome.id, variant: outcome.variant, kind: outcome.kind, question, expected: gold.expected, sources: gold.sources, answer: answer?.text ?? null, cited: answer?.citations.map(({ source }) => source) ?? [] })) }),
  }
}

/** What a chat model made of the questions, in one line and one for each way it failed; nothing without a model. */
export function renderOutcomes(outcomes: ReadonlyMap<string, number>, t: Translate): string[] {
  const { worded = 0, 'not-asked': left = 0, ...failed } = Object.fromEntries(outcomes)
  if (outcomes.size === 0) return []
  const failures = Object.entries(failed).sort(([, a], [, b]) => b - a)
  return [t('eval-model', { worded, left, failed: failures.reduce((sum, [, count]) => sum + count, 0) }), ...failures.map(([code, count]) => t('eval-model-failed', { code, count }))]
}
