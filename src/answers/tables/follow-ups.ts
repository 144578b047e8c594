/** Openings of a question that goes on from the one before. Folded when matched. */
export const FOLLOW_UP_OPENINGS = `
còn | thế | vậy | thế còn | vậy còn | và | thế thì | vậy thì | ngoài ra | ngoài | thêm | nữa | rồi | ai nữa | còn ai | tiếp theo | sau đó |
and | what about | how about | who else | what else | anyone else | anybody else | where else | then | so | also
`

/** Words that point back at what was just spoken of. */
export const POINTING_WORDS = `
đó | này | ấy | trên | vừa rồi | vừa nêu | hội nghị đó | cuộc họp đó | ông ấy | bà ấy | anh ấy | chị ấy | ông đó | bà đó | họ | nữa |
it | there | that | that meeting | this meeting | he | she | they | him | her | them | else | the meeting
`

/** Steps from the day spoken of to another one: folded phrase = days. */
export const DAY_STEPS = `
hôm sau | ngày hôm sau | ngày kế tiếp | ngày sau đó | the next day | the day after | the following day = 1
hôm trước | ngày hôm trước | ngày trước đó | the day before | the previous day = -1
`
