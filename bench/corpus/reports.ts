/** Generated minutes: grammar of meeting reports, words as often as in writing, each report with subjects of its own. */
import { seededRandom } from '../../tests/support/seeded-random.js'
import { pick, whole } from '../random.js'
import { BODIES, EVENTS, OFFICES, personName, phrase, place, SPOKE, UNITS } from './words.js'

/** A report, its paragraphs (each about one passage), and what is true of it, for asking. */
export interface MadeReport {
  readonly number: number
  readonly title: string
  /** The first holds who, when and where; none holds a line end. */
  readonly paragraphs: readonly string[]
  readonly date: string
  readonly speakers: readonly string[]
  /** What it is about; each stands in several of its paragraphs. */
  readonly subjects: readonly string[]
}

const PARAGRAPHS = 8
/** Characters of a paragraph at the least: passages of news reports have 428 on average. */
const LENGTH = 360
const SUBJECTS = 10
/** Share of phrases that are subjects of the report. */
const ON_SUBJECT = 0.5

type Next = () => number

/** What the sentences of one report are made from. */
interface Telling {
  readonly next: Next
  readonly speakers: readonly string[]
  readonly about: () => string
  readonly where: string
  readonly year: number
}

const percent = (next: Next): string => `${whole(next, 1, 98)},${whole(next, 1, 9)}%`
const amount = (next: Next): string => `${whole(next, 2, 980)} ${pick(next, UNITS)}`
const last = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

const SENTENCES: readonly ((telling: Telling) => string)[] = [
  ({ next, speakers, about }) => `Ông ${pick(next, speakers)} ${pick(next, SPOKE)} ${about()} là nhiệm vụ trọng tâm, gắn với ${about()} và ${about()}.`,
  ({ next, speakers, about, year }) => `Theo bà ${last(pick(next, speakers))}, trong năm ${year}, ${about()} đạt ${amount(next)}, tăng ${percent(next)} so với cùng kỳ năm trước.`,
  ({ next, speakers, about, where }) => `Về ${about()}, đồng chí ${pick(next, speakers)} ${pick(next, SPOKE)} ${about()} ở ${where} còn chậm do thiếu ${about()}.`,
  ({ next, about }) => `Đến nay đã có ${amount(next)} được giải quyết, trong đó ${about()} chiếm ${percent(next)}, còn lại là ${about()} và ${about()}.`,
  ({ next, about, where }) => `Hội nghị thống nhất giao các đơn vị của ${where} rà soát ${about()}, hoàn thành ${about()} trước ngày ${whole(next, 1, 28)}/${whole(next, 1, 12)}.`,
  ({ about }) => `Nhiều ý kiến cho rằng ${about()} chưa đi đôi với ${about()}, cần sớm có ${about()} để người dân yên tâm.`,
  ({ next, about, year }) => `Căn cứ Nghị quyết số ${whole(next, 1, 240)}-NQ/TW và Kế hoạch ${whole(next, 1, 900)}/KH-UBND năm ${year - 1}, các địa phương tiếp tục ${about()} và ${about()}.`,
  ({ next, speakers, about }) => `Trả lời chất vấn, ông ${last(pick(next, speakers))} ${pick(next, SPOKE)} kinh phí cho ${about()} là ${amount(next)}, riêng ${about()} được bố trí ${amount(next)}.`,
  ({ next, about }) => `Bên cạnh đó, ${about()} và ${about()} cũng được quan tâm; ${percent(next)} số đơn vị đã thực hiện ${about()}.`,
  ({ about, where }) => `Tuy nhiên, tại ${where}, ${about()} vẫn là khâu yếu, nhất là ${about()} ở vùng sâu, vùng xa.`,
]

/** Reports of about so many paragraphs in all, the same every time. */
export function* madeReports(paragraphs: number, seed = 7): Generator<MadeReport> {
  const next = seededRandom(seed)
  for (let number = 0, made = 0; made < paragraphs; number++) {
    const report = madeReport(next, number)
    made += report.paragraphs.length
    yield report
  }
}

function madeReport(next: Next, number: number): MadeReport {
  const subjects = Array.from({ length: SUBJECTS }, () => phrase(next))
  const speakers = Array.from({ length: whole(next, 2, 5) }, () => personName(next))
  const at = new Date(Date.UTC(2010, 0, 1 + Math.floor(next() * 4_700)))
  const [day, month, year] = [at.getUTCDate(), at.getUTCMonth() + 1, at.getUTCFullYear()]
  const where = place(next)
  const about = (): string => (next() < ON_SUBJECT ? pick(next, subjects) : phrase(next))
  const telling: Telling = { next, speakers, about, where, year }
  const event = `${pick(next, EVENTS)} ${subjects[0]!} và ${subjects[1]!}`
  const paragraphs = [opening(telling, event, `${day}/${month}/${year}`)]
  while (paragraphs.length < PARAGRAPHS) paragraphs.push(paragraph(telling))
  return { number, title: `${event} tại ${where}`, paragraphs, date: `${day}/${month}/${year}`, speakers, subjects }
}

function opening({ next, speakers, where }: Telling, event: string, date: string): string {
  const [chair, ...others] = speakers
  const told = others.map((name) => `Ông ${name}, ${pick(next, OFFICES)} ${where}, phát biểu tại hội nghị.`)
  return [`${pick(next, ['Sáng', 'Chiều'])} ${date}, ${pick(next, BODIES)} ${where} tổ chức ${event.toLowerCase()}.`, `Bà ${chair!}, ${pick(next, OFFICES)} ${where}, chủ trì hội nghị.`, ...told].join(' ')
}

function paragraph(telling: Telling): string {
  let text = pick(telling.next, SENTENCES)(telling)
  while (text.length < LENGTH) text += ` ${pick(telling.next, SENTENCES)(telling)}`
  return text
}

/** A question that one report answers. */
export interface MadeQuestion {
  readonly text: string
  readonly report: number
}

const QUESTIONS: readonly ((report: MadeReport, next: Next) => string)[] = [
  ({ speakers, subjects }, next) => `${pick(next, speakers)} nói gì về ${subjects[0]!} và ${subjects[2]!}?`,
  ({ title, date }) => `Ai phát biểu tại ${title.toLowerCase()} ngày ${date}?`,
  ({ subjects, title }) => `${subjects[3]!} và ${subjects[4]!} ${title.slice(title.lastIndexOf(' tại '))} đạt bao nhiêu phần trăm?`,
]

/** One question of one of three kinds about each of some reports. */
export function madeQuestion(report: MadeReport, seed = 11): MadeQuestion {
  const next = seededRandom(seed + report.number)
  return { text: pick(next, QUESTIONS)(report, next), report: report.number }
}
