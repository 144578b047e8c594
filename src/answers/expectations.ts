import { lazy } from '../lazy.js'
import type { Language } from '../reports/report.js'
import { expression } from '../text/expression.js'
import { fold } from '../text/normalize.js'
import { compilePattern, patternWords } from './pattern.js'
import { endsInCue } from './records/cues.js'
import { COUNTED_WORDINGS, DOCUMENT_QUESTIONS, ENGLISH_FRAME, EXPECTATION_PATTERNS, NO_SINGLE_PERSON } from './tables/questions.js'
import { translate } from './translate.js'
import type { Expectation, ExpectedType } from './understanding.js'

const patterns = lazy(() => EXPECTATION_PATTERNS.map(([type, pattern]) => ({ type, expression: compilePattern(pattern) })))

/** Lines of a table, "this | that = one | other", as both sides. */
const rowsOf = (table: string): (readonly [left: string[], right: string[]])[] =>
  table
    .split('\n')
    .map((line) => line.split('=').map((side) => side.split('|').map((word) => word.trim())))
    .flatMap(([left, right]) => (left && right ? [[left, right] as const] : []))

const documentKinds = lazy(() => rowsOf(DOCUMENT_QUESTIONS).map(([asked, kinds]) => [asked.map(fold), kinds] as const))

/** Words that stop the counted thing of "bao nhiêu …": what follows tells what of it, not what is counted. */
const COUNT_VIETNAMESE = expression(String.raw`(?<=^|\s)(?:bao nhiêu|bao nhieu|mấy|may)\s+((?:[\p{L}\p{M}-]+\s+){1,3})`, 'g')
const COUNT_ENGLISH = expression(String.raw`(?<=^|\s)how many\s+((?:[\p{L}\p{M}'-]+\s+){1,7})`, 'g')
/** Words after "mấy" or "bao nhiêu" that are units or frames of other types. */
const UNITS = new Set(
  'phan phut gio ngay tuan thang nam lau tien ty ti trieu nghin ngan dong % gi do la thi va o tai cua duoc cho trong theo voi vao von kinh bay moc mac minutes hours days weeks months years billion million thousand percent'.split(' '),
)

/** "How many third and consolation prizes". */
const JOINING = new Set(['and', 'or'])

/** What those counted do is not counted with them: "how many delegates [took part]". */
const ENGLISH_COUNT_VERBS = new Set(
  'took take sat sit spoke speak held hold went go came come met meet made make gave give got get won win lost lose paid pay bought buy sold sell built build wrote write read left leave ran run rose rise fell fall grew grow attend join occur happen die live work exist need want say'.split(' '),
)

/** What is counted, folded → how a report may count it. */
const countedWordings = lazy(() => new Map(rowsOf(COUNTED_WORDINGS).flatMap(([things, wordings]) => things.map((thing) => [fold(thing), wordings] as const))))

/** Names of a counted thing, and how a report may word each. */
const countedAs = (named: readonly string[]): string[] => [...new Set([...named, ...named.flatMap((name) => countedWordings().get(fold(name)) ?? [])])]

const leavesOpenWho = endsInCue(NO_SINGLE_PERSON)

/** The kinds of thing an answer must contain, from a question prepared by `patternText`. */
export function expectationsOf(plain: string, language: Language): Expectation[] {
  const folded = fold(plain)
  const found: Expectation[] = []
  const add = (type: ExpectedType, of: readonly string[] = []): void => {
    found.push({ type, of })
  }
  const drop = (unwanted: ExpectedType): void => {
    found.splice(0, found.length, ...found.filter(({ type }) => type !== unwanted))
  }
  const words = patternWords(plain)
  for (const { type, expression } of patterns()) {
    if (found.some((known) => known.type === type)) continue
    const match = expression.exec(plain, words)
    if (match && !(type === 'person' && leavesOpenWho(plain.slice(0, match.index)))) add(type)
  }
  const documents = documentKindsAsked(folded)
  for (const kinds of documents) add('document', kinds)
  for (const counted of countedThings(plain, language)) add('count', counted)
  // "Mấy giờ" may be a time or how long; where a time is asked for, only a time answers.
  if (found.some(({ type }) => type === 'time')) drop('duration')
  // "Dự luật tên gì" asks for the name of a document, not of a person.
  if (documents.length > 0) drop('person')
  if (found.length === 0 && /(?<=^|\s)(?:bao nhieu|may|how much|how many)\s/u.test(folded)) add('number')
  return found
}

function documentKindsAsked(folded: string): string[][] {
  for (const [asked, kinds] of documentKinds())
    for (const kind of asked) {
      // Most questions name none: no expression is made for those.
      if (!folded.includes(`${kind} `)) continue
      // "Kỷ luật nào" asks for no law.
      const vietnamese = new RegExp(`(?<=^|\\s)(?<!(?:ky|phap|quy) )${kind} (?:ten |du thao )?(?:nao|gi|so may|so bao nhieu|may)\\s`, 'u')
      const english = new RegExp(`(?<=^|\\s)(?:which|what) (?:\\S+ ){0,3}?${kind} `, 'u')
      if (vietnamese.test(folded) || english.test(folded)) return [kinds]
    }
  return []
}

function countedThings(plain: string, language: Language): string[][] {
  const counted = language === 'en' ? COUNT_ENGLISH : COUNT_VIETNAMESE
  const things: string[][] = []
  for (const match of plain.matchAll(counted(plain))) {
    const words = match[1]!.trim().split(/\s+/u).filter((word) => !JOINING.has(word))
    // "Of the delegates, how many came from firms" counts what was named before.
    if (words.length === 0 || UNITS.has(fold(words[0]!)) || (language === 'en' && ENGLISH_COUNT_VERBS.has(words[0]!))) continue
    things.push(language === 'en' ? englishCounted(words) : countedAs([words.slice(0, 2).join(' '), words[0]!]))
  }
  return things
}

/** "how many union members": the Vietnamese of the phrase when the glossary knows it whole, and of its last word. */
function englishCounted(words: readonly string[]): string[] {
  const frame = new Set(ENGLISH_FRAME.split(/\s+/u))
  const stop = words.findIndex((word, i) => frame.has(word) || (i > 0 && (/ed$/u.test(word) || ENGLISH_COUNT_VERBS.has(word))))
  const phrase = words.slice(0, stop < 0 ? words.length : Math.max(1, stop))
  const whole = translate(phrase.join(' '))
  const named = [...(whole.length === 1 ? whole : []), ...translate(phrase.at(-1)!)].flatMap((piece) => (piece.vietnamese.length > 0 ? piece.vietnamese : [piece.english]))
  // "Cơ sở y tế" is counted as "cơ sở khám chữa bệnh" too.
  const shorter = named.filter((name) => name.split(' ').length > 2).map((name) => name.split(' ').slice(0, 2).join(' '))
  return countedAs([...named, ...shorter])
}
