/** Vietnamese family names, those of the ethnic minorities, and Chinese and Korean ones in their Vietnamese reading. */
export const SURNAMES = `
nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lí đoàn đinh trịnh mai lương tô tạ hà cao lâm
đào thái trương vương châu phùng kiều quách tống triệu từ thạch tôn lưu chu cù văn đàm nghiêm khổng lại la lã lục
mạc nông nhan nhữ ninh ông phí quang quản sầm sơn tăng tiêu thân tòng trang trà trì triệu vi viên xa mã kim khuất kha
hứa hầu hạ giang giáp gia doãn diệp dư danh cung cồ chử chung chế cấn cái bế bành bàng bàn bạch âu ấu an ân biện bồ
cam cầm chá chảo chung chúng châm cổ cư đậu điêu đồng đổng đới đường giàng giản hàn hàng hán hạng hoa hoàn hùng
kha khiếu khúc khưu khâu lạc lành lăng lầu liêng liêu lò lô lù lữ lường lưỡng ma mang mẫn mông mùa nghị ngọ ngụy
nùng ôn ơn phó phương phù phượng quan quàng sái sử sùng tải tán tào tẩn tần thào thiều thào tiết tiên tín ty tưởng
ứng uông ung vàng vừ viêm yên hờ hảng cứ thò tráng ly sung sằm vầy lầy tòng cà quảng đèo bạc mùi lang mè phìn
chíu trưởng triệu tằng phàn tẩn lẻng lìu đường mào tráng hạ hồng ấp tập trì tạng đỗ bá lộ uông vạn mao đặng
pờ lỳ khoàng chang giàng vù thề lùng tao y kpă ksor k'sor rmah siu nay rơ rah ayun niê h'ngăm ka ha kră kră cil bon păng ya điểu k' rcom rô
đinh a hmai bloong bing kring alăng zơrâm bhling bríu pơloong arất blúp coor tơ ngôl ama h'wer buôn êban mlô kbuôr adrơng ayũn
lo lìm khiếu giềng phùng quyền trầm đái nhâm nhạc thi thiệu tòng vòng voòng giềnh sín chìu ngưu bạch tề nhiếp nhậm nhâm
đống khương khuông giả đồ thượng tòng phong lạng quế vĩ lợi mộc thang mầu mẫu cáp cáo sa sẩm thập tiền trắng
`
  .split(/\s+/u)
  .filter(Boolean)

/** Family names that are everyday words too: only with a title, an honorific or three syllables and more do they start a name. */
export const WEAK_SURNAMES = `
ông từ văn sơn quang thân trang an ân ngọ nay gia hàng hạng hoàn hùng hồng mùa phó phương quan quản tiên tín yên vàng trắng
bạc a y ya ka ha bon ty cứ cổ cam cung cư danh đồng đường giả hoa hàn kim lang lạc lợi mang mông nam ninh nghị ơn phong
quảng quyền sung thang thượng tải tiền tiêu trưởng trà trì trầm vạn viên viêm xa đống lộ quế lại la bàn bàng cái chung chúng
điểu giản giang châm mẫu mẫn tán thi lành lầu lô lưỡng khúc sử sái phí tập tạng mao thái tây đông hải miền chi đới bá cáo
`
  .split(/\s+/u)
  .filter(Boolean)

/** Middle words so usual that what stands around them is a name even when its family name is in no table. */
export const MIDDLE_MARKS = ['thị', 'văn']

/** The most usual family names as text without Vietnamese marks writes them. */
export const UNMARKED_SURNAMES = `
nguyen tran le pham hoang huynh phan vu vo dang bui ngo duong ly doan dinh trinh mai luong truong vuong dao thai ha cao lam chau phung quach tong trieu luu
`
  .split(/\s+/u)
  .filter(Boolean)
