import type { Language } from '../../reports/report.js'
import { normalizeTone } from '../../text/tone.js'
import { questionLanguage } from '../question-language.js'

export type FormFault = 'empty' | 'too-long' | 'link' | 'markup' | 'wrong-language'

/** A statement is a sentence or two, no paragraph. */
const LONGEST = 600

const LINK = /[\p{L}\p{N}]+:\/\/|(?<![\p{L}\p{N}])(?:www\.|mailto:|tg:|t\.me)|(?<![\p{L}\p{N}.])[a-z0-9-]{2,}\.(?:com|net|org|info|vn|gov|edu|io|me|ly|ru|cn|xyz|top|app|dev)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.])@[a-z0-9_]{3,}/iu
const MARKUP = /[<>{}`\\]|\]\(|\*\*|__|^#+\s|[\u0000-\u001f\u007f-\u009f]|\p{Cf}|\p{Co}|\p{Cn}/u

/** What is wrong with the very form of a statement; null for nothing. `proof`: its quotes and the question, whose words belong to no language. */
export function faultOfForm(text: string, proof: string, language: Language): FormFault | null {
  if (text === '') return 'empty'
  if (text.length > LONGEST) return 'too-long'
  if (LINK.test(text)) return 'link'
  if (MARKUP.test(text)) return 'markup'
  return speaks(text, proof, language) ? null : 'wrong-language'
}

const WORD = /[\p{L}\p{M}]+/gu
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u
/** Words of its own that a statement may have before its language must show: a name's title, a label. */
const FEW = 3

/** True when the words that are not taken from the proof are of the language, or there are hardly any. */
function speaks(text: string, proof: string, language: Language): boolean {
  if (OTHER_SCRIPT.test(text) && !OTHER_SCRIPT.test(proof)) return false
  const own = ownWords(text, proof)
  // Words of the proof put together anew are of its language; only a stretch of it as it stands may be shown in another.
  if (own.length === 0) return (questionLanguage(text) ?? language) === language || repeats(proof, text)
  const spoken = questionLanguage(own.join(' ')) ?? questionLanguage(text)
  return spoken === language || (spoken === null && own.length <= FEW) || (own.length <= FEW && questionLanguage(text) === language)
}

function ownWords(text: string, proof: string): string[] {
  const key = (word: string): string => normalizeTone(word.toLowerCase())
  const taken = new Set((proof.match(WORD) ?? []).map(key))
  return (text.match(WORD) ?? []).filter((word) => !taken.has(key(word)))
}

/** True when each part of a statement is, word for word, a stretch of the proof: a sentence of it, or a name and an office. */
const repeats = (proof: string, text: string): boolean => text.replace(/^…\s?|\s?…$/gu, '').split(/[,;:]\s/u).every((part) => proof.replace(/\s+/gu, ' ').includes(part))

/** The language a statement is in by its own words, null when that cannot be told: names and titles in it stay as they are in the proof. */
export const languageOf = (text: string, proof: string): Language | null => questionLanguage(ownWords(text, proof).join(' ')) ?? questionLanguage(text)
