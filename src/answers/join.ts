import type { Answer, Citation, Statement } from './answer.js'
import { marked } from './draft.js'

/** Several answers as one, in their order: citations of one quote become one, what two of them say is said once, by the last. */
export function joinAnswers(answers: readonly Answer[]): Answer {
  const citations: Citation[] = []
  const numberOf = (citation: Citation): number => {
    const known = citations.find(({ reportId, start, end }) => reportId === citation.reportId && start === citation.start && end === citation.end)
    if (known) return known.number
    citations.push({ ...citation, number: citations.length + 1 })
    return citations.length
  }
  const later = (at: number): ReadonlySet<string> => new Set(answers.slice(at + 1).flatMap(({ statements }) => statements.map(({ text }) => text)))
  const statements: Statement[] = []
  let text = ''
  answers.forEach((answer, at) => {
    const repeated = later(at)
    let from = 0
    for (const [i, statement] of answer.statements.entries()) {
      const written = marked(statement)
      const start = answer.text.indexOf(written, from)
      const lead = answer.text.slice(from, start)
      from = start + written.length
      if (repeated.has(statement.text)) continue
      const said = { text: statement.text, citations: statement.citations.map((number) => numberOf(answer.citations[number - 1]!)).sort((a, b) => a - b) }
      statements.push(said)
      text += `${i > 0 && text !== '' ? lead : text === '' ? lead.trimStart() : `\n${lead.trimStart()}`}${marked(said)}`
    }
  })
  return { ...answers[0]!, text, statements, citations }
}
