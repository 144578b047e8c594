import type { ReportView } from '../../library.js'
import type { Translate } from '../../locales.js'
import { warningWords } from '../words.js'
import { dateWords } from './dates.js'
import { field } from './field.js'
import { style } from './style.js'
import { wrap } from './wrap.js'

/** The head of a report: what it is, where it came from, and what a person should know about it. */
export function renderReport({ report, passages, meetings }: ReportView, t: Translate, width: number): string {
  return [
    style.bold(wrap(report.title, width)),
    ...field(t('field-id'), report.id, width),
    ...field(t('field-source'), report.source, width),
    ...field(t('field-report-date'), report.date === null ? t('unknown') : dateWords(report.date, t), width),
    ...field(t('field-author'), report.author ?? '', width),
    ...field(t('field-uploaded'), `${report.uploadedAt} ${report.uploadedBy}`, width),
    ...field(t('field-encoding'), report.encoding, width),
    ...field(t('field-holds'), t('show-holds', { passages: passages.length, meetings: meetings.length }), width),
    ...report.warnings.flatMap((code) => field(t('field-warning'), warningWords(code, t), width)),
  ].join('\n')
}

/** Every passage with its place in the text. */
export const renderPassages = ({ report, passages }: ReportView, t: Translate, width: number): string =>
  passages
    .map(({ ordinal, kind, start, end }) =>
      [style.cyan(`${ordinal} · ${t(`passage-${kind}`)} · ${start}–${end}`), wrap(report.text.slice(start, end).trim(), width, '  ')].join('\n'),
    )
    .join('\n')
