import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extractMeetings } from '../../src/meetings/extract.js'
import type { Meeting } from '../../src/meetings/meeting.js'
import { makeReport, type Report } from '../../src/reports/report.js'
import { readDraft } from '../../src/reports/read.js'
import { photoCredits } from '../../src/text/credits.js'
import { fold } from '../../src/text/normalize.js'
import { contains } from '../../src/text/span.js'
import { askingApp, expectProven, type AskingApp } from '../support/asking.js'
import { seededRandom } from '../support/seeded-random.js'

const REPORTS = '../shared/eval/reports'
/** Evaluation reports looked at, drawn with a fixed seed: all of them would take too long for every run. */
const DRAWN = 150
/** Those of them that are asked about through the front door. */
const ASKED = 30
const CORPUS = new URL('../../corpus/', import.meta.url).pathname

const read = async (folder: string, name: string): Promise<Report> => makeReport(await readDraft(name, readFileSync(join(folder, name))))

/** What the record of a report states without the text doing so; empty when every role is proven. */
function unproven(report: Report): string[] {
  const { text } = report
  const credits = photoCredits(text)
  return extractMeetings(report).flatMap(({ people, acts }: Meeting) =>
    [
      ...people.map(({ name, role, mention, evidence, fullName }) => ({ name, role, mention, sentence: evidence, fullName })),
      ...acts.map(({ name, mention, sentence }) => ({ name, role: 'act' as const, mention, sentence, fullName: people.find((person) => person.name === name)?.fullName })),
    ].flatMap(({ name, role, mention, sentence, fullName }) => {
      const written = text.slice(mention.start, mention.end)
      const proven =
        fullName !== undefined &&
        contains(sentence, mention) &&
        text.slice(fullName.start, fullName.end) === name &&
        refersTo(written, name, people.map((person) => person.name))
      const silent = role === 'spoke' && !acts.some((act) => act.name === name && !act.elsewhere)
      const credited = role !== 'mentioned' && credits.some((credit) => contains(credit, mention))
      return [...(silent ? [`${name} spoke without an act`] : []), ...(proven ? [] : [`${name} (${role}): “${written}”`]), ...(credited ? [`${name} (${role}) is a photo credit`] : [])]
    }),
  )
}

/** A later mention names a part of the full name ("ông Chóng"), or is an office or a pronoun that names nobody else. */
function refersTo(mention: string, name: string, everybody: readonly string[]): boolean {
  const parts = fold(name).split(/\s+/u)
  const words = fold(mention).split(/[^\p{L}]+/u)
  return words.some((word) => parts.includes(word)) || !everybody.some((other) => other !== name && mention.includes(other))
}

async function unprovenIn(folder: string, names: readonly string[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const name of names) {
    const faults = unproven(await read(folder, name))
    if (faults.length > 0) found[name] = faults
  }
  return found
}

function drawn(names: readonly string[]): string[] {
  const random = seededRandom(3)
  return names
    .map((name) => ({ name, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, DRAWN)
    .map(({ name }) => name)
}

const hasReports = existsSync(REPORTS)

describe('everybody whom a record gives a role', () => {
  it('stands in the sentence that proves it, in the sample reports, and is no photographer', async () => {
    expect(await unprovenIn(CORPUS, readdirSync(CORPUS))).toEqual({})
  })

  it.skipIf(!hasReports)('stands in the sentence that proves it, in the evaluation reports, and is no photographer (skipped where they are absent)', async () => {
    expect(await unprovenIn(REPORTS, drawn(readdirSync(REPORTS).sort()))).toEqual({})
  })
})

/** Of each meeting with speakers: the question for them, and the names the record has. */
async function meetingsWithSpeakers(app: AskingApp): Promise<{ meeting: Meeting; title: string; names: string[] }[]> {
  const all = await app.library.meetings({})
  return all.flatMap(({ meeting, title }) => {
    const names = [...new Set(meeting.people.filter(({ role }) => role === 'spoke').map(({ name }) => name))]
    return names.length > 0 ? [{ meeting, title, names }] : []
  })
}

/** Each name the answer states stands in a quote of its own statement. */
async function statesOnlyQuoted(app: AskingApp, title: string, names: readonly string[]): Promise<string[]> {
  const answer = await app.answer(`Những ai phát biểu tại ${title}?`.slice(0, 900))
  await expectProven(answer, app)
  return answer.statements.flatMap(({ text, citations }) => {
    const quotes = answer.citations.filter(({ number }) => citations.includes(number)).map(({ quote }) => quote)
    return names.filter((name) => text.startsWith(name) && !quotes.some((quote) => quote.includes(name))).map((name) => `${title}: ${name}`)
  })
}

describe('an answer to who spoke', () => {
  let app: AskingApp
  beforeAll(async () => {
    app = await askingApp('corpus')
    if (hasReports) for (const name of drawn(readdirSync(REPORTS).sort()).slice(0, ASKED)) await app.put(name, readFileSync(join(REPORTS, name), 'utf8'))
  }, 120_000)
  afterAll(() => app.end())

  it(`quotes the full name of everybody it states, over the sample reports${hasReports ? ' and evaluation reports' : ' (evaluation reports absent)'}`, async () => {
    const wrong: string[] = []
    const asked = await meetingsWithSpeakers(app)
    for (const { title, names } of asked) wrong.push(...(await statesOnlyQuoted(app, title, names)))
    expect(asked.length).toBeGreaterThan(10)
    expect(wrong).toEqual([])
  }, 120_000)

  it('never states a photographer', async () => {
    for (const { title } of await meetingsWithSpeakers(app)) {
      const { citations, statements } = await app.answer(`Ai phát biểu tại ${title}?`.slice(0, 900))
      const { report } = citations[0] ? await app.library.show(citations[0].reportId) : { report: null }
      const credits = report ? photoCredits(report.text).map(({ start, end }) => report.text.slice(start, end)) : []
      const speakers = report ? extractMeetings(report).flatMap(({ people }) => people.map(({ name }) => name)) : []
      // A photographer may also be a person of the report; only those who are nothing else are looked for.
      const photographers = credits.flatMap((credit) => credit.match(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+/gu) ?? []).filter((name) => !speakers.includes(name))
      for (const name of photographers) expect(statements.filter(({ text }) => text.startsWith(name))).toEqual([])
    }
  }, 120_000)
})
