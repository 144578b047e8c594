/**
 * Uploads over the loopback Telegram, the bot a process of its own: `npx tsx bench/upload.ts [speed|kills]` (default: both).
 * speed: from the message with a ten-page DOCX to the answer that cites it, its card saved as soon as it is seen; others ask all the while,
 * and the longest pause of the bot's event loop is told. kills: an upload and its saving, the process killed 30 times at random moments.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { openSqliteStore } from '../src/store/sqlite/open.js'
import { seededRandom } from '../tests/support/seeded-random.js'
import { startBotApi, type BotApi } from '../tests/support/bot-api/bot-api.js'
import { person, type Person } from '../tests/support/bot-api/person.js'
import { docxOf } from '../tests/support/make-docx.js'

const UPLOADS = Number(process.env.UPLOADS ?? 25)
const KILLS = 30
const BOSS = 777
/** Words of ten pages of an official document. */
const PAGES = Number(process.env.PAGES ?? 10)
const LINES_A_PAGE = 14

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const next = seededRandom(11)
const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!
const WORDS = 'công tác kế hoạch triển khai nhân dân địa phương cán bộ đảng viên kết quả thực hiện nhiệm vụ giải pháp chính quyền đời sống sản xuất nông nghiệp kinh phí tiến độ kiểm tra giám sát tuyên truyền vận động hộ gia đình thôn bản'.split(' ')
const NAMES = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Quốc Cường', 'Phạm Ngọc Dung', 'Hoàng Hữu Giang', 'Vũ Thanh Hải']
const sentence = (): string => `Việc ${Array.from({ length: 30 }, () => pick(WORDS)).join(' ')}.`

/** Paragraphs of a report on a day of its own. */
function paragraphs(n: number, pages: number): { readonly day: string; readonly lines: string[] } {
  const at = new Date(Date.UTC(1990, 0, 1 + n))
  const day = `${at.getUTCDate()}/${at.getUTCMonth() + 1}/${at.getUTCFullYear()}`
  const head = [`Hội nghị số ${n} của xã`, `Sáng ${day}, Ủy ban nhân dân xã tổ chức hội nghị số ${n}. Ông ${pick(NAMES)}, Chủ tịch xã, chủ trì hội nghị.`, `Phát biểu tại hội nghị, bà ${pick(NAMES)} nêu việc số ${n * 7919}.`]
  return { day, lines: [...head, ...Array.from({ length: pages * LINES_A_PAGE }, sentence)] }
}

/**
 * Watches the event loop of the process it is loaded into, and tells of its longest pauses when asked by a signal: by the clock, and
 * by the processor time of the main thread (Linux tells it), since on a busy machine others' work is in the clock too.
 */
const WATCH = join(mkdtempSync(join(tmpdir(), 'bienban-watch-')), 'watch.mjs')
writeFileSync(
  WATCH,
  `import { readFileSync } from 'node:fs'
const used = () => { try { return readFileSync('/proc/self/task/' + process.pid + '/schedstat', 'utf8').split(' ').map(Number) } catch { return [NaN, NaN] } }
let longest, last
const begin = () => { longest = { clock: 0, cpu: 0, wait: 0, disk: 0 }; last = [performance.now(), ...used()] }
begin()
setInterval(() => {
  const now = [performance.now(), ...used()]
  const clock = now[0] - last[0], cpu = (now[1] - last[1]) / 1e6, wait = (now[2] - last[2]) / 1e6
  last = now
  if (cpu > longest.cpu) longest.cpu = cpu
  const disk = clock - 5 - cpu - wait
  if (disk > longest.disk) longest.disk = disk
  if (clock > longest.clock) Object.assign(longest, { clock, wait })
}, 5).unref()
process.on('SIGUSR2', () => { process.stderr.write('pause ' + JSON.stringify(longest) + '\\n'); begin() })`,
)
const TSX = pathToFileURL(resolve('node_modules/tsx/dist/esm/index.mjs')).href

const start = (api: BotApi, data: string): ChildProcess =>
  spawn(process.execPath, ['--import', TSX, '--import', pathToFileURL(WATCH).href, resolve('src/main.ts')], {
    env: { ...process.env, BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root, BIENBAN_DATA: data, ADMIN_IDS: String(BOSS), LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}

/** Longest stretches between two turns of the loop, in milliseconds: by the clock, in processor time, and in neither (the disk). */
interface Pause {
  readonly clock: number
  readonly cpu: number
  readonly disk: number
  /** Of the longest by the clock, spent waiting for a processor. */
  readonly wait: number
}

async function pauseOf(child: ChildProcess): Promise<Pause> {
  const told = new Promise<Pause>((done) => {
    const look = (text: Buffer): void => {
      const found = /pause (\{.*\})/u.exec(String(text))
      if (found === null) return
      child.stderr!.off('data', look)
      done(JSON.parse(found[1]!) as Pause)
    }
    child.stderr!.on('data', look)
  })
  child.kill('SIGUSR2')
  return told
}

const pauseWords = ({ clock, cpu, disk, wait }: Pause): string =>
  `longest pause of the event loop: ${cpu.toFixed(0)} ms of processor, ${disk.toFixed(0)} ms for the disk; by the clock ${clock.toFixed(0)} ms, ${wait.toFixed(0)} of it waiting for a processor`

const quantile = (values: readonly number[], share: number): string => ([...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0).toFixed(0)

async function speed(): Promise<void> {
  const api = await startBotApi()
  const child = start(api, mkdtempSync(join(tmpdir(), 'bienban-upload-')))
  await api.polled(120_000)
  const boss = person(api, { first_name: 'Hà', id: BOSS, language_code: 'vi' })
  const asking = { on: true, waits: [] as number[] }
  const others = askOn(api, asking)
  // The first file loads the readers.
  for (let n = 0; n < 2; n++) await uploadOne(boss, n)
  await pauseOf(child)
  const [card, searchable]: [number[], number[]] = [[], []]
  for (let n = 2; n < UPLOADS + 2; n++) {
    const took = await uploadOne(boss, n)
    card.push(took.card)
    searchable.push(took.searchable)
  }
  asking.on = false
  await others
  say(`${UPLOADS} DOCX of ${PAGES} pages: card p50 ${quantile(card, 0.5)} ms, p95 ${quantile(card, 0.95)}; message to searchable p50 ${quantile(searchable, 0.5)} ms, p95 ${quantile(searchable, 0.95)}`)
  say(`others meanwhile: ${asking.waits.length} questions, p50 ${quantile(asking.waits, 0.5)} ms, longest ${quantile(asking.waits, 0.9999)}; ${pauseWords(await pauseOf(child))}; refused calls ${api.violations.length}`)
  await end(child, 'SIGTERM')
  await api.close()
}

async function askOn(api: BotApi, asking: { on: boolean; waits: number[] }): Promise<void> {
  while (asking.on) {
    // Somebody else each time: one person may not ask so often.
    const lan = person(api, 'Lan')
    const at = performance.now()
    lan.says('ai phát biểu chiều 20/12/2021?')
    await lan.sees(/Chóng/u, { timeout: 120_000 })
    asking.waits.push(performance.now() - at)
    await setTimeout(100)
  }
}

async function uploadOne(boss: Person, n: number): Promise<{ card: number; searchable: number }> {
  const { day, lines } = paragraphs(n, PAGES)
  const bytes = await docxOf(lines)
  const at = performance.now()
  boss.uploads({ name: `bao-cao-${n}.docx`, bytes })
  await boss.sees(({ buttons }) => buttons.some((label) => /^(?:✅|Giữ)/u.test(label)), { timeout: 120_000 })
  const card = performance.now() - at
  boss.presses(boss.last!.buttons.find((label) => /^(?:✅|Giữ)/u.test(label))!)
  await boss.sees(/Đã lưu/u, { timeout: 120_000 })
  const searchable = performance.now() - at
  boss.says(`ai chủ trì hội nghị sáng ${day}?`)
  await boss.sees(({ text }) => text.includes(`Hội nghị số ${n}`), { timeout: 120_000 })
  return { card, searchable }
}

/** What a person must find whatever was killed: each file sent is a stored report, or is offered, and none is both or twice. */
async function kills(): Promise<void> {
  const api = await startBotApi()
  const data = mkdtempSync(join(tmpdir(), 'bienban-kills-'))
  const boss = person(api, { first_name: 'Hà', id: BOSS, language_code: 'vi' })
  let child = start(api, data)
  await api.polled(120_000)
  let killed = 0
  const confirmed = new Set<number>()
  for (let n = 0; killed < KILLS; n++) {
    boss.uploads({ name: `bao-cao-${n}.txt`, bytes: Buffer.from(paragraphs(n, 1).lines.join('\n\n')) })
    const isCard = ({ text, buttons }: { text: string; buttons: readonly string[] }): boolean => text.includes(`Hội nghị số ${n} `) && buttons.some((label) => /^(?:✅|Giữ)/u.test(label))
    if (n % 2 === 0) {
      await setTimeout(next() * 400)
      await end(child, 'SIGKILL')
      killed++
      child = start(api, data)
    }
    const card = await boss.sees(isCard, { timeout: 60_000 })
    boss.presses(card.buttons.find((label) => /^(?:✅|Giữ)/u.test(label))!, card)
    if (n % 2 === 1) {
      await setTimeout(next() * 300)
      await end(child, 'SIGKILL')
      killed++
      child = start(api, data)
    }
    await boss.sees(({ text }) => text.includes(`Đã lưu “Hội nghị số ${n} `), { timeout: 60_000 })
    confirmed.add(n)
  }
  await end(child, 'SIGTERM')
  const store = await openSqliteStore(join(data, 'bienban.sqlite'))
  const sources = (await store.list()).map(({ source }) => source).filter((source) => source.startsWith('bao-cao-'))
  const missing = [...confirmed].filter((n) => !sources.includes(`bao-cao-${n}.txt`)).length
  const adds = (await store.history(10_000)).filter(({ action, title }) => action === 'add' && title.startsWith('Hội nghị số')).length
  say(`${killed} kills over ${confirmed.size} uploads: missing ${missing}, stored twice ${sources.length - new Set(sources).size + adds - sources.length}, left waiting ${(await store.bot.uploads.waiting()).length}, integrity ${(await store.health()).detail}`)
  await store.close()
  await api.close()
}

const [wanted] = process.argv.slice(2)
if (wanted === undefined || wanted === 'speed') await speed()
if (wanted === undefined || wanted === 'kills') await kills()
process.exit(0)
