import { AppError } from '../../errors.js'
import type { Meeting } from '../../meetings/meeting.js'
import type { CorrectedField, Corrections } from '../../reports/corrections.js'
import type { DuplicatePolicy, Replacing } from '../../store/store.js'
import type { Upload } from '../../store/uploads.js'
import type { BotContext } from '../context.js'
import { dateWords, onWhen } from '../rendering/dates.js'
import { shorten } from '../rendering/text.js'
import { asBody, bodyOf, settledBody } from './body.js'

const QUESTIONS = 3
/** UTF-16 units of a meeting's name in a question. */
const NAME_LENGTH = 120

/** Stores an upload as a report. Throws `upload-settled` when another was faster, `report-changed` when the report to replace was changed. */
export async function save(ctx: BotContext, upload: Upload, policy: DuplicatePolicy | Replacing): Promise<Upload> {
  const { bot, intake } = ctx.deps.app
  const carried = typeof policy === 'object' ? await carriedOver(ctx, upload, policy.replace) : {}
  const prepared = await ctx.uploads.prepared(upload, carried)
  const original = await bot.uploads.original(upload.id)
  if (original === null) throw new AppError('upload-settled', { values: { id: upload.id } })
  const { kind } = await intake.save(prepared, original, { policy, by: String(ctx.from!.id), upload })
  await bot.uploads.note(upload.id, asBody({ ...settledBody(upload), title: prepared.report.title, outcome: kind === 'skipped' ? 'same' : kind, ...(kind === 'replaced' && { carried }) }))
  return withQuestions(ctx, (await bot.uploads.get(upload.id))!)
}

/** What an admin set right in a stored report, and would have to again in the one that replaces it; what was set right in that one counts more. */
export async function carriedOver(ctx: BotContext, upload: Upload, replaced: string): Promise<Corrections> {
  const view = await ctx.deps.app.library.show(replaced).catch(() => null)
  const own = bodyOf(upload).corrections
  return Object.fromEntries(Object.entries(view?.report.corrections ?? {}).filter(([field]) => own[field as CorrectedField] === undefined))
}

/** The saved upload with questions that its report answers; found once and kept. */
export async function withQuestions(ctx: BotContext, upload: Upload): Promise<Upload> {
  const body = bodyOf(upload)
  if (upload.state !== 'saved' || upload.reportId === null || body.questions !== undefined) return upload
  const { bot } = ctx.deps.app
  await bot.uploads.note(upload.id, asBody({ ...body, questions: await questionsFor(ctx, upload.reportId) }))
  return (await bot.uploads.get(upload.id))!
}

/** Up to three questions that are answered from this report: each is asked before it is offered. */
async function questionsFor(ctx: BotContext, reportId: string): Promise<string[]> {
  const { ask, library } = ctx.deps.app
  const { report, meetings } = await library.show(reportId)
  const answered: string[] = []
  for (const question of new Set([...candidates(ctx, meetings[0] ?? null), ctx.say('question-report', { title: shorten(report.title, NAME_LENGTH) })])) {
    if (answered.length === QUESTIONS) break
    await ctx.turn()
    const { answer } = await ask(question, { language: ctx.language }).catch(() => ({ answer: null }))
    if (answer?.kind === 'answered' && answer.citations.some((citation) => citation.reportId === reportId)) answered.push(question)
  }
  return answered
}

function candidates({ say }: BotContext, meeting: Meeting | null): string[] {
  if (meeting === null) return []
  const when = onWhen(meeting, say)
  const name = shorten(meeting.name.text, NAME_LENGTH)
  const speaker = meeting.acts.find(({ elsewhere }) => !elsewhere)?.name ?? meeting.people.find(({ role }) => role === 'spoke')?.name
  const has = (role: string): boolean => meeting.people.some((person) => person.role === role)
  return [
    has('spoke') && say(when === '' ? 'question-spoke-at' : 'bot-example-spoke', { when, name }),
    has('chaired') && say(when === '' ? 'question-chaired-at' : 'question-chaired', { when, name }),
    speaker !== undefined && meeting.date !== null && say('bot-example-said', { name: speaker, date: dateWords(meeting.date.from, say) }),
    meeting.place !== null && say('question-where', { name }),
    say('question-about', { name }),
    when !== '' && say('question-meetings', { when }),
  ].filter((question) => question !== false)
}
