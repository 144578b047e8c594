/**
 * Tables of who took part. Words are syllables without marks, parted by spaces; a heading of a column may go on behind a "*".
 * A table is one of people who took part when the line above it, or the heading of a column, has one of these words in it.
 */
export const ROSTER_WORDS = ['thanh phan', 'tham du', 'du hop', 'du hoi nghi', 'dai bieu', 'khach moi', 'co mat', 'diem danh', 'attendees', 'attendance', 'attended', 'participants', 'present']

/** … unless it has one of these. */
export const ABSENCE_WORDS = ['vang', 'vang mat', 'khong du', 'khong tham du', 'absent', 'absentees', 'apologies', 'regrets']

/** Headings of the column that has the names. */
export const NAME_HEADINGS = ['ho va ten*', 'ho ten*', 'ten', 'ten dai bieu*', 'dai bieu*', 'thanh vien', 'nguoi tham du*', 'nguoi du hop*', 'ong ba', 'name*', 'full name*', 'participant', 'participants', 'attendee', 'attendees']

/** … that says what office they hold. */
export const TITLE_HEADINGS = ['chuc vu*', 'chuc danh*', 'vi tri*', 'position*', 'title*', 'job title*']

/** … that says for whom they work. */
export const BODY_HEADINGS = ['don vi*', 'co quan*', 'to chuc', 'phong ban', 'bo phan', 'noi cong tac', 'organisation*', 'organization*', 'department', 'company', 'unit']

/** … that says what they did at the meeting, or whether they came. */
export const DUTY_HEADINGS = ['nhiem vu*', 'vai tro*', 'tu cach*', 'thanh phan*', 'ghi chu', 'co mat*', 'diem danh', 'tinh trang', 'role*', 'duty', 'note', 'notes', 'remarks', 'status']

/** A duty of this name is chairing; one of these by itself tells that the table is of a meeting's people. */
export const CHAIR_DUTIES = ['chu tri', 'chu toa', 'dong chu tri', 'dieu hanh', 'chair', 'chairs', 'chairperson', 'chairman', 'chairwoman']
export const SECRETARY_DUTIES = ['thu ky', 'ghi bien ban', 'secretary', 'minutes']

/** Learned degrees that stand before a name. */
export const DEGREES = ['GS', 'PGS', 'TSKH', 'TS', 'ThS', 'Ths', 'BS', 'BSCKI', 'BSCKII', 'KS', 'CN', 'LS', 'DS', 'KTS', 'Dr', 'Prof']
