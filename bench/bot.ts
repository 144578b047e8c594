/**
 * The bot under load, against the loopback Telegram: `npx tsx bench/bot.ts [load|faults|fuzz]` (default: all three, one after the other).
 * load: 200 chats ask 2,000 questions with 10,000 passages indexed; time from handing an update over to `sendMessage`, beside a bare grammY echo bot.
 * faults: the same with 5 % of calls refused and 2 % of connections cut, the process killed ten times. fuzz: 10,000 random updates.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { createApp } from '../src/app.js'
import { createBot } from '../src/bot/create-bot.js'
import { loadConfig } from '../src/config.js'
import { randomUpdates } from '../tests/bot/random-updates.js'
import { adopt } from '../tests/support/bot-api/adopt.js'
import { startBotApi, type BotApi } from '../tests/support/bot-api/bot-api.js'
import { person, type Person } from '../tests/support/bot-api/person.js'
import { seededRandom } from '../tests/support/seeded-random.js'

const CHATS = 200
const QUESTIONS = Number(process.env.QUESTIONS ?? 2_000)
const PASSAGES = 10_000
/** Questions a second while the time to answer is measured: well below what one core answers. */
const RATE = Number(process.env.RATE ?? 20)
const KILLS = 10
const FUZZ_UPDATES = 10_000

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const next = seededRandom(7)
const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ']
const MIDDLE = ['Văn', 'Thị', 'Minh', 'Quốc', 'Thanh', 'Ngọc', 'Hữu', 'Đức']
const GIVEN = ['An', 'Bình', 'Cường', 'Dung', 'Giang', 'Hải', 'Khánh', 'Lan', 'Mai', 'Nam', 'Oanh', 'Phúc', 'Quân', 'Sơn', 'Tâm', 'Uyên', 'Vinh', 'Yến']
const TOPICS = 'thu hoạch vụ mùa, sửa đường liên thôn, phòng chống thiên tai, chuyển đổi số, cấp nước sạch, xây nhà văn hoá, thu gom rác thải, bảo hiểm y tế, trồng rừng, an toàn giao thông'.split(', ')
const WORDS = 'công tác kế hoạch triển khai nhân dân địa phương cán bộ đảng viên kết quả thực hiện nhiệm vụ giải pháp chính quyền đời sống sản xuất nông nghiệp kinh phí tiến độ kiểm tra giám sát tuyên truyền vận động hộ gia đình'.split(' ')

const name = (): string => `${pick(FAMILY)} ${pick(MIDDLE)} ${pick(GIVEN)}`
const sentence = (): string => `Việc ${Array.from({ length: 22 }, () => pick(WORDS)).join(' ')}.`
const filler = (): string => Array.from({ length: 5 }, sentence).join(' ')

interface Meeting {
  readonly date: string
  readonly speaker: string
}

/** A data folder with generated reports, a meeting on each of as many days. */
async function fill(dir: string): Promise<Meeting[]> {
  const app = await createApp(await loadConfig({ BIENBAN_DATA: dir }, { empty: true }))
  const meetings: Meeting[] = []
  let passages = 0
  for (let day = 0; passages < PASSAGES; day++) {
    const at = new Date(Date.UTC(2012, 0, 1 + day))
    const date = `${at.getUTCDate()}/${at.getUTCMonth() + 1}/${at.getUTCFullYear()}`
    const [speaker, chair, topic] = [name(), name(), pick(TOPICS)]
    const text = [
      `Hội nghị bàn về ${topic}, xã số ${day}`,
      `Sáng ${date}, Ủy ban nhân dân xã tổ chức hội nghị bàn về ${topic}. Ông ${chair}, Chủ tịch Ủy ban nhân dân xã, chủ trì hội nghị.`,
      `Phát biểu tại hội nghị, ông ${speaker}, Bí thư Đảng ủy xã, nhấn mạnh việc ${topic} phải xong trước mùa mưa.`,
      ...Array.from({ length: 8 }, filler),
    ].join('\n\n')
    const outcome = await app.ingest.bytes(`bao-cao-${day}.txt`, Buffer.from(text), { policy: 'keep', by: 'cli' })
    if (outcome.kind === 'new') passages += outcome.passages
    meetings.push({ date, speaker })
  }
  await app.ask('ai phát biểu?')
  await app.close()
  say(`${meetings.length} reports, ${passages} passages`)
  return meetings
}

const start = (entry: string, api: BotApi, data: string): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', resolve(entry)], {
    env: { ...process.env, BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root, BIENBAN_DATA: data, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'ignore', process.env.VERBOSE ? 'inherit' : 'ignore'],
  })

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}

interface Asked {
  readonly chat: number
  readonly date: string
}

/** Asks at an even pace, going round the chats; returns what was asked, in order. */
async function askAll(people: readonly Person[], meetings: readonly Meeting[], count: number, rate: number): Promise<Asked[]> {
  const asked: Asked[] = []
  const began = performance.now()
  for (let i = 0; i < count; i++) {
    const ahead = began + (i * 1000) / rate - performance.now()
    if (ahead > 1) await setTimeout(ahead)
    const one = people[i % people.length]!
    const { date } = pick(meetings)
    one.says(`ai phát biểu ngày ${date}?`)
    asked.push({ chat: one.user.id, date })
  }
  return asked
}

/** What the bot said in each chat, in order. */
const said = (api: BotApi, chat: number): string[] =>
  [...api.world.room(String(chat)).messages.values()].filter(({ from }) => from?.is_bot === true).map(({ text = '' }) => text)

const quantile = (values: readonly number[], share: number): string => ([...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0).toFixed(1)

/** Milliseconds from handing over each update to the message sent in answer, in the order of each chat. */
function delays(api: BotApi, before: number): number[] {
  const sent = new Map<number, number[]>()
  for (const { method, ok, at, parameters } of api.sent) if (ok && method === 'sendMessage') sent.set(Number(parameters.chat_id), [...(sent.get(Number(parameters.chat_id)) ?? []), at])
  return api.deliveries.slice(before).flatMap(({ at }, i) => {
    const answer = sent.get(askedIn[i] ?? 0)?.shift()
    return answer === undefined ? [] : [answer - at]
  })
}
let askedIn: number[] = []

async function settled(api: BotApi, people: readonly Person[], wanted: number, ms: number): Promise<void> {
  const until = performance.now() + ms
  const least = wanted / people.length
  while (performance.now() < until && people.some(({ user }) => said(api, user.id).length < least)) await setTimeout(200)
  await setTimeout(500)
}

/** How many chats got other than one right answer to each question, in order. */
function wrong(api: BotApi, people: readonly Person[], asked: readonly Asked[]): { missing: number; extra: number; disordered: number } {
  let [missing, extra, disordered] = [0, 0, 0]
  for (const { user } of people) {
    const wanted = asked.filter(({ chat }) => chat === user.id).map(({ date }) => date)
    const got = said(api, user.id)
    if (got.length > wanted.length && process.env.VERBOSE) say(`extra: ${got.map((text) => text.slice(0, 60)).join(' | ')}`)
    missing += Math.max(0, wanted.length - got.length)
    extra += Math.max(0, got.length - wanted.length)
    const bad = wanted.findIndex((date, i) => got[i]?.includes(date) !== true)
    if (bad >= 0) disordered++
    if (bad >= 0 && process.env.VERBOSE) say(`${wanted[bad]!} → ${String(got[bad]).slice(0, 200)}`)
  }
  return { missing, extra, disordered }
}

const newPeople = (api: BotApi): Person[] => Array.from({ length: CHATS }, (_, i) => person(api, { first_name: `Người ${i}`, language_code: 'vi' }))

async function load(data: string, meetings: readonly Meeting[]): Promise<void> {
  for (const [label, entry] of [['echo', 'bench/echo-bot.ts'], ['bienban', 'src/main.ts']] as const) {
    const api = await startBotApi()
    const child = start(entry, api, data)
    await api.polled(120_000)
    const people = newPeople(api)
    // Not measured: what a process does for the first time.
    const warm = await askAll(people, meetings, CHATS, RATE)
    await settled(api, people, warm.length, 60_000)
    const [before, already] = [api.deliveries.length, api.sent.length]
    const asked = await askAll(people, meetings, QUESTIONS, RATE)
    await settled(api, people, warm.length + asked.length, 120_000)
    askedIn = asked.map(({ chat }) => chat)
    const times = delays({ ...api, sent: api.sent.slice(already), deliveries: api.deliveries }, before)
    say(`${label.padEnd(8)} ${times.length} answers at ${RATE} a second: p50 ${quantile(times, 0.5)} ms, p95 ${quantile(times, 0.95)} ms`)
    if (label === 'bienban') {
      say(`         ${JSON.stringify(wrong(api, people, [...warm, ...asked]))}, ${api.violations.length} violations`)
      const began = performance.now()
      const burst = await askAll(people, meetings, QUESTIONS, 100_000)
      await settled(api, people, warm.length + asked.length + burst.length, 300_000)
      say(`         all at once: ${(QUESTIONS / ((performance.now() - began) / 1000)).toFixed(0)} answers a second, ${JSON.stringify(wrong(api, people, [...warm, ...asked, ...burst]))}`)
    }
    await end(child, 'SIGTERM')
    await api.close()
  }
}

async function faults(data: string, meetings: readonly Meeting[]): Promise<void> {
  const api = await startBotApi({ token: '123456790:AAloopback-loopback-loopback-loopbac' })
  api.fail({ status: 429, retryAfter: 1, probability: 0.025, seed: 1 })
  api.fail({ status: 500, probability: 0.025, seed: 2 })
  api.fail({ drop: 'before', probability: 0.01, seed: 3 })
  api.fail({ drop: 'after', probability: 0.01, seed: 4 })
  const people = newPeople(api)
  let child = start('src/main.ts', api, data)
  const asked: Asked[] = []
  for (let kill = 0; kill < KILLS; kill++) {
    await api.polled(120_000).catch(() => undefined)
    asked.push(...(await askAll(people, meetings, QUESTIONS / KILLS, 50)))
    await end(child, 'SIGKILL')
    child = start('src/main.ts', api, data)
  }
  await settled(api, people, asked.length, 180_000)
  say(`faults   ${asked.length} questions, ${KILLS} kills, 5 % refused, 2 % cut: ${JSON.stringify(wrong(api, people, asked))}`)
  api.heal()
  await end(child, 'SIGTERM')
  await api.close()
}

async function fuzz(): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'bienban-fuzz-'))
  const app = await createApp(await loadConfig({ BIENBAN_DATA: dir }))
  const api = await startBotApi()
  let errors = 0
  const count = (): void => {
    errors += 1
  }
  const config = { apiRoot: api.root, adminIds: new Set([1_001]), access: 'open', allowedIds: new Set<number>() } as const
  const log = { info: () => undefined, warn: count, error: count }
  const bot = createBot(api.token, { app, config, language: 'vi', log, now: () => new Date(), messagesPerMinute: 1e9 }, api.world.bot)
  const running: Promise<void>[] = []
  for (const update of randomUpdates(11, FUZZ_UPDATES, api.world.bot)) {
    adopt(api.world, update)
    running.push(bot.handleUpdate(update).catch(count))
    if (running.length === 100) await Promise.all(running.splice(0))
  }
  await Promise.all(running)
  say(`fuzz     ${FUZZ_UPDATES} updates: ${errors} errors, ${api.violations.length} calls refused, ${api.sent.length} calls`)
  await api.close()
  await app.close()
  rmSync(dir, { recursive: true })
}

const wanted = process.argv[2]
const data = mkdtempSync(join(tmpdir(), 'bienban-bench-'))
const meetings = wanted === 'fuzz' ? [] : await fill(data)
if (wanted === undefined || wanted === 'load') await load(data, meetings)
if (wanted === undefined || wanted === 'faults') await faults(data, meetings)
if (wanted === undefined || wanted === 'fuzz') await fuzz()
rmSync(data, { recursive: true })
process.exit(0)
