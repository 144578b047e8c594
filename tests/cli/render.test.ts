import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Citation } from '../../src/answers/answer.js'
import { createProgress } from '../../src/cli/progress.js'
import { withMarks } from '../../src/cli/render/answer.js'
import { clean } from '../../src/cli/render/clean.js'
import { isoDateWords } from '../../src/cli/render/dates.js'
import { colorize, style } from '../../src/cli/render/style.js'
import { displayWidth, truncate } from '../../src/cli/render/width.js'
import { wrap } from '../../src/cli/render/wrap.js'
import { createTranslator } from '../../src/locales.js'

const words = fc.array(fc.oneof(fc.constantFrom('Đảng', 'uỷ', '会議', '👩‍👩‍👧', 'họp', ' ', '\n'), fc.string({ unit: 'grapheme' })), { maxLength: 30 }).map((parts) => parts.join(' '))

describe('displayWidth', () => {
  it.each([
    ['Đảng uỷ Khối', 12],
    ['Đảng uỷ'.normalize('NFD'), 7],
    ['会議', 4],
    ['👍', 2],
    ['👩‍👩‍👧', 2],
    ['❤️', 2],
    ['ｶﾅ', 2],
    [style.bold('đậm'), 3],
    ['', 0],
  ])('counts the columns of %j', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })

  it('never lets truncate exceed the width asked for', () => {
    fc.assert(fc.property(words, fc.integer({ min: 1, max: 20 }), (text, width) => displayWidth(truncate(text, width)) <= width))
  })
})

describe('wrap', () => {
  it('breaks at spaces, and within a word only when it is longer than the line', () => {
    expect(wrap('Hội nghị bàn về đê', 9, '  ')).toBe('  Hội\n  nghị\n  bàn về\n  đê')
    expect(wrap('abcdefgh ij', 4)).toBe('abcd\nefgh\nij')
  })

  it('keeps every character but the spaces it breaks at, on lines that fit', () => {
    const room = 12
    fc.assert(
      fc.property(words, (text) => {
        const wrapped = wrap(text, room)
        expect(wrapped.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
        for (const line of wrapped.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(room)
      }),
    )
  })
})

describe('clean', () => {
  it.each([
    ['\u001b[1;31mđỏ\u001b[0m', 'đỏ'],
    ['\u001b]8;;http://x\u001b\\liên kết\u001b]8;;\u0007', 'liên kết'],
    ['\u001bPq#0\u001b\\sixel', 'sixel'],
    ['\u009b31mđỏ', 'đỏ'],
    ['a\tb\r\nc\rd', 'a b\nc\nd'],
    ['\u001b', ''],
    ['chuông\u0007\u0000\u007f', 'chuông'],
    ['Hội nghị – “đê” 👍🏽', 'Hội nghị – “đê” 👍🏽'],
  ])('makes %j safe', (text, safe) => {
    expect(clean(text)).toBe(safe)
  })

  it('leaves no control character but line ends in any text', () => {
    const risky = fc.array(fc.oneof(fc.constantFrom('\u001b', '[', ']', '\u009b', 'm', '\u0007', '\n', '\r', '\u202e'), fc.string({ unit: 'binary' }))).map((parts) => parts.join(''))
    fc.assert(fc.property(risky, (text) => !/(?!\n)\p{Cc}|\p{Bidi_Control}/u.test(clean(text))))
  })
})

describe('style', () => {
  it('becomes colours, or nothing', () => {
    expect(colorize(`${style.bold('a')} ${style.red('')}b`, true)).toBe('\u001b[1ma\u001b[0m b')
    expect(colorize(style.bold('a'), false)).toBe('a')
  })
})

describe('withMarks', () => {
  const citation: Citation = { number: 1, reportId: 'r', passageId: 'r:0', source: 's', title: 't', date: null, page: null, quote: 'q', start: 0, end: 1 }
  const answer = (text: string, statements: Answer['statements']): Answer => ({ kind: 'answered', text, language: 'vi', statements, citations: [citation], by: 'records' })

  it('puts the numbers behind each statement where it stands in the text', () => {
    const statements = [{ text: 'Lụa', citations: [1] }, { text: 'Gấm', citations: [1, 2] }]
    expect(withMarks(answer('Chủ trì: Lụa; phát biểu: Gấm.', statements))).toBe('Chủ trì: Lụa [1]; phát biểu: Gấm [1][2].')
  })

  it('leaves a text that has marks alone, and puts marks last when no statement stands in the text', () => {
    expect(withMarks(answer('Lụa [1].', [{ text: 'Lụa', citations: [1] }]))).toBe('Lụa [1].')
    expect(withMarks(answer('Bà ấy.', [{ text: 'Lụa', citations: [1] }]))).toBe('Bà ấy. [1]')
  })
})

describe('dates', () => {
  it.each([
    ['2021-12-20', '20/12/2021'],
    ['--12-20', '20/12'],
    ['2021-12', 'tháng 12/2021'],
    ['--12', 'tháng 12'],
    ['2021', '2021'],
    ['bất thường', 'bất thường'],
  ])('says %s as people write it', (iso, said) => {
    expect(isoDateWords(iso, createTranslator('vi'))).toBe(said)
  })
})

describe('progress', () => {
  const watch = (terminal: boolean, columns = 60) => {
    const written: string[] = []
    let time = 0
    const stream = { isTTY: terminal, columns, write: (text: string) => written.push(text) }
    const progress = createProgress(stream as never, createTranslator('vi'), () => time)
    return { written, progress, wait: (ms: number) => (time += ms) }
  }

  it('redraws one line on a terminal, not too often, and takes it away', () => {
    const { written, progress, wait } = watch(true)
    for (const done of [0, 1, 2]) progress.update('index', done, 10)
    wait(100)
    progress.update('index', 5, 10)
    progress.clear()
    progress.clear()
    expect(written).toHaveLength(3)
    expect(written[1]).toBe(`\r\u001b[2K${'█'.repeat(12)}${'░'.repeat(12)} Dựng chỉ mục 5/10`)
  })

  it('is readable on a terminal that does not know its own width', () => {
    const { written, progress } = watch(true, 0)
    progress.update('index', 5, 10)
    expect(written[0]).toContain('Dựng chỉ mục 5/10')
  })

  it('says a step once elsewhere, and only when it takes long', () => {
    const { written, progress, wait } = watch(false)
    progress.update('index', 0, 10)
    wait(1_000)
    progress.update('index', 1, 10)
    expect(written).toEqual([])
    wait(1_500)
    for (const done of [2, 3]) progress.update('index', done, 0)
    expect(written).toEqual(['Dựng chỉ mục 2\n'])
  })
})
