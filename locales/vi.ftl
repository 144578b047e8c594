### Lời của bienban bằng tiếng Việt. Mỗi thông báo có một bản cùng tên trong en.ftl, với cùng các biến.
### Fluent: https://projectfluent.org/fluent/guide/

### Lỗi: chuyện gì, vì sao, làm gì tiếp

error-empty-file = Tệp không có chữ nào nên không nạp được. Hãy kiểm tra lại tệp rồi gửi lại.
error-not-text = Tệp này không phải văn bản và cũng không thuộc loại tệp đọc được. Hãy gửi bản có chữ: PDF, DOCX, DOC, HTML, TXT hoặc MD.
error-too-large = Tệp quá lớn: { $megabytes } MB, trong khi giới hạn là { $limit } MB. Hãy chia tệp thành nhiều phần.
error-unreadable = Không đọc được tệp ({ $reason }). Hãy kiểm tra tệp có còn đó, mở được và bạn có quyền đọc.
error-unknown-encoding = Không nhận ra bảng mã của tệp nên không đoán bừa. Hãy lưu lại tệp ở dạng UTF-8 rồi nạp lại.
error-unsupported-format = { $format ->
    [rtf] Tệp này là RTF, chưa đọc được. Hãy mở bằng Word hoặc LibreOffice rồi lưu thành DOCX.
    [odt] Tệp này là ODT, chưa đọc được. Hãy mở bằng LibreOffice rồi lưu thành DOCX.
    [xls] Tệp này là bảng tính, không phải báo cáo. Hãy lưu phần cần nạp thành DOCX hoặc PDF.
    [xlsx] Tệp này là bảng tính, không phải báo cáo. Hãy lưu phần cần nạp thành DOCX hoặc PDF.
    [ppt] Tệp này là bài trình chiếu, không phải báo cáo. Hãy lưu thành PDF rồi gửi lại.
    [pptx] Tệp này là bài trình chiếu, không phải báo cáo. Hãy lưu thành PDF rồi gửi lại.
    [zip] Đây là tệp nén nằm trong tệp nén, hoặc tệp nén không chứa báo cáo. Hãy giải nén rồi gửi các tệp bên trong.
   *[other] Không đọc được loại tệp này ({ $format }). Hãy dùng PDF, DOCX, DOC, HTML, TXT hoặc MD.
 }
error-damaged = Tệp bị hỏng hoặc tải về chưa đủ nên không đọc được ({ $format }). Hãy mở thử trên máy, lưu lại rồi gửi bản mới.
error-encrypted = Tệp đặt mật khẩu nên không đọc được. Hãy bỏ mật khẩu rồi gửi lại.
error-scanned = Tệp chỉ có ảnh quét (trang { $pages }), không có chữ để đọc. Hãy gửi bản có chữ, hoặc nhờ người quản trị máy cài tesseract cùng tiếng Việt.
error-too-many-pages = Tệp có { $pages } trang, trong khi giới hạn là { $limit } trang. Hãy chia tệp thành nhiều phần.
error-too-many-files = Tệp nén chứa { $files } tệp, trong khi giới hạn là { $limit } tệp. Hãy chia thành nhiều tệp nén.
error-unpacks-too-large = Nội dung giải nén ra vượt quá { $limit } MB nên không đọc. Hãy chia tệp thành nhiều phần.
error-too-long = Đọc tệp này quá { $seconds } giây nên đã dừng lại. Hãy chia tệp thành nhiều phần, hoặc lưu lại ở dạng khác.
error-too-complex = Tệp này phức tạp quá mức của một báo cáo nên không đọc. Hãy lưu lại ở dạng khác rồi gửi lại.
error-reader-crashed = Bộ đọc tệp dừng giữa chừng ở tệp này. Hãy mở tệp trên máy, lưu lại rồi gửi bản mới.
error-bad-front-matter = Phần khai báo ở đầu tệp (giữa hai dòng ---) viết sai nên không đọc được. Hãy sửa lại hoặc bỏ phần đó đi.
error-page-refused = Không lấy được trang này. { $reason ->
    [private] Địa chỉ ấy không nằm trên mạng công cộng.
    [address] Địa chỉ không đúng hoặc không tìm thấy.
    [redirects] Trang chuyển hướng quá nhiều lần.
    [content-type] Đó không phải trang chữ, PDF hay Word.
    [timeout] Trang trả lời quá chậm.
   *[other] Máy chủ báo lỗi ({ $reason }).
 } Hãy chép nội dung rồi gửi cho tôi.
error-report-changed = Báo cáo đã được người khác thay đổi trong lúc đó. Chưa ghi gì; hãy xem lại rồi làm tiếp.
error-upload-settled = Tệp này đã được lưu, huỷ hoặc thay đổi từ trước. Hãy xem thẻ mới nhất.
error-nothing-to-undo = Không còn thay đổi nào để lấy lại.
error-cannot-undo = Thay đổi cuối cùng là xoá hẳn một báo cáo; không lấy lại được nữa.
error-no-such-report = Không có báo cáo nào mang mã hoặc tên tệp “{ $id }”. Xem các báo cáo đang có bằng lệnh: bienban list
error-ambiguous-id = Có { $count } báo cáo khớp với “{ $id }”. Hãy viết mã dài hơn; xem các mã bằng lệnh: bienban list
error-empty-question = Chưa có câu hỏi. Hãy viết một câu hỏi, chẳng hạn: ai phát biểu chiều 20/12?
error-question-too-long = Câu hỏi dài { $length } ký tự, trong khi giới hạn là { $limit }. Hãy hỏi ngắn lại.
error-unsupported-language = Chỉ hiểu được câu hỏi bằng tiếng Việt và tiếng Anh. Hãy hỏi lại bằng một trong hai thứ tiếng này.
error-bad-config = Biến { $name } có giá trị không dùng được. Giá trị được phép: { $allowed }. Hãy sửa trong môi trường hoặc trong tệp .env.
error-bad-usage = Không dùng được giá trị “{ $value }” cho { $name }. Hãy sửa giá trị đó rồi chạy lại.
error-bad-prompt = Không dùng được tệp lời nhắc { $file }: { $problem ->
    [missing] không có tệp này
    [unknown] không có gì để điền vào “{ $name }”
   *[unused] thiếu chỗ điền “{ $name }”
 }. Hãy khôi phục thư mục prompts/ của gói.
error-no-model = Chưa cấu hình mô hình ngôn ngữ nào. Hãy đặt MODEL, hoặc dùng --model.
error-data-dir = Không mở hoặc không ghi được thư mục dữ liệu ({ $reason }). Hãy kiểm tra quyền và chỗ trống, hoặc chọn thư mục khác bằng --data.
error-store-damaged = Tệp dữ liệu bị hỏng ({ $reason }). Hãy khôi phục thư mục dữ liệu từ bản sao lưu, hoặc nạp lại các báo cáo vào một thư mục mới bằng --data.
error-store-newer = Dữ liệu do một bản bienban mới hơn tạo ra (lược đồ { $found }; bản này chỉ biết đến { $known }). Hãy nâng cấp bienban.
error-store-busy = Một tiến trình khác đang ghi vào dữ liệu và chưa xong ({ $reason }). Hãy đợi một lát rồi thử lại.
error-internal = bienban gặp lỗi của chính nó. Hãy thử lại; nếu vẫn vậy, xin báo cho người phát triển.
error-unexpected = bienban gặp lỗi của chính nó khi chạy lệnh “{ $command }”. Xin gửi những dòng dưới đây cho người phát triển.

### Viết sai lệnh

usage-unknown-command = Không có lệnh “{ $name }”.{ $similar ->
    [none] { "" }
   *[other] { " " }Có phải bạn muốn: { $similar }?
 }
usage-unknown-option = Không có tuỳ chọn “{ $name }”.{ $similar ->
    [none] { "" }
   *[other] { " " }Có phải bạn muốn: { $similar }?
 }
usage-missing-argument = Còn thiếu “{ $name }”.
usage-missing-value = Tuỳ chọn “{ $name }” cần một giá trị.
usage-excess-arguments = Thừa từ trên dòng lệnh.
usage-other = Không hiểu dòng lệnh này.
usage-number = { $name } cần một số nguyên từ 1 đến { $most }, không phải “{ $value }”.
usage-date = { $name } cần một ngày có thật, viết như 2021-12-20, không phải “{ $value }”.
usage-choice = { $name } chỉ nhận: { $choices }; không nhận “{ $value }”.
usage-range = Ngày đầu { $from } đứng sau ngày cuối { $to }.
usage-no-question = Chưa có câu hỏi.
usage-batch-alone = Không dùng --batch cùng với câu hỏi hay --explain.
usage-batch-file = Không đọc được tệp { $file } ({ $cause }).
usage-eval-floor = --fail-under cần một chỉ số và một giá trị, như complete=85 hoặc vi.complete=85, không phải “{ $value }”. Các chỉ số: { $measures }.
usage-eval-draft-alone = --draft không đi với tệp nào: hãy ghi kết quả vào tệp, như: bienban eval --draft > gold.jsonl
usage-eval-nothing = Không có câu hỏi nào trong { $file }.
usage-remove-yes = Không hỏi lại được vì đầu vào không phải bàn phím. Thêm --yes nếu chắc chắn muốn xoá.
usage-hint = Xem cách dùng: bienban help, hoặc thêm --help sau tên lệnh.

### Trợ giúp

help-about = Hỏi đáp về các cuộc họp từ kho báo cáo; câu trả lời nào cũng kèm trích dẫn.
help-heading-usage = Cách dùng:
help-heading-arguments = Đối số:
help-heading-options = Tuỳ chọn:
help-heading-global-options = Tuỳ chọn chung:
help-heading-commands = Các lệnh:
help-heading-examples = Ví dụ:
help-options-word = [tuỳ chọn]
help-command-word = [lệnh]
help-help = hiện trợ giúp
help-version = hiện số phiên bản
help-option-data = thư mục dữ liệu (mặc định: BIENBAN_DATA hoặc ./data)
help-option-lang = ngôn ngữ của thông báo, và của câu trả lời khi câu hỏi không cho biết (mặc định: BIENBAN_LANG hoặc vi)
help-option-empty = không nạp báo cáo mẫu vào kho mới
help-option-model = mô hình viết lời cho câu trả lời, như openai:gpt-4.1-mini, hoặc none (mặc định: MODEL)
help-json-lines = in JSON, mỗi mục một dòng

help-ask = hỏi một câu, hoặc cả một tệp câu hỏi
help-ask-question = câu hỏi; không viết thì đọc từ đầu vào chuẩn
help-ask-json = in câu trả lời thành một dòng JSON
help-ask-batch = đọc các dòng {"{"}"id", "question"{"}"} từ tệp (hoặc - là đầu vào chuẩn), in mỗi câu một dòng JSON
help-ask-explain = cho biết câu trả lời từ đâu mà ra
help-ask-top = số đoạn giữ lại để xét
help-ask-today = coi ngày này (2021-12-20) là hôm nay
help-ask-examples =
    bienban ask "ai phát biểu chiều 20/12?"
    bienban ask --explain "hội nghị ngày 20/12 bàn gì?"
    echo "tháng 12 có mấy cuộc họp?" | bienban ask --json
    bienban ask --batch cau-hoi.jsonl > tra-loi.jsonl

help-chat = trò chuyện: câu sau có thể dựa vào câu trước
help-chat-examples =
    bienban chat
    bienban chat --explain

help-search = tìm những đoạn gần nhất với một câu chữ, kèm điểm
help-search-text = câu chữ cần tìm
help-search-limit = số đoạn nhiều nhất (mặc định 10)
help-search-examples =
    bienban search "chuyển đổi số"
    bienban search --limit 3 --json "cai cach hanh chinh"

help-meetings = liệt kê các cuộc họp và đếm đúng số lượng
help-meetings-from = từ ngày này (2021-12-01)
help-meetings-to = đến hết ngày này (2021-12-31)
help-meetings-person = có người này chủ trì, phát biểu hoặc dự; viết không dấu cũng được
help-meetings-body = do cơ quan này tổ chức; viết không dấu cũng được
help-meetings-examples =
    bienban meetings --from 2021-12-01 --to 2021-12-31
    bienban meetings --person "nguyen van"

help-list = liệt kê các báo cáo
help-list-examples =
    bienban list
    bienban list --json | head -n 3

help-show = xem một báo cáo và những gì hiểu được từ nó
help-show-id = mã (hoặc phần đầu của mã) hay tên tệp của báo cáo
help-show-passages = in cả các đoạn
help-show-compare = so điều các quy tắc đọc được với điều mô hình đọc được (không lưu gì)
help-show-json = in thành một dòng JSON
help-show-examples =
    bienban show 3f2a
    bienban show --passages hoi-nghi.md

help-ingest = nạp báo cáo từ tệp hoặc thư mục
help-ingest-path = tệp (PDF, DOCX, DOC, HTML, TXT, MD, ZIP) hoặc thư mục
help-ingest-duplicates = khi trùng tên và ngày mà khác nội dung: skip (bỏ qua), replace (thay) hay keep (giữ cả hai, mặc định)
help-ingest-examples =
    bienban ingest bao-cao/
    bienban ingest --duplicates replace hoi-nghi.md

help-remove = xoá báo cáo khỏi kho
help-remove-id = mã hoặc tên tệp của báo cáo
help-remove-yes = không hỏi lại
help-remove-examples =
    bienban remove 3f2a
    bienban remove --yes cu.md moi.md

help-history = xem ai đã thay đổi gì trong kho, mới nhất trước
help-history-limit = số thay đổi (mặc định: 20)
help-history-examples =
    bienban history
    bienban history --limit 5 --json

help-undo = lấy lại thay đổi cuối cùng còn hiệu lực, bất kể của ai
help-undo-json = in thay đổi được lấy lại thành một dòng JSON
help-undo-examples =
    bienban undo

help-export = ghi mọi báo cáo ra tệp Markdown để nạp lại được
help-export-dir = thư mục để ghi
help-export-examples =
    bienban export sao-luu/

help-reindex = đọc lại các báo cáo theo quy tắc hiện hành và dựng lại chỉ mục
help-reindex-examples =
    bienban reindex

help-eval = đo chất lượng trả lời trên những câu hỏi đã biết đáp án
help-eval-gold = tệp câu hỏi, mỗi dòng một JSON; mẫu: docs/evaluation.md
help-eval-fail-under = mã thoát 1 khi một chỉ số thấp hơn giá trị cho trước: complete=85 cho mọi cách hỏi, vi.complete=85 cho một cách; có thể dùng nhiều lần. Chỉ số: { $measures }
help-eval-misses = in từng câu trả lời sai, kèm điều mong đợi và điều đã trả lời
help-eval-draft = viết tệp câu hỏi mẫu từ chính các báo cáo của bạn, để bạn kiểm tra
help-eval-limit = chỉ lấy chừng ấy câu hỏi; với --draft, mặc định là 40
help-eval-json = in các chỉ số thành một dòng JSON
help-eval-examples =
    bienban eval --draft > gold.jsonl
    bienban eval gold.jsonl --misses
    bienban eval gold.jsonl --fail-under complete=85 --fail-under abstained=80

help-doctor = kiểm tra cài đặt và dữ liệu, chỉ cách sửa
help-doctor-json = in thành một dòng JSON
help-doctor-examples =
    bienban doctor
    bienban doctor --data /srv/bienban

### Tiến độ

progress-line = { $what } { $done }/{ $total }
progress-open = { $what } { $done }
progress-corpus = Nạp báo cáo mẫu
progress-index = Dựng chỉ mục
progress-model = Câu của mô hình đã qua kiểm chứng:
progress-records = Đọc lại các cuộc họp
progress-ingest = Nạp báo cáo
progress-export = Ghi báo cáo
progress-eval = Hỏi thử

### Hỏi đáp

ask-sources = Nguồn:
source-corrected = Quản trị đã sửa: { $words }
ask-rewritten = Hiểu là: { $question }
batch-bad-line = { $file }, dòng { $line }: không phải một câu hỏi dạng {"{"}"id", "question"{"}"}.
batch-bad-question = Câu { $id }: { $why }
explain-understood = Hiểu câu hỏi
explain-steps = Các bước
explain-total = Trả lời từ: { $by }, hết { $ms }
chat-welcome = Hỏi về các cuộc họp. /moi: chuyện mới · /explain on|off: giải thích · /thoat hoặc Ctrl-D: thôi
chat-new = Bắt đầu chuyện mới; các câu trước không còn được nhớ.
chat-explain-on = Sẽ giải thích từng câu trả lời.
chat-explain-off = Thôi giải thích.
chat-help = /moi: chuyện mới · /explain on|off: giải thích · /thoat hoặc Ctrl-D: thôi
chat-unknown = Không có lệnh ấy. Các lệnh: /moi, /explain on, /explain off, /thoat

### Tìm, liệt kê, xem

search-none = Không thấy đoạn nào. Thử từ khác, hoặc xem kho có gì bằng lệnh: bienban list
list-empty = Kho chưa có báo cáo nào. Nạp báo cáo bằng lệnh: bienban ingest TỆP-HOẶC-THƯ-MỤC
list-count = { $count } báo cáo
meetings-empty = Chưa có cuộc họp nào trong kho. Nạp báo cáo bằng lệnh: bienban ingest TỆP-HOẶC-THƯ-MỤC
meetings-none = Không có cuộc họp nào khớp. Thử nới khoảng ngày hoặc bỏ bớt điều kiện.
meetings-count = { $count } cuộc họp
unknown = không rõ

column-id = Mã
column-date = Ngày
column-title = Tên
column-source = Tệp
column-passages = Số đoạn
column-uploaded = Nạp lúc
column-when = Lúc
column-who = Ai
column-change = Thay đổi
column-session = Buổi
column-meeting = Cuộc họp
column-place = Nơi họp
column-chaired = Chủ trì
column-spoke = Phát biểu

field-id = Mã
field-source = Tệp
field-report-date = Ngày báo cáo
field-author = Tác giả
field-uploaded = Nạp lúc
field-encoding = Bảng mã
field-holds = Gồm
field-warning = Lưu ý
field-name = Tên
field-when = Khi nào
field-where = Ở đâu
field-organiser = Tổ chức
field-act = Lời phát biểu
field-act-elsewhere = Lời ở dịp khác
field-document = Văn bản
field-conclusion = Kết luận
show-holds = { $passages } đoạn, { $meetings } cuộc họp
show-meeting = Cuộc họp { $number }: { $kind }
passage-title = tên
passage-body = nội dung
passage-caption = chú thích ảnh
role-chaired = Chủ trì
role-spoke = Phát biểu
role-attended = Dự
role-mentioned = Được nhắc đến

page = tr. { $page }
session-morning = sáng
session-noon = trưa
session-afternoon = chiều
session-evening = tối
date-day-month-year = { $day }/{ $month }/{ $year }
date-day-month = { $day }/{ $month }
date-month-year = tháng { $month }/{ $year }
date-month = tháng { $month }
date-on = ngày { $date }
date-session = { $session } { $date }
month-1 = 1
month-2 = 2
month-3 = 3
month-4 = 4
month-5 = 5
month-6 = 6
month-7 = 7
month-8 = 8
month-9 = 9
month-10 = 10
month-11 = 11
month-12 = 12

### Nạp, xoá, ghi ra

ingest-new = mới
ingest-same = đã có
ingest-replaced = đã thay
ingest-skipped = bỏ qua
ingest-refused = từ chối
ingest-new-detail = { $id } · { $passages } đoạn, { $meetings } cuộc họp
ingest-replaced-detail = { $id } thay { $previous } · { $passages } đoạn, { $meetings } cuộc họp
ingest-same-detail = { $id } · nội dung này đã nạp từ { $source } ({ $by }, { $at })
ingest-skipped-detail = trùng tên và ngày với { $id }; nội dung khác
ingest-total = { $count } tệp: { $summary }
ingest-nothing = Không có tệp nào để nạp ở đó.
warning-no-date = không thấy ngày của báo cáo
warning-scanned-pages = trang { $pages } là ảnh quét, không đọc được
warning-read-pictures = trang { $pages } là ảnh quét, đã nhận dạng chữ với độ tin cậy { $confidence } %; nên đối chiếu lại
warning-no-title = không thấy tên báo cáo, lấy dòng đầu làm tên
warning-model-not-read = mô hình ngôn ngữ không đọc được báo cáo này; hồ sơ chỉ dựa trên bộ quy tắc
remove-confirm = Xoá { $count } báo cáo này? [c/K]{ " " }
remove-yes-words = c có co y yes
remove-kept = Không xoá gì.
remove-done = Đã xoá { $id }  { $title }
export-done = Đã ghi { $count } báo cáo vào { $dir }
reindex-done = Đã đọc lại { $refreshed } báo cáo; chỉ mục có { $passages } đoạn.
reindex-failed = Không đọc lại được báo cáo { $id }; bản ghi cũ của nó vẫn được dùng.
reindex-awaiting = Vectơ dựng sẵn vẫn phục vụ: { $passages } đoạn chưa có vectơ của { $model } vì nó { $reason }. Phần đã làm được giữ lại; chạy bienban reindex lần nữa để tiếp tục.

### Đo chất lượng

eval-bad-line = { $file }, dòng { $line }: không phải câu hỏi theo mẫu trong docs/evaluation.md.
eval-missing = { $count } báo cáo được chờ đợi chưa có trong kho: { $sources }. Hãy nạp báo cáo, hoặc sửa tên tệp.
eval-drafts = { $count } câu hỏi còn là bản nháp: hãy kiểm tra rồi bỏ "draft" khỏi dòng.
eval-drafted = Đã viết nháp { $count } câu hỏi từ những gì đọc được ở báo cáo. Câu hỏi chỉ đúng khi đọc đúng: hãy kiểm tra từng câu và thêm câu của bạn.
eval-fallen = { $variant }: { $measure } là { $value }, thấp hơn { $least }.
eval-unmeasured = { $variant }: không có gì để đo { $measure }.
eval-measure = Chỉ số
eval-questions = câu hỏi có đáp án
eval-unanswerable = câu hỏi không có đáp án
eval-by-kind = Trả lời đủ, theo loại
eval-quotes = Trích dẫn: { $quotes }; không nguyên văn: { $bad }
eval-times = Thời gian trả lời: một nửa dưới { $median } ms, 95 % dưới { $slow } ms
eval-model = Mô hình: viết lại { $worded }, để nguyên { $left }, hỏng { $failed }.
eval-model-failed = {"  "}{ $code }: { $count }
eval-since = So với lần trước ({ $when } UTC): { $mended } câu tốt hơn, { $broken } câu kém đi
eval-broken = Kém đi: { $trials }{ $more ->
    [0] { "" }
   *[other] {" "}và { $more } câu nữa
 }
eval-expected = Mong đợi
eval-expected-none = không trả lời: báo cáo không nêu
eval-said = Đã trả lời
eval-cited = Đã dẫn
variant-vi = vi
variant-bare = không dấu
variant-en = en
measure-complete = trả lời đủ, %
measure-parts = ý cần có, %
measure-short = đủ trong 350 ký tự, %
measure-r1 = tìm: đúng báo cáo ở đầu (R@1), %
measure-r5 = tìm: trong năm báo cáo đầu (R@5), %
measure-mrr = tìm: trung bình nghịch đảo thứ hạng (MRR)
measure-report = trích dẫn đầu đúng báo cáo, %
measure-precision = trích dẫn đúng chỗ (precision), %
measure-recall = bằng chứng được dẫn (recall), %
measure-evidence = câu trả lời có dẫn bằng chứng, %
measure-names = tên người, F1
measure-refused = không trả lời dù có đáp án, %
measure-abstained = từ chối đúng, %

### Câu hỏi do eval --draft viết

draft-who-spoke = Ai phát biểu tại { $meeting }?
draft-who-chaired = Ai chủ trì { $meeting }?
draft-when = { $meeting } diễn ra ngày nào?
draft-where = { $meeting } diễn ra ở đâu?
draft-who-organised = Đơn vị nào tổ chức { $meeting }?
draft-no-meeting = Ai phát biểu tại cuộc họp ngày { $date }?

### Kiểm tra

doctor-config = Cấu hình
doctor-checks = Kiểm tra
doctor-ok = Mọi thứ đều ổn.
doctor-bad = Có chỗ cần sửa.
config-dataDir = Dữ liệu
config-corpusDir = Báo cáo mẫu
config-language = Ngôn ngữ
config-logLevel = Mức nhật ký
config-color = Màu
config-model = Mô hình viết lời
config-embeddings = Mô hình nhúng
config-unset = không đặt
check-node = Node.js
check-data-dir = Thư mục dữ liệu
check-store = Kho
check-corpus = Báo cáo
check-records = Bản ghi cuộc họp
check-index = Chỉ mục
health-node = { $found } (cần từ { $needed })
health-data-dir = { $dir }
health-store = { $engine }, lược đồ { $schema }, { $detail }
health-corpus = { $reports } báo cáo, { $passages } đoạn, { $meetings } cuộc họp
health-records = { $outdated } báo cáo đọc theo quy tắc cũ
health-index = { $detail }
health-failed = không dùng được ({ $reason })
mend-node = Cài Node.js mới hơn: https://nodejs.org
mend-data-dir = Cho quyền đọc và ghi vào thư mục, hoặc chọn thư mục khác bằng --data
mend-store = Khôi phục thư mục dữ liệu từ bản sao lưu, hoặc nạp lại các báo cáo vào một thư mục mới
mend-corpus = Nạp báo cáo bằng lệnh: bienban ingest TỆP-HOẶC-THƯ-MỤC
mend-records = Chạy: bienban reindex
mend-index = Chạy: bienban reindex

### bot

bot-command-help = cách hỏi và các lệnh
bot-command-meetings = các cuộc họp theo tháng, hoặc /hop 20/12
bot-command-person = một người đã nói gì: /nguoi TÊN
bot-command-reports = các báo cáo đang có
bot-command-fresh = bắt đầu chuyện mới
bot-command-language = đổi ngôn ngữ: tiếng Việt, English
bot-start-title = Chào bạn! Hãy hỏi về các cuộc họp.
bot-start =
    Tôi trả lời từ các báo cáo đang có, câu nào cũng kèm trích dẫn: bấm [1] [2] dưới câu trả lời để xem nguyên văn.

    Thử một câu:
bot-start-empty = Kho chưa có báo cáo nào để trả lời.
bot-example-spoke = Ai phát biểu { $when }?
bot-example-said = { $name } nói gì ngày { $date }?
bot-example-count = Có mấy cuộc họp trong { $month }?
bot-help-ask-title = Cách hỏi
bot-help-ask =
    Cứ hỏi như hỏi một người, có dấu hay không dấu, tiếng Việt hay tiếng Anh. Hỏi tiếp được (“còn ông ấy nói gì?”), hoặc trả lời (reply) một câu trả lời để hỏi tiếp về chuyện ấy. Sửa câu hỏi thì câu trả lời được sửa theo.
bot-help-proof-title = Bằng chứng
bot-help-proof =
    Bấm [1] [2] dưới câu trả lời để mở nguyên văn trong đoạn của báo cáo, từ đó mở cả báo cáo. 👍 👎 cho chúng tôi biết câu trả lời có tốt không.
bot-help-places-title = Ở đâu cũng hỏi được
bot-help-places =
    Trong nhóm, hãy gọi @{ $bot } hoặc trả lời tin nhắn của tôi. Trong bất cứ trò chuyện nào khác: gõ @{ $bot } rồi câu hỏi.
bot-help-commands-title = Các lệnh
bot-help-commands =
    /hop – các cuộc họp theo tháng; /hop 20/12 – các cuộc họp ngày ấy
    /nguoi TÊN – người ấy đã nói gì
    /nguon – các báo cáo
    /moi – bắt đầu chuyện mới
    /ngonngu – đổi ngôn ngữ
bot-help-admin-title = Dành cho quản trị
bot-help-admin =
    /thongke – số câu hỏi, tỉ lệ trả lời được, thời gian trả lời
    /chuatraloi – những câu chưa trả lời được
    /admin – ai được hỏi, ai là quản trị
    /them – gửi thêm báo cáo; gửi thẳng tệp, bài chuyển tiếp hay đoạn văn dài cũng được
    /baocao – tìm, sửa, thay, bỏ báo cáo; /baocao 20/12
    /hoantac – lấy lại thay đổi cuối cùng
    /nhatky – ai đã thay đổi gì
    /xuat – tải cả kho về
bot-welcome = Không có gì! Bạn cần hỏi gì nữa, tôi luôn ở đây.
bot-unknown-command = Không có lệnh ấy. Xem các lệnh: /help
bot-text-only = Tôi chỉ đọc được câu hỏi bằng chữ. Hãy viết câu hỏi của bạn.
bot-ask-me = Bạn muốn hỏi gì về các cuộc họp?
bot-searching = Đang tìm trong các báo cáo
bot-failed = Xin lỗi, tôi gặp lỗi khi trả lời. Bạn thử hỏi lại sau ít phút nhé.
bot-too-fast = Bạn hỏi nhanh quá, tôi theo không kịp. Xin đợi một phút rồi hỏi tiếp nhé.
bot-gone = Nội dung này không còn nữa. Bạn hãy hỏi lại nhé.
bot-more = Xem thêm về cuộc họp
bot-more-meetings = Xem thêm về các cuộc họp
bot-wrong-source = Sai nguồn
bot-thanks-good = Cảm ơn bạn!
bot-thanks-bad = Cảm ơn bạn đã cho biết. Chúng tôi sẽ xem lại câu trả lời này.
bot-thanks-wrong-source = Cảm ơn bạn. Chúng tôi sẽ xem lại nguồn của câu trả lời này.
bot-proof-date = Ngày { $date }
bot-original = 📄 Bản gốc
bot-post = 🔗 Bài đã đăng
bot-share = 🔗 Chép liên kết
bot-from-report = Theo báo cáo: { $title }
bot-no-date = không rõ ngày
bot-meetings-month = Các cuộc họp { $month } ({ $count })
bot-meetings-cited = Các cuộc họp của câu trả lời ({ $count })
bot-meetings-on = Các cuộc họp: { $date } ({ $count })
bot-meetings-none = Không có cuộc họp nào vào { $date }. Xem các cuộc họp theo tháng: /hop
bot-meetings-no-such-date = Không hiểu ngày ấy. Hãy viết như: /hop 20/12 hoặc /hop tháng 12/2021
bot-person-usage = Bạn hỏi về ai? Hãy viết như: /nguoi Nguyễn Văn Chóng
bot-person = { $name }: lời nói tại { $count } cuộc họp
bot-person-none = Các báo cáo không ghi lời nào của “{ $name }”.
bot-reports = Các báo cáo ({ $count })
bot-reports-hint = Bấm số để nhận bản gốc.
bot-fresh = Bắt đầu chuyện mới; các câu trước không còn được nhớ.
bot-language = Bạn muốn dùng ngôn ngữ nào? Câu trả lời luôn theo ngôn ngữ của câu hỏi.
bot-language-set = Từ nay tôi dùng tiếng Việt với bạn.
bot-inline-hint = Viết câu hỏi về các cuộc họp…
bot-inline-none = Không thấy trong các báo cáo
bot-inline-denied = Bạn chưa được phép hỏi
bot-denied = Bạn chưa được phép hỏi ở đây. Hãy gửi cho quản trị số của bạn để được thêm vào: { $id }
bot-denied-pairing = Bạn chưa được phép hỏi. Hãy xin quản trị một mã rồi gửi mã ấy cho tôi trong trò chuyện riêng. Số của bạn: { $id }
bot-code-taken = Xong! Từ nay bạn được hỏi.
bot-code-wrong = Mã này không đúng hoặc đã hết hạn. Hãy xin quản trị một mã mới.
bot-admins-only = Lệnh này chỉ dành cho quản trị.
bot-admin-usage =
    /admin list – ai được hỏi, ai là quản trị
    /admin code – lấy mã để mời một người
    /admin allow SỐ, /admin deny SỐ – cho hoặc thôi cho một người (hay một nhóm, số âm) hỏi
    /admin grant SỐ, /admin revoke SỐ – thêm hoặc bớt một quản trị
    Thay cho SỐ, có thể trả lời tin nhắn của người ấy.
bot-admin-id = Hãy viết số Telegram của người ấy, hoặc trả lời tin nhắn của họ.
bot-admin-grant = { $who } là quản trị.
bot-admin-revoke = { $who } không còn là quản trị.
bot-admin-allow = { $who } được hỏi.
bot-admin-deny = { $who } không còn được hỏi.
bot-admin-configured = Nhưng { $variable } trong cấu hình vẫn có tên người ấy: hãy bỏ ở đó nữa.
bot-admin-open = Hiện ai cũng được hỏi (ACCESS=open); danh sách chỉ có tác dụng với ACCESS=list hoặc pairing.
bot-admin-no-code-open = Hiện ai cũng được hỏi (ACCESS=open), không cần mã. Mã chỉ dùng với ACCESS=pairing.
bot-admin-no-code-list = Bot đang theo danh sách (ACCESS=list): hãy dùng /admin allow. Mã chỉ dùng với ACCESS=pairing.
bot-admin-access-open = Ai cũng được hỏi (ACCESS=open).
bot-admin-access-list = Chỉ những người và nhóm dưới đây được hỏi (ACCESS=list).
bot-admin-access-pairing = Người mới được hỏi khi có mã (ACCESS=pairing): /admin code
bot-admin-code =
    Mã mời: { $code } (dùng một lần, trong { $hours } giờ)
    Hoặc gửi liên kết này: { $link }
bot-admin-list =
    Quản trị: { $admins }
    Người được hỏi: { $people }
    Nhóm được hỏi: { $chats }
bot-days = { $days } ngày
bot-statistics = Thống kê { $days } ngày qua
bot-statistics-none = Chưa có câu hỏi nào.
bot-statistics-lines =
    Câu hỏi: { $questions } (của { $people } người)
    Trả lời được: { $answered } ({ $share } %)
    Không thấy: { $notFound }
    👍 { $good } · 👎 { $bad } · Sai nguồn { $wrongSource }
    Thời gian trả lời: một nửa dưới { $p50 } ms, 95 % dưới { $p95 } ms
bot-unanswered = Chưa trả lời được trong { $days } ngày qua ({ $count })
bot-unanswered-none = Trong { $days } ngày qua, câu nào cũng trả lời được.
bot-unanswered-times = { $times } lần, gần nhất { $date }

bot-run-no-token =
    Chưa có BOT_TOKEN. Cách lấy:
      1. Trong Telegram, mở @BotFather và gửi /newbot
      2. Đặt tên, rồi chép dòng mã nó trả lời (123456789:AA…)
      3. Ghi vào tệp .env ở thư mục này: BOT_TOKEN=123456789:AA…
      4. Chạy lại: npm start
    Muốn thử ngay không cần Telegram: npm run chat
bot-run-wrong-token = Telegram không nhận BOT_TOKEN này (401). Hãy chép lại mã từ @BotFather (/mybots → API Token) vào .env.
bot-run-no-network = Không nối được tới { $address }. Hãy kiểm tra mạng, tường lửa, hoặc TELEGRAM_API_ROOT.
bot-run-other-copy = Một bản khác của bot này đang chạy với cùng BOT_TOKEN (409). Hãy tắt bản kia rồi chạy lại.
bot-run-port = Không mở được cổng { $port } ({ $reason }). Hãy chọn cổng khác bằng PORT.
bot-run-refused = Telegram từ chối khi khởi động: { $reason }
bot-run-polling = @{ $bot } đang chạy. Mở https://t.me/{ $bot } và hỏi thử. Ctrl-C để dừng.
bot-run-webhook = @{ $bot } đang nhận tin ở cổng { $port }; kiểm tra: /health. Ctrl-C để dừng.
bot-run-stopping = Đang dừng: trả lời nốt những câu đang dở…

### Quản trị: gửi và sửa báo cáo

bot-command-add = gửi thêm một báo cáo: /them rồi nội dung, hoặc trả lời một tin
bot-command-library = các báo cáo: tìm, sửa, thay, bỏ vào thùng
bot-command-undo = lấy lại thay đổi cuối cùng
bot-command-history = ai đã thay đổi gì, khi nào
bot-command-export = tải cả kho về thành tệp ZIP
bot-command-statistics = số câu hỏi, tỉ lệ trả lời được
bot-command-unanswered = những câu chưa trả lời được
bot-command-admin = ai được hỏi, ai là quản trị, lấy mã mời
bot-files-from-admins = Tôi trả lời câu hỏi về các cuộc họp; tệp báo cáo thì chỉ quản trị mới gửi vào kho được. Bạn muốn hỏi gì? Chẳng hạn: ai phát biểu chiều 20/12?
who-cli = dòng lệnh
who-corpus = báo cáo mẫu

upload-usage =
    Để thêm báo cáo, hãy gửi cho tôi một trong những thứ sau:
    • một tệp, hay nhiều tệp cùng lúc (tối đa 20 MB mỗi tệp)
    • một bài chuyển tiếp từ kênh
    • một đoạn văn bản dài
    • /them rồi nội dung; hoặc trả lời một tin nhắn bằng /them
    Tôi sẽ cho xem đã hiểu gì trước khi lưu.
upload-reading = Đang đọc
upload-nothing = Tin này không có chữ nào để đọc thành báo cáo. Hãy gửi bản có chữ, hoặc tệp.
upload-save = ✅ Lưu
upload-edit = ✏️ Sửa
upload-cancel = Huỷ
upload-replace = Thay báo cáo đang có
upload-keep = Giữ cả hai
upload-see-stored = Xem báo cáo đang có
upload-alike = Gần giống một báo cáo đã có (trùng { $percent } % nội dung). Anh/chị muốn thay, giữ cả hai, hay huỷ?
upload-same-meeting = Đã có báo cáo khác về cùng cuộc họp này. Anh/chị muốn thay, giữ cả hai, hay huỷ?
upload-chosen = Thay báo cáo này bằng bản mới?
upload-stored = Đang có:
upload-new = Mới gửi:
upload-sent-by = { $who } gửi lúc { $when }
upload-known = Nội dung này đã có trong kho: “{ $title }”, do { $who } gửi lúc { $when }. Không lưu thêm lần nữa.
upload-saved-new = ✅ Đã lưu “{ $title }”. Từ giờ đã hỏi được.
upload-saved-replaced = ✅ Đã lưu “{ $title }” thay cho báo cáo cũ. Muốn lấy lại bản cũ: /hoantac
upload-saved-same = “{ $title }” đã có trong kho từ trước; không lưu thêm lần nữa.
upload-carries = Nếu thay, những gì đã sửa tay ở báo cáo đang có được giữ lại:
upload-carried = Giữ lại những gì đã sửa tay ở báo cáo cũ (sửa lại được trong thẻ báo cáo):
upload-see-saved = Xem, sửa báo cáo
upload-ask = Thử hỏi ngay:
upload-cancelled = Đã huỷ, không lưu “{ $title }”.
upload-already-saved = Đã lưu từ trước rồi.
upload-already-cancelled = Đã huỷ rồi.
upload-old = Thẻ này đã cũ, vì có thay đổi sau đó. Hãy dùng thẻ mới nhất.
upload-batch = { $waiting ->
    [0] { $count } tệp, đều đã xong
   *[other] { $count } tệp, { $waiting } tệp chờ anh/chị xem
 }
upload-save-all = ✅ Lưu các tệp mới
upload-cancel-all = Huỷ tất cả
upload-state-new = mới
upload-state-alike = gần giống báo cáo đã có
upload-state-same-meeting = cùng cuộc họp với báo cáo đã có
upload-state-same = đã có trong kho
upload-state-saved = đã lưu
upload-state-cancelled = đã huỷ
uploads-waiting = { $count } tệp đang chờ anh/chị xem (chưa lưu):

card-date = Ngày họp
card-session = Buổi
card-report-date = Ngày báo cáo
card-place = Nơi họp
card-language = Ngôn ngữ
card-origin = Lấy từ
card-more = … và { $count } nữa
card-no-meeting = không thấy cuộc họp nào trong văn bản
card-no-date = không thấy ngày họp
language-vi = tiếng Việt
language-en = tiếng Anh
question-spoke-at = Ai phát biểu tại { $name }?
question-chaired = Ai chủ trì cuộc họp { $when }?
question-chaired-at = Ai chủ trì { $name }?
question-where = { $name } họp ở đâu?
question-about = { $name } bàn gì?
question-meetings = Có cuộc họp nào { $when }?
question-report = “{ $title }” nói gì?

correct-title = Tên
correct-date = Ngày họp
correct-session = Buổi
correct-place = Nơi họp
correct-chaired = Chủ trì
correct-spoke = Phát biểu
correct-documents = Văn bản
correct-language = Ngôn ngữ
correct-back = « Quay lại
correct-empty = Để trống
correct-stop = Thôi
correct-stopped = Đã thôi, không sửa gì.
correct-not-read = Tôi không đọc được giá trị ấy.
correct-ask-title = Tên báo cáo là gì? Hãy gửi tên mới. (/huy để thôi)
correct-ask-date = Họp ngày nào? Chẳng hạn: 20/12/2021, chiều 20/12, từ 5 đến 6/5/2022. (/huy để thôi)
correct-ask-session = Họp buổi nào: sáng, trưa, chiều hay tối? (/huy để thôi)
correct-ask-place = Họp ở đâu? (/huy để thôi)
correct-ask-chaired = Ai chủ trì? Mỗi người một dòng: Họ tên, chức vụ. (/huy để thôi)
correct-ask-spoke = Ai phát biểu? Mỗi người một dòng: Họ tên, chức vụ. (/huy để thôi)
correct-ask-documents = Những văn bản nào được nêu? Mỗi văn bản một dòng: Nghị quyết số 35-NQ/TW. (/huy để thôi)
correct-ask-language = Báo cáo viết bằng tiếng gì: Việt hay Anh? (/huy để thôi)
cancel-nothing = Không có gì đang dở để huỷ.

report-bin = 🗑 Bỏ vào thùng
report-list = « Các báo cáo
report-replace-hint = Muốn thay: trả lời tin này bằng tệp mới.
report-old = Báo cáo này đã được thay đổi sau khi thẻ hiện ra. Chưa làm gì; hãy xem thẻ mới.
report-changed-by = Trong lúc đó { $who } đã sửa báo cáo này (lúc { $when }). Thay đổi của anh/chị chưa được ghi.
library-none = Không thấy báo cáo nào khớp với “{ $words }”.
library-found = Báo cáo khớp với “{ $words }” ({ $count })
library-hint = Bấm số để xem, sửa, thay hoặc bỏ. Tìm: /baocao rồi vài từ.
library-all = Tất cả báo cáo
library-bin = 🗑 Thùng ({ $count })
bin-title = Trong thùng ({ $count })
bin-list = 🗑 Thùng
bin-empty = Thùng trống.
bin-done = Đã bỏ vào thùng. Lấy lại: /hoantac
bin-card = 🗑 “{ $title }” đang ở trong thùng, do { $who } bỏ lúc { $when }. Câu trả lời không dùng báo cáo này nữa.
bin-restore = Khôi phục
bin-purge = Xoá hẳn…
bin-ask = Xoá hẳn “{ $title }”? Sau đó không lấy lại được nữa: chữ của báo cáo cũng bị xoá khỏi nhật ký và khỏi những câu trả lời còn được giữ, nên nút của chúng sẽ không mở ra gì. Tin đã gửi trong Telegram vẫn ở đó.
bin-purge-sure = Xoá hẳn
bin-keep = Thôi
bin-purged = Đã xoá hẳn “{ $title }”.
bin-no-longer = Báo cáo này không còn trong thùng.
history-title = Nhật ký
history-empty = Chưa có thay đổi nào.
history-add = thêm “{ $title }”
history-replace = thay báo cáo cũ bằng “{ $title }”
history-remove = bỏ vào thùng “{ $title }”
history-restore = khôi phục “{ $title }”
history-correct = sửa { $fields } của “{ $title }”
history-purge = xoá hẳn “{ $title }”
history-undo = (hoàn tác) { $change }
undo-done = Đã lấy lại thay đổi của { $who } lúc { $when }: { $change }.
export-caption = Cả kho báo cáo. Nạp lại: giải nén rồi chạy bienban ingest THƯ-MỤC
digest-title = Tuần qua có { $count } câu hỏi chưa trả lời được:
digest-more = Xem tất cả: /chuatraloi. Nếu có báo cáo nói về những điều này, hãy gửi cho tôi.
digest-add = 📥 Gửi báo cáo còn thiếu

### answers

answer-spoke = Phát biểu ({ $count }):
answer-spoke-unclear = Không câu nào cho biết rõ ai nói điều này. Những người phát biểu ({ $count }):
answer-chaired = Chủ trì:
answer-attended = Dự họp ({ $count }):
answer-mentioned = Được nêu tên ({ $count }):
answer-others-spoke = Những người khác phát biểu: { $names }
answer-part-missing = Báo cáo không nêu: { $part }.
answer-meeting = Cuộc họp: { $meeting }
answer-place = Nơi họp: { $place }
answer-organisers = Tổ chức: { $names }
answer-documents = Văn bản được nêu: { $names }
answer-date-as-written = { $date } (“{ $written }”)
answer-year-from-report = { $date } (năm theo ngày của báo cáo)
answer-date-by-admin = { $date } (do quản trị sửa, báo cáo không ghi như vậy)
answer-year-open = { $date } (báo cáo không ghi năm)
answer-count = { $open ->
    [0] Có { $count } cuộc họp.
   *[other] Có { $count } cuộc họp, trong đó { $open } cuộc báo cáo không ghi năm.
}
answer-more = … và { $count } cuộc họp nữa.
answer-which = Có { $count } cuộc họp khớp với câu hỏi. Bạn hỏi cuộc nào?
answer-rewritten = { $question }? (tại { $meeting })
answer-rewritten-day = { $question }? (ngày { $date }, tiếp theo { $meeting })
answer-said = { $name } { $verb }:
answer-nearest = Gần nhất trong các báo cáo:
answer-nearest-names = Có thể bạn muốn hỏi: { $names }.
answer-none-nothing = Các báo cáo không nói về điều này.
answer-none-fact-missing = Báo cáo không nêu điều được hỏi.
answer-none-no-meeting-on-date = Không có báo cáo nào về cuộc họp vào thời gian đó.
answer-none-no-such-person = Không báo cáo nào nhắc đến người này.
answer-none-impossible-date = Ngày này không có trong lịch:
answer-none-empty-corpus = Chưa có báo cáo nào để trả lời.
answer-none-future = Thời gian được hỏi chưa tới; chưa có báo cáo nào về cuộc họp đó.
answer-person-said = { $name } phát biểu tại { $count } cuộc họp:
answer-which-person = Có { $count } người tên này trong báo cáo. Bạn hỏi ai?

### Mô hình ngôn ngữ: câu trả lời bằng lời của ai

model-worded = Lời văn của { $model }; từng câu đã được đối chiếu với trích dẫn.
model-failed = Câu trả lời dựng sẵn: { $model } { $reason }.
model-failed-no-package = cần một gói chưa được cài (npm install { $package })
model-failed-no-key = cần khóa (đặt { $variable } hoặc MODEL_BASE_URL)
model-failed-unknown-provider = thuộc nhà cung cấp chưa biết (đã biết: { $known })
model-failed-unreachable = không kết nối được
model-failed-timeout = không trả lời kịp
model-failed-unauthorized = từ chối khóa
model-failed-rate-limited = đang bị hỏi quá nhiều
model-failed-server-error = tự báo lỗi
model-failed-rejected = không nhận yêu cầu
model-failed-refused = từ chối trả lời
model-failed-cut = dừng giữa chừng
model-failed-bad-output = trả về nội dung không đọc được
model-failed-nothing-proven = không nói được điều gì báo cáo chứng minh
model-failed-incomplete = bỏ sót điều báo cáo chứng minh
model-failed-resting = vừa gặp lỗi, đang được để nghỉ một lúc
model-failed-other-dimensions = cho vectơ dài khác trước (chạy: bienban reindex)
model-failed-over-budget = đã dùng hết số token trong ngày
model-failed-stopped = không được chờ nữa
bot-wording = Đang viết lại cho dễ đọc, từng câu được kiểm chứng trước:

### Quy tắc và mô hình đọc được gì trong một báo cáo

compare-title = Cả hai đọc được (=), chỉ quy tắc (-), chỉ mô hình (+), mô hình nói mà báo cáo không có (✗):
compare-name = cuộc họp
compare-place = nơi họp
compare-organiser = đơn vị tổ chức
compare-chaired = chủ trì
compare-spoke = phát biểu
compare-attended = dự
compare-counts = Cả hai { $both }, chỉ quy tắc { $rules }, chỉ mô hình { $model }, không có trong báo cáo { $unfounded }.
compare-failed = Không so được: { $model } { $reason }.
