/**
 * How the numbers are written that tell meetings of one series apart: what is numbered = how to look for it = its wordings, apart by |.
 * N stands for 9, IX, "thứ 9", "thứ chín"; Nth for 9th and "ninth".
 */
export const SERIES = `
plenum = lần thứ N = hội nghị trung ương N | trung ương N | trung ương lần N | hội nghị lần N ban chấp hành trung ương | hội nghị lần N của trung ương | hội nghị N ban chấp hành trung ương | hội nghị N | hội nghị lần N của ban chấp hành trung ương | tw N | Nth plenum | Nth central committee plenum | plenum N
term = khóa N = khóa N | nhiệm kỳ khóa N | Nth tenure | Nth term | Nth central committee | Nth party central committee | Nth national assembly
congress = đại hội thứ N = đại hội N | đại hội lần N | đại hội đảng N | đại hội đảng lần N | đại hội đại biểu toàn quốc lần N | đại hội toàn quốc lần N | đại hội đảng bộ lần N | Nth congress | Nth party congress | Nth national congress
sitting = kỳ họp thứ N = kỳ họp N | Nth session
session = phiên họp thứ N = phiên họp N | phiên N | phiên họp lần N | cuộc họp lần N | họp lần N | họp phiên N | Nth meeting | Nth sitting | Nth meeting of the standing committee
monthly = thường kỳ tháng N = thường kỳ tháng N | định kỳ tháng N | giao ban tháng N
`

/** Number words as they follow "thứ", from 1 on; words for one number apart by /. */
export const ORDINAL_WORDS = `
nhất/một hai/nhì ba tư/bốn năm sáu bảy tám chín mười mười_một mười_hai mười_ba mười_bốn/mười_tư mười_lăm mười_sáu mười_bảy mười_tám mười_chín hai_mươi
`

/** English number words from first on. */
export const ORDINAL_WORDS_ENGLISH = `
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
`
