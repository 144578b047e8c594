import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Language } from './reports/report.js'

/** The words of `locales/` in one language. */
export interface Translate {
  /** The message with its values filled in; a missing value shows as {$name}. Throws on an unknown id, a developer's mistake. */
  (id: string, values?: Readonly<Record<string, string | number>>): string
  /** For ids made from data ("warning-" + code), which may be newer than the words. */
  readonly has: (id: string) => boolean
}

const made = new Map<Language, Translate>()

/** The translator of one language, read once per process from the package's `locales/`. */
export function createTranslator(language: Language): Translate {
  let translate = made.get(language)
  if (translate === undefined) {
    translate = translatorOf(readLocale(language), language)
    made.set(language, translate)
  }
  return translate
}

// One level up from both src/ and dist/.
const readLocale = (language: Language): string =>
  readFileSync(fileURLToPath(new URL(`../locales/${language}.ftl`, import.meta.url)), 'utf8').normalize('NFC')

const MESSAGE = /^([A-Za-z][A-Za-z0-9_-]*) *=/gmu

/** The source of each message, by its id. Throws when two share one. */
function messagesOf(source: string): ReadonlyMap<string, string> {
  const messages = new Map<string, string>()
  const places = [...source.matchAll(MESSAGE)]
  for (const [i, { 1: id, index }] of places.entries()) {
    if (messages.has(id!)) throw new Error(`Two messages "${id!}"`)
    messages.set(id!, source.slice(index, places[i + 1]?.index))
  }
  return messages
}

/** A translator over Fluent source text, in which no message refers to another. Throws when two messages share an id. */
export function translatorOf(source: string, language: Language): Translate {
  // Isolation marks would stand in quotes and in JSON; the terminal and Telegram lay names out without them.
  const bundle = new FluentBundle(language, { useIsolating: false })
  const messages = messagesOf(source)
  const messageOf = (id: string): ReturnType<typeof bundle.getMessage> => {
    // Parsed when first said: a command says a few of some seven hundred, and all take 7 ms.
    if (messages.has(id) && !bundle.hasMessage(id)) bundle.addResource(new FluentResource(messages.get(id)!))
    return bundle.getMessage(id)
  }
  const translate = (id: string, values: Readonly<Record<string, string | number>> = {}): string => {
    const pattern = messageOf(id)?.value
    if (pattern == null) throw new Error(`No message "${id}" in locales/${language}.ftl`)
    // With a list for its complaints, Fluent shows a missing value as {$name} rather than throw in a person's face.
    return bundle.formatPattern(pattern, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fluent(value)])), [])
  }
  return Object.assign(translate, { has: (id: string) => messages.has(id) })
}

/** A number that is written without Intl where Intl would write the same: its first use costs 20 ms, a tenth of a command. */
class PlainNumber extends FluentNumber {
  override toString(scope: Parameters<FluentNumber['toString']>[0]): string {
    return Number.isInteger(this.value) && Math.abs(this.value) < 1_000 ? String(this.value) : super.toString(scope)
  }
}

const fluent = (value: string | number): string | PlainNumber => (typeof value === 'number' ? new PlainNumber(value) : value)
