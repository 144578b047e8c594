import type { CheerioAPI } from 'cheerio'
import { collapse } from '../../text/normalize.js'
import { AROUND, AROUND_WORDS, TEXT_PLACES } from './tables/elements.js'
import { isElement, isText, type HtmlElement } from './tree.js'

/** What stands around the text is less of the page than this; an element with more is no menu, whatever it is called. */
const MOST_AROUND = 0.4
/** Characters of running text from which on a paragraph counts. */
const RUNNING = 25
/** A block with more of its characters in links is a list of links. */
const LINKED = 0.5
/** Text that a wider element adds is taken in while less of it is linked. */
const LINKED_BESIDE = 0.3
/** Shorter link blocks are the links of a sentence. */
const LINK_LIST = 40

/** The element that holds the main text of a page, freed of menus, related links and other parts around it. Changes the page. */
export function mainText($: CheerioAPI): HtmlElement {
  dropAround($)
  const body = $('body')[0]!
  const best = densest($)
  if (best === null) return body
  const root = widened($, placeOf($, best), body)
  dropLinkLists($, root)
  return root
}

const lengthOf = ($: CheerioAPI, element: HtmlElement): number => collapse($(element).text()).length

const linkedIn = ($: CheerioAPI, element: HtmlElement): number =>
  $(element).find('a').toArray().reduce((sum, link) => sum + collapse($(link).text()).length, 0)

const wordsOf = ({ attribs }: HtmlElement): string[] => `${attribs.class ?? ''} ${attribs.id ?? ''}`.toLowerCase().split(/[^\p{L}\p{N}]+/u)

const isNamedAround = (element: HtmlElement): boolean => {
  const words = wordsOf(element)
  // "tin-lien-quan", "box_tin_khac": words run together.
  const pairs = words.flatMap((word, i) => [word + (words[i + 1] ?? ''), word + (words[i + 1] ?? '') + (words[i + 2] ?? '')])
  return [...words, ...pairs].some((word) => AROUND_WORDS.test(word))
}

function dropAround($: CheerioAPI): void {
  $('script, style, noscript, template, svg').remove()
  const whole = lengthOf($, $('body')[0]!)
  const around = $('body *').toArray().filter((element) => $(element).is(AROUND) || isNamedAround(element))
  for (const element of around) if (lengthOf($, element) < whole * MOST_AROUND && $(element).find('h1').length === 0) $(element).remove()
}

/** The element whose own paragraphs hold the most running text, or null when there is none. */
function densest($: CheerioAPI): HtmlElement | null {
  const scores = new Map<HtmlElement, number>()
  for (const block of $('p, li, td, pre, blockquote, div, section').toArray()) {
    const own = $(block).is('div, section') ? ownText(block) : collapse($(block).text())
    if (own.length < RUNNING) continue
    const score = own.length * (1 - linkedIn($, block) / Math.max(1, lengthOf($, block)))
    const holder = $(block).is('div, section') ? block : parentOf(block)
    if (holder !== null) scores.set(holder, (scores.get(holder) ?? 0) + score)
  }
  return [...scores].reduce<[HtmlElement, number] | null>((best, entry) => (best === null || entry[1] > best[1] ? entry : best), null)?.[0] ?? null
}

const ownText = (element: HtmlElement): string => collapse(element.children.map((child) => (isText(child) ? child.data : '')).join(' '))

const parentOf = ({ parent }: HtmlElement): HtmlElement | null => (isElement(parent) ? parent : null)

/** The element where sites put articles, when there is one around the text. */
function placeOf($: CheerioAPI, best: HtmlElement): HtmlElement {
  for (let at: HtmlElement | null = best; at !== null; at = parentOf(at)) if ($(at).is(TEXT_PLACES)) return at
  return best
}

/** Parents are taken in while what they add is text too: a lede, a heading, further sections. */
function widened($: CheerioAPI, start: HtmlElement, body: HtmlElement): HtmlElement {
  let root = start
  while (root !== body) {
    const parent = parentOf(root)
    if (parent === null) break
    const added = lengthOf($, parent) - lengthOf($, root)
    if (added > 0 && (linkedIn($, parent) - linkedIn($, root)) / added > LINKED_BESIDE) break
    root = parent
  }
  return root
}

function dropLinkLists($: CheerioAPI, root: HtmlElement): void {
  for (const block of $(root).find('ul, ol, div, section, p, table').toArray()) {
    const length = lengthOf($, block)
    if (length >= LINK_LIST && linkedIn($, block) > length * LINKED) $(block).remove()
  }
}
