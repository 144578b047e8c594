import type { Answer } from '../answer.js'
import type { OutputSchema } from './chat-model.js'
import { asData } from './data.js'
import { givenPart } from './drafted.js'
import type { Given } from './given.js'

/** What a model is asked to give: statements, each with the quotes that prove it. */
export const STATEMENTS: OutputSchema = {
  name: 'statements',
  schema: {
    title: 'statements',
    type: 'object',
    additionalProperties: false,
    required: ['statements'],
    properties: {
      statements: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['text', 'quotes'],
          properties: {
            text: { type: 'string' },
            quotes: {
              type: 'array',
              items: { type: 'object', additionalProperties: false, required: ['passage', 'quote'], properties: { passage: { type: 'integer' }, quote: { type: 'string' } } },
            },
          },
        },
      },
    },
  },
}

/** The passages as data, one on each line, with the title and date of their reports. */
export const passageData = (given: readonly Given[]): string => asData(given.map(({ number, open, text }) => ({ passage: number, title: open.report.title, date: open.date, text })))

/** The built-in answer as data: its statements, with the part of each quote that stands in a given passage. */
export const draftData = ({ statements, citations }: Answer, given: readonly Given[]): string =>
  asData(
    statements.map(({ text, citations: used }) => ({
      statement: text,
      quotes: citations
        .filter(({ number }) => used.includes(number))
        .flatMap((citation) => {
          const part = givenPart(citation, given)
          return part === null ? [] : [{ passage: part.given.number, quote: part.given.open.report.text.slice(part.start, part.end) }]
        }),
    })),
  )
