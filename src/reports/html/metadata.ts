import type { CheerioAPI } from 'cheerio'
import type { PartialDate } from '../../text/dates/types.js'
import { collapse, nfc } from '../../text/normalize.js'
import { detectLanguage } from '../language.js'
import { datelineOf, parseDate } from '../report-date.js'

export interface PageMetadata {
  readonly title: string | null
  /** Its heading, when it stands on the page and says what the title says. */
  readonly heading: string | null
  readonly date: PartialDate | null
  readonly author: string | null
}

/** What a page says of itself, in its head or where sites print it; null where it does not say. To be read before the page is changed. */
export function pageMetadata($: CheerioAPI): PageMetadata {
  const told = linkedData($)
  const headings = $('h1').toArray().map((heading) => clean($(heading).text())).filter((text) => text !== '')
  const title = pageTitle($, headings)
  return {
    title,
    heading: headings.find((heading) => heading === title) ?? null,
    date: pageDate($, told),
    author: authorOf($, told),
  }
}

const clean = (text: string): string => collapse(nfc(text))

const meta = ($: CheerioAPI, ...names: string[]): string => {
  for (const name of names) {
    const content = clean($(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`).first().attr('content') ?? '')
    if (content !== '') return content
  }
  return ''
}

const UNTITLED = /^(?:untitled|no title|không tiêu đề|document\p{Nd}*)$/iu

function pageTitle($: CheerioAPI, headings: readonly string[]): string | null {
  const site = meta($, 'og:site_name')
  const candidates = [meta($, 'og:title'), clean($('head title').first().text())].filter((title) => title !== '' && !UNTITLED.test(title))
  // A heading that the head repeats is the title, without the name of the site.
  const repeated = headings.find((heading) => candidates.some((candidate) => candidate.toLowerCase().includes(heading.toLowerCase())))
  if (repeated !== undefined) return repeated
  const og = meta($, 'og:title')
  if (og !== '') return withoutSite(og, site)
  if (headings.length === 1) return headings[0]!
  return candidates[0] === undefined ? null : withoutSite(candidates[0], site)
}

const JOINT = /\s+[|–—-]\s+|\s*::\s*|\s*»\s*/u

/** "Họp bàn việc | Báo Mới" → "Họp bàn việc": the site's name, or what stands behind the last joint when it is short. */
function withoutSite(title: string, site: string): string {
  const parts = title.split(JOINT)
  if (parts.length < 2) return title
  const last = parts.at(-1)!
  const isSite = site === '' ? last.length * 2 < title.length && /[|»]|::/u.test(title) : last.toLowerCase() === site.toLowerCase()
  return isSite ? title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—:»-]+$/u, '') : title
}

function pageDate($: CheerioAPI, told: LinkedData): PartialDate | null {
  const language = detectLanguage($('body').text())
  const stamps = [
    meta($, 'article:published_time', 'datePublished', 'pubdate', 'publishdate', 'dc.date.issued', 'dc.date', 'date'),
    told.date,
    $('time[datetime]').first().attr('datetime') ?? '',
  ]
  for (const stamp of stamps) {
    const date = dateOfStamp(stamp.trim(), language === 'vi')
    if (date !== null) return date
  }
  // Where sites print it: an element of its own with a name that says so.
  for (const element of $('time, [class*=date], [class*=time], [class*=ngay], [id*=date]').toArray().slice(0, 20)) {
    const date = datelineOf(`${clean($(element).text())}\n`)
    if (date !== null) return date
  }
  return null
}

const UNIVERSAL = /^(\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2})T\p{Nd}{2}:\p{Nd}{2}(?::\p{Nd}{2}(?:\.\p{Nd}+)?)?(?:Z|[+-]00:?00)$/u
const VIETNAM_OFFSET = 7 * 3_600_000

/** The day of a time stamp; one in universal time is a day of Vietnam on a Vietnamese page. */
function dateOfStamp(stamp: string, vietnamese: boolean): PartialDate | null {
  if (!vietnamese || !UNIVERSAL.test(stamp)) return parseDate(stamp)
  const at = Date.parse(stamp)
  return Number.isNaN(at) ? parseDate(stamp) : parseDate(new Date(at + VIETNAM_OFFSET).toISOString())
}

const ADDRESS = /^https?:|@|^www\./iu
const LONGEST_AUTHOR = 80

function authorOf($: CheerioAPI, told: LinkedData): string | null {
  const candidates = [meta($, 'author', 'article:author', 'dc.creator'), told.author, clean($('[rel=author], [itemprop=author]').first().text())]
  return candidates.find((name) => name !== '' && name.length <= LONGEST_AUTHOR && !ADDRESS.test(name)) ?? null
}

interface LinkedData {
  readonly date: string
  readonly author: string
}

/** Date and author in the page's JSON-LD (schema.org Article); "" where it does not say or cannot be read. */
function linkedData($: CheerioAPI): LinkedData {
  for (const script of $('script[type="application/ld+json"]').toArray()) {
    for (const thing of thingsIn($(script).text())) {
      const date = typeof thing.datePublished === 'string' ? thing.datePublished : ''
      if (date !== '') return { date, author: nameOf(thing.author) }
    }
  }
  return { date: '', author: '' }
}

function thingsIn(json: string): Record<string, unknown>[] {
  try {
    const value: unknown = JSON.parse(json)
    const all = [value].flat().flatMap((thing) => (isThing(thing) && Array.isArray(thing['@graph']) ? (thing['@graph'] as unknown[]) : [thing]))
    return all.filter(isThing)
  } catch {
    return []
  }
}

const isThing = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function nameOf(author: unknown): string {
  const first: unknown = Array.isArray(author) ? author[0] : author
  const name = isThing(first) ? first.name : first
  return typeof name === 'string' ? clean(name) : ''
}
