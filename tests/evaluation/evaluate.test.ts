import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/answers/answer.js'
import { evaluate, type Evaluation, type Examinee } from '../../src/evaluation/evaluate.js'
import { fallenOf, readFloor } from '../../src/evaluation/floors.js'
import { changesOf, keepRun, lastRun, runOf } from '../../src/evaluation/last-run.js'
import { readGold } from '../../src/evaluation/read-gold.js'

const TEXTS: Readonly<Record<string, string>> = {
  'a.txt': 'Họp đê\nÔng Lê Văn Gấm  phát biểu về đê.\nBà Trần Thị Lụa chủ trì.\n',
  'b.txt': 'Họp khác\nÔng Đỗ Văn Tơ phát biểu.\n',
}

/** An answer that quotes these stretches of reports, or that there is none. */
function answer(text: string | null, ...quotes: (readonly [source: string, quote: string])[]): Answer {
  const citations = quotes.map(([source, quote], i) => {
    const start = TEXTS[source]!.indexOf(quote)
    return { number: i + 1, reportId: source, passageId: `${source}:0`, source, title: '', date: null, page: null, quote, start, end: start + quote.length }
  })
  return { kind: text === null ? 'not-found' : 'answered', text: text ?? 'Không thấy.', language: 'vi', statements: [], citations, by: 'sentences' }
}

const examinee = (answers: Readonly<Record<string, Answer>>, found: readonly string[] = []): Examinee => ({
  ask: async (question) => (answers[question] === undefined ? null : { answer: answers[question], searched: question, ms: 1 }),
  find: async () => found,
  text: async (source) => TEXTS[source] ?? null,
})

const gold = (fields: object) => readGold(JSON.stringify({ id: 'q', question: { vi: 'ai?' }, source: 'a.txt', expected: [['Lê Văn Gấm', 'ông Gấm']], ...fields })).questions
const measure = async (fields: object, given: Answer, found: readonly string[] = []) => (await evaluate(gold(fields), examinee({ 'ai?': given }, found))).variants.get('vi')!.all

describe('an evaluation', () => {
  it('asks Vietnamese questions with and without diacritics, and English ones as they are', async () => {
    const { questions } = readGold('{"question":{"vi":"Đê thế nào?","en":"What about the dyke?"},"expected":["x"]}\n')
    const asked: string[] = []
    const ask = async (question: string): Promise<null> => {
      asked.push(question)
      return null
    }
    const { variants } = await evaluate(questions, { ...examinee({}), ask })
    expect(asked).toEqual(['Đê thế nào?', 'De the nao?', 'What about the dyke?'])
    expect([...variants.keys()]).toEqual(['vi', 'bare', 'en'])
  })

  it('counts an answer as complete when every expected fact stands in it as whole words, in any wording and case', async () => {
    expect((await measure({}, answer('ÔNG GẤM phát biểu.'))).complete).toBe(100)
    expect((await measure({}, answer('Ông Gấmm phát biểu.'))).complete).toBe(0)
    expect((await measure({ expected: ['Gấm', 'Lụa'] }, answer('Gấm')))).toMatchObject({ complete: 0, parts: 50 })
    expect((await measure({}, answer(`${'đê '.repeat(120)}ông Gấm`)))).toMatchObject({ complete: 100, short: 0 })
    expect((await measure({}, answer(`${'đê '.repeat(300)}ông Gấm`))).complete).toBe(0)
  })

  it('takes a citation for evidence when it overlaps the evidence given, else when it holds an expected wording', async () => {
    const said = answer('Ông Gấm', ['a.txt', 'Văn Gấm  phát biểu'], ['a.txt', 'Họp đê'], ['b.txt', 'Ông Đỗ Văn Tơ'])
    expect(await measure({}, said)).toMatchObject({ precision: 0, recall: 0, evidence: 0, report: 100 })
    expect(await measure({ evidence: 'Lê Văn Gấm phát biểu' }, said)).toMatchObject({ precision: 100 / 3, recall: 100, evidence: 100 })
    expect(await measure({ evidence: ['Lê Văn Gấm', 'Bà Trần Thị Lụa'] }, said)).toMatchObject({ recall: 50 })
    expect(await measure({}, answer('Ông Gấm', ['a.txt', 'Ông Lê Văn Gấm']))).toMatchObject({ precision: 100, recall: 100 })
    expect(await measure({ source: 'b.txt' }, answer('Ông Gấm', ['a.txt', 'Ông Lê Văn Gấm']))).toMatchObject({ precision: 0, report: 0 })
  })

  it('ranks the right report among those found', async () => {
    expect(await measure({}, answer(null), ['b.txt', 'a.txt'])).toMatchObject({ r1: 0, r5: 100, mrr: 0.5, refused: 100 })
    expect(await measure({ source: ['c.txt', 'b.txt'] }, answer(null), ['b.txt', 'a.txt'])).toMatchObject({ r1: 100, mrr: 1 })
    expect(await measure({}, answer(null))).toMatchObject({ r1: 0, r5: 0, mrr: 0 })
  })

  it('weighs names that must not be there against those that must', async () => {
    expect((await measure({ unwanted: [] }, answer('Lê Văn Gấm'))).names).toBe(100)
    expect((await measure({ unwanted: ['Trần Thị Lụa'] }, answer('Lê Văn Gấm, Trần Thị Lụa'))).names).toBeCloseTo(200 / 3)
    expect((await measure({}, answer('Lê Văn Gấm'))).names).toBeNull()
  })

  it('takes not-found for right only where there is no answer, and an answer for wrong', async () => {
    expect(await measure({ expected: [] }, answer(null))).toMatchObject({ questions: 0, complete: null, abstained: 100, unanswerable: 1 })
    expect(await measure({ expected: [] }, answer('Ông Gấm'))).toMatchObject({ abstained: 0 })
  })

  it('finds a quote that is not verbatim at its place', async () => {
    const honest = answer('Ông Gấm', ['a.txt', 'Ông Lê Văn Gấm'])
    const moved = { ...honest, citations: honest.citations.map((citation) => ({ ...citation, start: 0, end: 14 })) }
    expect((await measure({}, honest)).notVerbatim).toBe(0)
    expect((await measure({}, moved)).notVerbatim).toBe(1)
  })

  it('names the reports that questions expect and the corpus lacks', async () => {
    expect((await evaluate(gold({ source: 'gone.txt' }), examinee({}))).missing).toEqual(['gone.txt'])
  })
})

describe('a gold file', () => {
  it('is read line by line; a line that is no question is named, not lost in silence', () => {
    const lines = ['\ufeff{"question":"a?","expected":["x"]}', '', 'no JSON', '{"question":" ","expected":["x"]}', '{"question":"b?","expected":[[]]}', '{"question":"c?","expected":["x"],"answerable":false}', '{"question":"d?"}', '[]']
    const { questions, badLines } = readGold(lines.join('\n'))
    expect(questions.map(({ id, answerable, kind }) => [id, answerable, kind])).toEqual([['1', true, 'other'], ['7', false, 'other']])
    expect(badLines).toEqual([3, 4, 5, 6, 8])
  })

  it('gives a second question of the same id another', () => {
    expect(readGold('{"id":"a","question":"x?"}\n{"id":"a","question":"y?"}').questions.map(({ id }) => id)).toEqual(['a', 'a~2'])
  })

  it('may have one report a line', () => {
    const report = { id: 'x/1', questions: [{ type: 'who_spoke', q_vi: 'Ai?', q_en: 'Who?', answers: [['Gấm']], spans: [[7, 20]] }], unanswerable: [{ q_vi: 'Gì?' }], not_speakers: ['Lụa'] }
    const { questions } = readGold(`${JSON.stringify(report)}\n${JSON.stringify({ ...report, is_meeting_report: false })}`)
    expect(questions).toMatchObject([
      { id: 'x/1#q0', kind: 'who_spoke', sources: ['x-1.txt'], wordings: { vi: 'Ai?', bare: 'Ai?', en: 'Who?' }, evidence: [[7, 20]], unwanted: ['Lụa'], answerable: true },
      { id: 'x/1#u0', answerable: false, expected: [] },
    ])
    expect(readGold(JSON.stringify({ ...report, questions: [{ q_vi: 'Ai?' }] })).badLines).toEqual([1])
  })
})

describe('floors and runs', () => {
  const run = async (said: Answer): Promise<Evaluation> => evaluate(gold({}), examinee({ 'ai?': said }))

  it('hold a measure in every variant, or in one', async () => {
    const evaluation = await run(answer('Ông Gấm'))
    expect(fallenOf(evaluation, [readFloor('complete=100')!, readFloor('vi.r1=0')!])).toEqual([])
    expect(fallenOf(evaluation, [readFloor('vi.short=100.5')!])).toMatchObject([{ variant: 'vi', measure: 'short', value: 100 }])
    expect(fallenOf(evaluation, [readFloor('en.complete=1')!, readFloor('vi.abstained=1')!])).toMatchObject([{ value: null }, { value: null }])
  })

  it.each(['complete', 'complete=', 'complete=x', 'fr.complete=3', 'questions=3', 'complete=1=2'])('are not read from %j', (text) => {
    expect(readFloor(text)).toBeNull()
  })

  it('are kept beside the data, and compared trial by trial', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'bienban-eval-'))
    expect(await lastRun(dir, 'gold.jsonl')).toBeNull()
    const before = runOf(await run(answer(null)), '2026-01-01T00:00:00.000Z')
    const now = runOf(await run(answer('ông Gấm')), '2026-01-02T00:00:00.000Z')
    await keepRun(dir, 'gold.jsonl', before)
    expect(await lastRun(dir, 'gold.jsonl')).toEqual(before)
    expect(await lastRun(dir, 'other/gold.jsonl')).toBeNull()
    expect(changesOf(before, now)).toEqual({ mended: ['q vi', 'q bare'], broken: [] })
    expect(changesOf(now, before).broken).toEqual(['q vi', 'q bare'])
  })
})
