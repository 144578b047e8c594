/** A level of a list: how its numbers count, and the text they stand in, where characters 0 to 8 stand for the numbers of levels. */
interface Level {
  readonly start: number
  readonly form: number
  readonly legal: boolean
  readonly text: string
}

interface Override {
  readonly list: number
  readonly starts: ReadonlyMap<number, number>
}

/** Lists of a DOC file: its PlfLst and PlfLfo ([MS-DOC] 2.9.131, 2.9.132). */
export interface Lists {
  readonly levels: ReadonlyMap<number, readonly Level[]>
  readonly overrides: readonly Override[]
}

// Places in the file information block ([MS-DOC] 2.5.6).
const [LISTS_AT, LISTS_LENGTH_AT, OVERRIDES_AT, OVERRIDES_LENGTH_AT] = [0x2e2, 0x2e6, 0x2ea, 0x2ee]
const [LIST_BYTES, LEVEL_BYTES, OVERRIDE_BYTES] = [28, 28, 16]
const LEVELS = 9

/** Throws RangeError for tables that are not whole. */
export function readLists(main: Buffer, table: Buffer): Lists {
  const levels = new Map<number, Level[]>()
  if (main.readUInt32LE(LISTS_LENGTH_AT) > 0) {
    const at = main.readUInt32LE(LISTS_AT)
    const count = table.readUInt16LE(at)
    let next = at + 2 + count * LIST_BYTES
    for (let i = 0; i < count; i++) {
      const list = at + 2 + i * LIST_BYTES
      const simple = (table.readUInt8(list + 26) & 1) === 1
      const own: Level[] = []
      for (let n = 0; n < (simple ? 1 : LEVELS); n++) {
        const { level, end } = readLevel(table, next)
        own.push(level)
        next = end
      }
      levels.set(table.readInt32LE(list), own)
    }
  }
  return { levels, overrides: main.readUInt32LE(OVERRIDES_LENGTH_AT) > 0 ? readOverrides(table, main.readUInt32LE(OVERRIDES_AT)) : [] }
}

function readLevel(table: Buffer, at: number): { level: Level; end: number } {
  const text = at + LEVEL_BYTES + table.readUInt8(at + 24) + table.readUInt8(at + 25)
  const end = text + 2 + table.readUInt16LE(text) * 2
  if (end > table.length) throw new RangeError('level')
  const level = { start: table.readInt32LE(at), form: table.readUInt8(at + 4), legal: (table.readUInt8(at + 5) & 4) !== 0, text: table.toString('utf16le', text + 2, end) }
  return { level, end }
}

function readOverrides(table: Buffer, at: number): Override[] {
  const count = table.readUInt32LE(at)
  if (at + count * OVERRIDE_BYTES > table.length) throw new RangeError('overrides')
  let next = at + 4 + count * OVERRIDE_BYTES
  return Array.from({ length: count }, (_, i) => {
    const head = at + 4 + i * OVERRIDE_BYTES
    const starts = new Map<number, number>()
    next += 4
    for (let n = table.readUInt8(head + 12); n > 0; n--) {
      const flags = table.readUInt32LE(next + 4)
      if ((flags & 0x10) !== 0) starts.set(flags & 0xf, table.readInt32LE(next))
      next = (flags & 0x20) === 0 ? next + 8 : readLevel(table, next + 8).end
    }
    return { list: table.readInt32LE(head), starts }
  })
}

const BULLET = 23
const NO_NUMBER = 255

/** Counts along the paragraphs of a file: the mark in front of the next one, "" for none. */
export function listMarks({ levels, overrides }: Lists): (override: number, level: number) => string {
  const counts = new Map<number, (number | undefined)[]>()
  const begun = new Set<string>()
  return (number, at) => {
    const override = overrides[number - 1]
    const own = override === undefined ? undefined : levels.get(override.list)
    const level = own?.[at]
    if (override === undefined || own === undefined || level === undefined) return ''
    if (level.form === BULLET) return '- '
    const count = counts.get(override.list) ?? []
    counts.set(override.list, count)
    const startsHere = override.starts.get(at)
    const again = startsHere !== undefined && !begun.has(`${number} ${at}`)
    begun.add(`${number} ${at}`)
    count[at] = again ? startsHere : count[at] === undefined ? level.start : count[at] + 1
    count.length = at + 1
    const words = level.text.replace(/[\u0000-\u0008]/gu, (place) => {
      const n = place.charCodeAt(0)
      return written((count[n] ??= own[n]?.start ?? 1), level.legal ? 0 : (own[n]?.form ?? 0))
    })
    return words.trim() === '' ? '' : `${words.trim()} `
  }
}

/** Beyond, numbers are in digits: in letters they would have no end. */
const MOST_IN_LETTERS = 3_999

/** A number in one of the forms of [MS-OSHARED] 2.2.1.3; those of other scripts in digits. */
function written(count: number, form: number): string {
  if (count < 1 || count > MOST_IN_LETTERS) return String(count)
  if (form === 1 || form === 2) return form === 1 ? roman(count) : roman(count).toLowerCase()
  if (form === 3 || form === 4) {
    const letter = String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1)
    return form === 3 ? letter : letter.toLowerCase()
  }
  if (form === 22) return String(count).padStart(2, '0')
  return form === NO_NUMBER ? '' : String(count)
}

const ROMAN = [['M', 1000], ['CM', 900], ['D', 500], ['CD', 400], ['C', 100], ['XC', 90], ['L', 50], ['XL', 40], ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1]] as const

function roman(count: number): string {
  let left = count
  return ROMAN.map(([sign, value]) => {
    const times = Math.floor(left / value)
    left -= times * value
    return sign.repeat(times)
  }).join('')
}
