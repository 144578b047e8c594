import type { Asked } from '../../ask.js'
import type { Translate } from '../../locales.js'
import { style } from './style.js'

/** How an answer came about: what was understood, each step with its milliseconds and findings, who made it. */
export function renderExplanation({ answer, understood, rewritten, trace, ms }: Asked, t: Translate): string {
  return [
    style.bold(t('explain-understood')),
    ...(rewritten === null ? [] : [`  ${t('ask-rewritten', { question: rewritten })}`]),
    ...JSON.stringify(understood, null, 2).split('\n').map((line) => `  ${line}`),
    style.bold(t('explain-steps')),
    ...trace.flatMap((step) => [`  ${style.cyan(step.name)} ${style.dim(milliseconds(step.ms))}`, ...step.lines.map((line) => `    ${line}`)]),
    t('explain-total', { by: answer.by, ms: milliseconds(ms) }),
  ].join('\n')
}

const milliseconds = (ms: number): string => `${ms.toFixed(1)} ms`
