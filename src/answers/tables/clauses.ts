/** Words right after "when" or "where" that make it ask: "when did", "where and when"; before any other it opens a clause. */
export const AUXILIARIES = `
did do does was were is are am be been will would shall should can could may might must has have had and or to in on at exactly precisely else
`

/** Words before a later "who" or "which" that let it ask again: "and who", "to whom"; after any other it tells of what went before. */
export const BEFORE_QUESTION_WORDS = `
and or but to by from with for of on in at about under over between into as than after before since until through then also is was are were say said says tell told name named
`
