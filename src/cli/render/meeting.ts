import type { CitedDocument, Meeting, Participation, Role } from '../../meetings/meeting.js'
import type { Translate } from '../../locales.js'
import { dateWords, rangeWords, sessionWords } from './dates.js'
import { field } from './field.js'
import { style } from './style.js'
import { wrap } from './wrap.js'

const ROLES: readonly Role[] = ['chaired', 'spoke', 'attended', 'mentioned']

/** One meeting as recorded: when, where, who in which role, who said what, documents, conclusions. */
export function renderMeeting(meeting: Meeting, text: string, t: Translate, width: number): string {
  const { date, place, organisers, people, acts, documents, conclusions } = meeting
  const when = [sessionWords(meeting.session, t), date === null ? '' : rangeWords(date.from, date.to, t)].filter((part) => part !== '').join(' ')
  return [
    style.bold(wrap(t('show-meeting', { number: meeting.ordinal + 1, kind: meeting.kind }), width)),
    ...field(t('field-name'), meeting.name.text, width),
    ...field(t('field-when'), when === '' ? t('unknown') : when, width),
    ...field(t('field-where'), place?.text ?? t('unknown'), width),
    ...organisers.flatMap((organiser) => field(t('field-organiser'), organiser.text, width)),
    ...ROLES.flatMap((role) => people.filter((person) => person.role === role).flatMap((person) => field(t(`role-${role}`), personWords(person), width))),
    ...acts.flatMap((act) => field(t(act.elsewhere ? 'field-act-elsewhere' : 'field-act'), `${act.name}: ${text.slice(act.sentence.start, act.sentence.end)}`, width)),
    ...documents.flatMap((cited) => field(t('field-document'), documentWords(cited, t), width)),
    ...conclusions.flatMap((conclusion) => field(t('field-conclusion'), conclusion.text, width)),
  ].join('\n')
}

const personWords = ({ name, title, organisation }: Participation): string => [name, title, organisation].filter((part) => part !== '').join(', ')

function documentWords({ kind, number, date, about }: CitedDocument, t: Translate): string {
  const head = [kind, number].filter((part) => part !== '').join(' ')
  return [head, date === null ? '' : dateWords(date, t), about].filter((part) => part !== '').join(', ')
}
