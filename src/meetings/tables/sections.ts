/** Words that open a part of a report about another meeting of the same day. */
export const SECTION_OPENERS = [
  'chiều cùng ngày',
  'sáng cùng ngày',
  'tối cùng ngày',
  'trưa cùng ngày',
  'cùng ngày',
  'cũng trong ngày',
  'cũng trong chiều',
  'cũng trong sáng',
  'cũng trong buổi sáng',
  'cũng trong buổi chiều',
  'the same day',
  'on the same day',
  'that afternoon',
  'that evening',
  'later that day',
]

/** Part of the day named by a word of such an opener. */
export const SECTION_SESSIONS: Readonly<Record<string, 'morning' | 'noon' | 'afternoon' | 'evening'>> = {
  sáng: 'morning',
  trưa: 'noon',
  chiều: 'afternoon',
  tối: 'evening',
  afternoon: 'afternoon',
  evening: 'evening',
}
