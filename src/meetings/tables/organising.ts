/** Verbs of holding a meeting. */
export const HOLDING_VERBS = ['tổ chức', 'đồng tổ chức', 'phối hợp tổ chức', 'đăng cai', 'đăng cai tổ chức', 'chủ trì tổ chức']

/** The same in English, before "by". */
export const HELD_BY = ['organised', 'organized', 'hosted']
