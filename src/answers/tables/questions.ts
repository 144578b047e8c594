import type { ExpectedType } from '../understanding.js'

/** English words that seldom stand in a Vietnamese question, accented or not. */
export const ENGLISH_CUES = `
a an the of at in on for to by with from and or is are was were be been did does do has have had who whom whose what which when where why how
many much that this these those there it its he she they their his her than per about over under during after before between into not
will would should could can meeting conference session list name tell give show spoke speak said say
`

/** Vietnamese function words, matched without diacritics, that seldom stand in an English question. */
export const VIETNAMESE_CUES = `
ai gì nào là của tại ở ngày hôm những các được bao nhiêu mấy có không cho với về trong theo khi nói phát biểu hội nghị họp cuộc phiên buổi ông bà
đồng chí chủ trì đâu thế vậy còn người việc và đã sẽ bị
`

/** Words that only frame a Vietnamese question; they say nothing about what is sought. */
export const VIETNAMESE_FRAME = `
ai | gì | nào | sao | thế nào | ra sao | như thế nào | bao nhiêu | bao lâu | kéo dài bao lâu | kéo dài |  mấy | khi nào | bao giờ | ở đâu | đâu | là | là gì | là ai | những ai | có | có những ai | không |
những gì | hôm | hôm nào | ngày nào | buổi nào | vào | tại | ở | của | được | bị | do | thì | mà | với | và | hay | hoặc | các | những | này | đó | ấy | kia | thế | vậy | à | ạ | nhỉ | nhé |
theo | trong | cho biết | hãy | xin | vui lòng | giúp | tôi | mình | em | cho tôi biết | cho hỏi | được nêu tên là | được nêu tên | nêu tên | là những ai | gồm những ai | gồm ai | đã | đang | sẽ | từ | đến | tới | lúc | khi | cho | còn | có cả | về | để | nơi | những nơi nào | nơi nào | việc gì | chuyện gì | điều gì | phải | cần | rằng | thuộc | đối với | nói | nói gì | mình | ông | bà
`

/** Single words of the frame that are safe to drop from a question without marks; others may stand for words that matter ("dang" is Đảng). */
export const BARE_FRAME = `
ai | gì | nào | là | của | những | các | được | mấy | hôm | này | à | ạ | nhỉ | nhé | đâu | tại | ở | về | với | và | nói | khi | vào | đã | sẽ | có | sao | mà | hoặc | rằng | để | ông | bị | theo | nơi
`

/** Words that only frame an English question. */
export const ENGLISH_FRAME = `
a an the of at in on for to by with from and or is are was were be been being did does do has have had who whom whose what which when where why how
many much that this these those there it its he she they their his her them than per as about over into not any some
will would should could can may might must please tell me us give show list name named i you we our your according said say says so if then also both each every
but such only just even very more most other another others during while since until till through because although though unless whether whereas like unlike further just out up off away along upon onto within without toward towards above below behind beyond beside besides among amongst amid between across via per versus vs except despite regardless thus therefore hence hereby thereby thereof accordingly however moreover
here therefore now again already still yet ever too quite rather almost nearly about around exactly precisely specifically currently today's
make makes made making get gets got getting take takes took taken taking come comes came coming go goes going went gone put puts putting keep keeps kept keeping let lets thing things something anything nothing everything someone anyone everyone somebody anybody everybody
him himself her herself itself themselves us ourselves me my mine yours theirs ones oneself re ex co non pre given give gives whoever whatever whichever whenever wherever same sort kind kinds way ways did didn doesn don wasn weren isn aren hadn hasn haven won wouldn couldn shouldn cannot
`

/** What kind of thing is asked for. Same pattern language as the intents. */
export const EXPECTATION_PATTERNS: readonly (readonly [ExpectedType, string])[] = [
  ['time', '(mấy giờ|lúc mấy giờ|giờ nào|what time)'],
  ['duration', '(bao lâu|trong bao lâu|how long)'],
  ['duration', '(mấy|bao nhiêu|how many) (phút|giờ|tiếng|ngày|tuần|tháng|năm|minutes|hours|days|weeks|months|years)'],
  ['percent', '(bao nhiêu|mấy) (phần trăm|%)'],
  ['percent', '(tỷ lệ|tỉ lệ|tỉ lệ phiếu|mức tăng|tốc độ|tốc độ tăng|cpi|gdp|mục tiêu tăng trưởng) … bao nhiêu'],
  ['percent', '(what|which) * (percentage|percent|share|proportion|rate|growth|quota|quotas)'],
  ['money', '(bao nhiêu|mấy) (tiền|vốn|kinh phí|ngân sách|nghìn|ngàn|triệu|tỷ|tỉ|đồng|usd|đô la)'],
  ['money', '(vốn|kinh phí|mức phạt|mức phạt tiền|tiền phạt|chi phí|tiền thưởng|số tiền|trị giá|vốn đầu tư|mức hỗ trợ|học phí|lương) … bao nhiêu'],
  ['money', '(giá|kim ngạch|doanh thu|ngân sách) [đạt|là|lên tới] bao nhiêu'],
  ['money', 'how (much money|many billion|many million|many thousand|much prize money|much did * cost)'],
  ['money', '(what|how much) * (fine|cost|costs|budget|funding|capital|prize money|investment|worth|price|billion|million|wage|wages|salary|salaries|income|revenue|turnover|fee|fees|toll|compensation|subsidy|subsidies|bonus|tuition|allowance)'],
  ['money', 'how much … (cost|costs|worth|price|budget|funding|fines|collected|earn|earned|lost|spend|spent|invest|invested|paid|pay|allocated|disbursed|raised|donated|revenue|turnover|loan|loans|compensation|toll|tolls|fee|fees|salary|salaries|wage|wages|debt|tax|taxes)'],
  ['ordinal', '(thứ mấy|lần thứ mấy|which working day|which round)'],
  ['year', '(năm nào|những năm nào|what year|which year|which years|what years)'],
  ['year', '(which|what) (earlier|other|previous) (year|years)'],
  ['document-number', '(số mấy|số bao nhiêu|số hiệu nào|số hiệu gì|what number|which number|decision number|resolution number|directive number)'],
  ['document-number', 'number of [the] * (decision|resolution|directive|decree|circular|document|dispatch)'],
  ['date', '(ngày nào|hôm nào|khi nào|bao giờ|ngày bao nhiêu|ngày mấy|buổi nào|thời hạn nào|tháng mấy|tháng nào|from when|when|what date|which date|what day|which day|what dates|deadline|which month)'],
  ['place', '(ở đâu|tại đâu|địa điểm nào|địa chỉ nào|where|venue|what address|which address)'],
  ['person', '(ai|những ai|người nào|những vị nào|tên gì|tên là gì|tên họ là gì|who|whom|what are the names|what is the name)'],
  ['person', '(những|các|vị|hai|ba) (đại biểu|cán bộ|chuyên gia|nhà khoa học|lãnh đạo|thứ trưởng|bộ trưởng|ủy viên|thành viên|quan chức|vị bộ trưởng) nào'],
  ['person', '(đại biểu|cán bộ|chuyên gia|nhà khoa học|lãnh đạo|thứ trưởng|bộ trưởng|ủy viên|thành viên|quan chức) nào'],
  ['person', '(which|what) (person|people|deputy|official|expert|politburo member|member|scientist|minister|deputies|ministers|deputy ministers|officials)'],
]

/** Kinds of documents that a question may ask for ("nghị quyết nào", "which directive"), with the wordings a report uses. */
export const DOCUMENT_QUESTIONS = `
nghị quyết | resolution = nghị quyết
chỉ thị | directive = chỉ thị
kết luận số = kết luận
quyết định số = quyết định
nghị định | decree = nghị định
thông tư | circular = thông tư
luật | những luật | dự luật | dự án luật | bộ luật | law | laws | bill = luật | bộ luật | pháp lệnh
kế hoạch số = kế hoạch
đề án | scheme | project = đề án | dự án | chương trình
công văn = công văn | văn bản
quy chế | regulation | regulations = quy chế | quy định
văn bản | tài liệu | document | documents = nghị quyết | chỉ thị | kết luận | quyết định | nghị định | thông tư | luật | bộ luật | kế hoạch | đề án | công văn | văn bản | quy chế | quy định | báo cáo | tờ trình | pháp lệnh | công điện | thông báo | hiến chương | hiệp định | văn kiện
`

/** How a report may count what a question counts: "bao nhiêu nước" is answered by "140 quốc gia". */
export const COUNTED_WORDINGS = `
người = đại biểu | đồng chí | cán bộ | thành viên | hội viên | đoàn viên | học viên | chuyên gia | vị | ca | công nhân | lao động | nạn nhân | dân
đại biểu = đồng chí | vị
thành viên = đồng chí | vị | ủy viên
ủy viên = đồng chí | vị | thành viên
nước = quốc gia
doanh nghiệp = công ty
công ty = doanh nghiệp
học sinh = em
trẻ em = em | cháu
bệnh nhân = ca | người bệnh
tỉnh = địa phương
vụ = vụ việc | trường hợp
phiếu = đại biểu
héc-ta = ha | hecta
hecta = ha | héc-ta
ha = héc-ta | hecta
mét = m
ki-lô-mét = km
cây số = km
ki-lô-gam = kg | ký
`

/** Words of "who spoke" questions that every speaker's sentence may hold. */
export const SPEECH_QUESTION_WORDS = `
phát biểu | tham luận | ý kiến | nêu ý kiến | lên tiếng | trình bày | báo cáo | chia sẻ | nói | chỉ đạo | khai mạc | người | đại biểu | spoke | speak | gave | speech | presented | reported | named | remarks
`

/** Words that a question turns on; what stands next to them is what exactly is asked. Longest first where one begins another. */
export const PIVOTS = `
bao nhiêu | bao lâu | như thế nào | thế nào | ra sao | khi nào | bao giờ | ở đâu | những ai | mấy | ai | nào | gì | đâu | sao |
how many | how much | how long | which | what | who | whom | whose | when | where | why | how
`

/** Verbs after which a question tells what somebody says: "ông A cho biết mức phí là bao nhiêu" asks for the fee. */
export const REPORTING_VERBS = `nói | cho biết | cho rằng | cho hay | khẳng định | nhấn mạnh | đánh giá | thông báo | thông tin | báo cáo | nhận định`

/** Words before "ai" or "cán bộ nào" that leave open what is named: "kế thừa của ai" may be a body, "nhóm cán bộ nào" is a kind. */
export const NO_SINGLE_PERSON = `của | tới | đến | với | cho | từ | thuê | nhờ | vì | nhóm | những nhóm | loại | diện | tỷ lệ | tỉ lệ | for | to | with | of | by | affect | affects | groups of | kinds of | groups`
