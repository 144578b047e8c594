import { findDates } from '../../text/dates/index.js'
import { fold } from '../../text/normalize.js'
import type { Meeting } from '../../meetings/meeting.js'
import { overlaps } from '../../text/span.js'
import type { Expectation, Understanding } from '../understanding.js'
import type { SentenceView } from './views.js'

const NUMBER = '(?:\\p{N}+(?:[.,]\\p{N}+)*|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|hang chuc|hang tram|hang nghin)'
const BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])'
const AFTER = '(?![\\p{L}\\p{M}\\p{N}])'

const test = (source: string) => {
  const expression = new RegExp(BEFORE + source, 'u')
  return (view: SentenceView): boolean => expression.test(view.folded)
}

const hasPercent = test(`\\p{N}+(?:[.,]\\p{N}+)*\\s?(?:%|phan tram${AFTER}|percent)`)
const hasMoney = test(`${NUMBER}\\s?(?:(?:-\\s?\\p{N}+\\s)?(?:tram |nghin |ngan |trieu |ty |ti |nghin ty |ngan ty |tr )*)(?:dong|usd|do la|vnd|euro|d|ty|ti|trieu|dollars|billion|million)${AFTER}`)
const hasTime = test(`\\p{N}{1,2}\\s?(?:gio|h|g|:\\p{N}{2}|am|pm)(?![\\p{L}])`)
const hasDuration = test(`${NUMBER}(?:\\s?[-–]\\s?\\p{N}+)?\\s?(?:phut|gio|ngay|tuan|thang|nam|quy|ky|minutes?|hours?|days?|weeks?|months?|years?|['’′])`)
const hasYear = test('(?:19|20)\\p{N}{2}(?!\\p{N})')
const hasNumber = test(NUMBER + AFTER)
const hasOrdinal = test(`(?:thu|lan)\\s(?:\\p{N}+|nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi)${AFTER}`)
const hasDocument = test('(?:nghi quyet|chi thi|ket luan|quyet dinh|nghi dinh|thong tu|luat|bo luat|ke hoach|de an|cong van|van ban|quy che|quy dinh|bao cao|to trinh|phap lenh|cong dien|hiep dinh|hien chuong|du an|chuong trinh|resolution|directive|decision|decree|circular|law|plan)(?![\\p{L}])')
const hasPlace = test('(?:tai|o|den|ve|thuoc|in|at)\\s+\\p{L}')

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** A number, then within three words the counted thing: "17 đại biểu", "hơn 2.000 ca ghép". */
function hasCount(view: SentenceView, things: readonly string[]): boolean {
  return things.some((thing) =>
    new RegExp(`${BEFORE}${NUMBER}(?:\\s(?:trieu|nghin|ngan|ty|ti|tram|chuc))?(?:\\s[\\p{L}\\p{M}]+){0,2}\\s${escape(thing)}${AFTER}`, 'u').test(view.folded),
  )
}

/** People named in the sentence whom the question does not name itself. */
function namesSomebodyNew(view: SentenceView, asked: Understanding, meetings: readonly Meeting[]): boolean {
  const question = fold(asked.question)
  return meetings.some((meeting) =>
    meeting.people.some(
      (person) => (overlaps(person.mention, view) || overlaps(person.fullName, view) || view.text.includes(person.name)) && !question.includes(fold(person.name)),
    ),
  )
}

/** True when the sentence holds the kind of thing that is asked for. */
export function satisfies(view: SentenceView, expectation: Expectation, asked: Understanding, meetings: readonly Meeting[]): boolean {
  switch (expectation.type) {
    case 'percent':
      return hasPercent(view)
    case 'money':
      return hasMoney(view)
    case 'time':
      return hasTime(view)
    case 'duration':
      return hasDuration(view)
    case 'year':
      return hasYear(view)
    case 'date':
      return findDates(view.text).length > 0
    case 'number':
      return hasNumber(view)
    case 'ordinal':
      return hasOrdinal(view)
    case 'count':
      return hasCount(view, expectation.of)
    case 'document':
      return expectation.of.length === 0 ? hasDocument(view) : expectation.of.some((kind) => new RegExp(BEFORE + escape(kind) + AFTER, 'u').test(view.folded))
    case 'place':
      return hasPlace(view)
    case 'person':
      return namesSomebodyNew(view, asked, meetings)
  }
}
