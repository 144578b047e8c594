import { phraseTable } from '../text/names/phrases.js'
import type { Word } from '../text/names/words.js'
import type { CitedDocument } from './meeting.js'
import type { Reading, Sentence } from './reading.js'
import { ABOUT_ENDS, DOCUMENT_KINDS, NAMED_KINDS } from './tables/documents.js'

const kinds = phraseTable(DOCUMENT_KINDS)
const named = phraseTable(NAMED_KINDS)
const ends = phraseTable(ABOUT_ENDS)
const NUMBER = /^\s*(?:số\s*:?\s*|No\.?\s*|Nos?\s)?(\p{N}+(?:[-/.]\p{L}+\p{N}*|\/\p{N}{4}|-\p{N}+)*(?:[-/]\p{L}+)*)/iu
const LONGEST = 60
const NAMED_LENGTH = 24

/** Documents the report cites, each once, in order of appearance. */
export function documentsIn(reading: Reading): CitedDocument[] {
  const found = new Map<string, CitedDocument>()
  for (const sentence of reading.sentences) {
    for (let k = sentence.from; k < sentence.to; k++) {
      const count = kinds.match(reading.words, k)
      if (count === 0 || !reading.words[k]!.capital) continue
      const cited = documentAt(reading, sentence, k, count)
      if (!cited) continue
      const key = cited.number ? `${cited.kind.toLowerCase()} ${cited.number.toLowerCase()}` : cited.text.toLowerCase()
      if (!found.has(key)) found.set(key, cited)
      k += count - 1
    }
  }
  return [...found.values()]
}

function documentAt(reading: Reading, sentence: Sentence, k: number, count: number): CitedDocument | null {
  const list = reading.words
  const kindEnd = list[k + count - 1]!.end
  const written = NUMBER.exec(reading.text.slice(kindEnd, Math.min(sentence.end, kindEnd + 50)))
  const number =
    written && /^\s*(?:số|No)/iu.test(written[0])
      ? written[1]!
      : written && /[-/]\p{L}/u.test(written[1]!)
        ? written[1]!
        : written && /^\s\p{N}{1,4}$/u.test(written[0])
          ? written[1]!
          : ''
  const after = kindEnd + (number === '' ? 0 : written![0].length)
  if (number === '' && !nameFollows(list, k, count)) return null
  const date = sentence.dates.find(each => each.from.day !== null && each.start >= after && each.start - after < 12) ?? null
  const end = aboutEnd(list, sentence, date ? date.end : after, number === '' ? NAMED_LENGTH : LONGEST)
  const start = list[k]!.start
  const about = reading.text
    .slice(date ? date.end : after, end)
    .replace(/^[\s,:–-]+/u, '')
    .trim()
  return {
    start,
    end,
    text: reading.text.slice(start, end),
    kind: reading.text.slice(start, kindEnd),
    number,
    date: date?.from ?? null,
    about,
  }
}

/** "Luật Đất đai", "Nghị quyết Đại hội XIII": a kind with a capitalised name, or "về …". */
function nameFollows(list: readonly Word[], k: number, count: number): boolean {
  const next = list[k + count]
  return next !== undefined && named.match(list, k) === count && /^\s$/u.test(next.gap) && (next.capital || next.key === 'về')
}

function aboutEnd(list: readonly Word[], sentence: Sentence, offset: number, longest: number): number {
  let end = offset
  let taken = 0
  for (let k = sentence.from; k < sentence.to && taken < longest; k++) {
    const word = list[k]!
    if (word.start < offset) continue
    if (/[.;:!?\n)]/u.test(word.gap) && word.gap !== '.') break
    if (taken > 0 && /[,(–—]|\s-\s/u.test(word.gap)) break
    if (taken === 0 && /[,(–—]/u.test(word.gap) && word.key !== 'về' && word.key !== 'của') break
    if (!word.capital && ends.match(list, k) > 0) break
    end = word.end
    taken++
  }
  return end
}
