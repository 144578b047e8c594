/** Words that open a photo credit. */
export const CREDIT_LEADS = ['Nguồn ảnh', 'Nguồn hình', 'Ảnh minh họa', 'Ảnh minh hoạ', 'Ảnh tư liệu', 'Ảnh chụp', 'Ảnh', 'Photos', 'Photo', 'Photograph', 'Picture', 'Image'] as const

/** Agencies, papers and other sources named in credits and bylines; a credit may end with one. */
export const AGENCIES: ReadonlySet<string> = new Set([
  'TTXVN', 'TTX', 'VNA', 'VGP', 'VOV', 'VTV', 'VTC', 'HTV', 'SGGP', 'NLĐ', 'NLD', 'QĐND', 'CAND', 'TTO', 'TNO', 'NDO', 'PLO', 'VNE', 'BNG', 'UBND', 'VPQH', 'MPI', 'PV', 'CTV',
  'AFP', 'AP', 'EPA', 'Reuters', 'Xinhua', 'THX', 'Getty', 'Kyodo', 'Yonhap', 'Bloomberg', 'CNN', 'BBC', 'Sputnik', 'TASS', 'ITN',
  'Vietnam+', 'VietnamPlus', 'VnExpress', 'Vnexpress', 'VietNamNet', 'Vietnamnet', 'Zing', 'Internet', 'Facebook', 'Google', 'IT', 'KT', 'Dantri',
])

/** Papers whose name stands before the text they report ("TTO - Sáng nay, …") or after "Theo". */
export const OUTLETS = [
  'TTXVN', 'TTO', 'TNO', 'NDO', 'PLO', 'NLĐO', 'NLĐ', 'SGGPO', 'SGGP', 'QĐND', 'CAND', 'VOV', 'VOV.VN', 'VTV.vn', 'VTC News', 'VTV', 'VGP News', 'VGP', 'HNM', 'HNMO', 'TP', 'TPO', 'LĐO', 'LĐ',
  'KTĐT', 'BVPL', 'ĐCSVN', 'GD&TĐ', 'PNO', 'ANTĐ', 'BĐT', 'VietNamNet', 'VnExpress', 'Vietnam+', 'Dân trí', 'Tuổi Trẻ', 'Tuổi trẻ', 'Thanh Niên', 'Thanh niên', 'Tiền Phong', 'Tiền phong',
  'Nhân Dân', 'Lao Động', 'Lao động', 'Chinhphu.vn', 'chinhphu.vn', 'Zing.vn', 'Infonet', 'Báo Tin tức', 'baotintuc.vn', 'Vietnamnet', 'VNA', 'AFP', 'Reuters',
] as const

/** First syllables of Vietnamese full names: a name that opens with one may have a third syllable. */
export const SURNAMES: ReadonlySet<string> = new Set([
  'Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Đinh', 'Đoàn', 'Trịnh', 'Lâm', 'Mai', 'Trương', 'Đào', 'Hà', 'Cao', 'Lương',
])

/** Credits in lower case that name nobody. */
export const NAMELESS_CREDITS = ['nhân vật cung cấp', 'nhân vật', 'minh họa', 'minh hoạ', 'tư liệu', 'chụp màn hình', 'tác giả', 'cắt từ clip', 'cắt từ video', 'cơ quan chức năng cung cấp', 'báo cung cấp', 'courtesy'] as const
