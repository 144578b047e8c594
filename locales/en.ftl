### The words of bienban in English. Every message has one of the same name in vi.ftl, with the same variables.
### Fluent: https://projectfluent.org/fluent/guide/

### Errors: what happened, why, what to do

error-empty-file = The file has no text, so there is nothing to take in. Check the file and send it again.
error-not-text = This file is not text, nor of a kind that can be read. Send a version with text: PDF, DOCX, DOC, HTML, TXT or MD.
error-too-large = The file is too large: { $megabytes } MB, where the limit is { $limit } MB. Split it into parts.
error-unreadable = The file cannot be read ({ $reason }). Check that it is still there, opens, and that you may read it.
error-unknown-encoding = The encoding of the file is not recognised, and guessing would garble it. Save it as UTF-8 and try again.
error-unsupported-format = { $format ->
    [rtf] This file is RTF, which is not read. Open it in Word or LibreOffice and save it as DOCX.
    [odt] This file is ODT, which is not read. Open it in LibreOffice and save it as DOCX.
    [xls] This file is a spreadsheet, not a report. Save the part to take in as DOCX or PDF.
    [xlsx] This file is a spreadsheet, not a report. Save the part to take in as DOCX or PDF.
    [ppt] This file is a slide show, not a report. Save it as PDF and send that.
    [pptx] This file is a slide show, not a report. Save it as PDF and send that.
    [zip] This is an archive inside an archive, or one that holds no report. Unpack it and send the files in it.
   *[other] This kind of file ({ $format }) is not read. Use PDF, DOCX, DOC, HTML, TXT or MD.
 }
error-damaged = The file is damaged or was not received whole, and cannot be read ({ $format }). Open it on a computer, save it again and send the new copy.
error-encrypted = The file is protected with a password. Take the password off and send it again.
error-scanned = The file holds only scanned pictures (pages { $pages }), no text. Send a version with text, or have tesseract with Vietnamese installed on the machine.
error-too-many-pages = The file has { $pages } pages, where the limit is { $limit }. Split it into parts.
error-too-many-files = The archive holds { $files } files, where the limit is { $limit }. Split it into several.
error-unpacks-too-large = The contents unpack to more than { $limit } MB, so they are not read. Split the file into parts.
error-too-long = Reading this file took over { $seconds } seconds and was stopped. Split it into parts, or save it in another format.
error-too-complex = This file is more complex than any report, so it is not read. Save it in another format and send that.
error-reader-crashed = The reader of files gave out on this one. Open it on a computer, save it again and send the new copy.
error-bad-front-matter = The declarations at the head of the file (between two --- lines) are malformed. Correct them or take them out.
error-page-refused = This page was not fetched. { $reason ->
    [private] Its address is not on the public internet.
    [address] The address is wrong or cannot be found.
    [redirects] It redirects too many times.
    [content-type] It is no text, PDF or Word document.
    [timeout] It answers too slowly.
   *[other] The server reports an error ({ $reason }).
 } Please copy the text and send it to me.
error-report-changed = Somebody else changed this report meanwhile. Nothing was written; please look at it again.
error-upload-settled = This upload was saved, cancelled or changed before. Please see the latest card.
error-nothing-to-undo = There is no change left to take back.
error-cannot-undo = The last change deleted a report for good; that cannot be taken back.
error-no-such-report = No report has the id or file name “{ $id }”. See what there is with: bienban list
error-ambiguous-id = { $count } reports match “{ $id }”. Write more of the id; see the ids with: bienban list
error-empty-question = There is no question. Write one, for instance: who spoke at the 20/12 meeting?
error-question-too-long = The question has { $length } characters, where the limit is { $limit }. Ask more briefly.
error-unsupported-language = Only questions in Vietnamese and English are understood. Ask again in one of them.
error-bad-config = The variable { $name } has a value that cannot be used. It may be: { $allowed }. Correct it in the environment or in the .env file.
error-bad-usage = “{ $value }” cannot be used for { $name }. Correct it and run the command again.
error-bad-prompt = The prompt file { $file } cannot be used: { $problem ->
    [missing] it is missing
    [unknown] nothing fills the placeholder “{ $name }”
   *[unused] the placeholder “{ $name }” is not in it
 }. Restore the prompts/ folder of the package.
error-no-model = No chat model is configured. Set MODEL, or name one with --model.
error-data-dir = The data folder cannot be opened or written to ({ $reason }). Check permissions and free space, or choose another folder with --data.
error-store-damaged = The data file is damaged ({ $reason }). Restore the data folder from a backup, or ingest the reports into a new folder with --data.
error-store-newer = The data was written by a newer bienban (schema { $found }; this one knows up to { $known }). Upgrade bienban.
error-store-busy = Another process is writing to the data and has not finished ({ $reason }). Wait a moment and try again.
error-internal = bienban met a bug of its own. Try again; if it stays, please tell the developers.
error-unexpected = bienban met a bug of its own while running “{ $command }”. Please send the lines below to the developers.

### Command lines that cannot be carried out

usage-unknown-command = There is no command “{ $name }”.{ $similar ->
    [none] { "" }
   *[other] { " " }Did you mean: { $similar }?
 }
usage-unknown-option = There is no option “{ $name }”.{ $similar ->
    [none] { "" }
   *[other] { " " }Did you mean: { $similar }?
 }
usage-missing-argument = “{ $name }” is missing.
usage-missing-value = The option “{ $name }” needs a value.
usage-excess-arguments = There are too many words on the command line.
usage-other = This command line is not understood.
usage-number = { $name } takes a whole number from 1 to { $most }, not “{ $value }”.
usage-date = { $name } takes a real day written like 2021-12-20, not “{ $value }”.
usage-choice = { $name } takes one of: { $choices }; not “{ $value }”.
usage-range = The first day { $from } is after the last day { $to }.
usage-no-question = There is no question.
usage-batch-alone = --batch goes neither with a question nor with --explain.
usage-batch-file = The file { $file } cannot be read ({ $cause }).
usage-eval-floor = --fail-under takes a measure and a value, as complete=85 or vi.complete=85, not “{ $value }”. Measures: { $measures }.
usage-eval-draft-alone = --draft goes with no file: write its output to one, as in: bienban eval --draft > gold.jsonl
usage-eval-nothing = There are no questions in { $file }.
usage-remove-yes = Nobody can be asked, because the input is not a keyboard. Add --yes if you are sure.
usage-hint = For help: bienban help, or --help after a command.

### Help

help-about = Answers questions about meetings from a corpus of reports, and proves every statement with a quote.
help-heading-usage = Usage:
help-heading-arguments = Arguments:
help-heading-options = Options:
help-heading-global-options = Global options:
help-heading-commands = Commands:
help-heading-examples = Examples:
help-options-word = [options]
help-command-word = [command]
help-help = show help
help-version = show the version
help-option-data = data folder (default: BIENBAN_DATA or ./data)
help-option-lang = language of messages, and of answers when the question does not tell (default: BIENBAN_LANG or vi)
help-option-empty = do not fill a fresh store with the sample reports
help-option-model = chat model that words answers, such as openai:gpt-4.1-mini, or none (default: MODEL)
help-json-lines = print JSON, one line for each item

help-ask = ask one question, or a file of them
help-ask-question = the question; read from standard input when left out
help-ask-json = print the answer as one line of JSON
help-ask-batch = read lines {"{"}"id", "question"{"}"} from a file (or - for standard input), print one line of JSON each
help-ask-explain = tell how the answer came about
help-ask-top = how many passages to consider
help-ask-today = take this day (2021-12-20) for today
help-ask-examples =
    bienban ask "who spoke at the 20/12 meeting"
    bienban ask --explain "what was the meeting of 20/12 about?"
    echo "how many meetings in December?" | bienban ask --json
    bienban ask --batch questions.jsonl > answers.jsonl

help-chat = a conversation, in which a question may lean on the one before
help-chat-examples =
    bienban chat
    bienban chat --explain

help-search = find the passages nearest to a text, with their scores
help-search-text = the text to look for
help-search-limit = how many passages at most (default 10)
help-search-examples =
    bienban search "chuyển đổi số"
    bienban search --limit 3 --json "cai cach hanh chinh"

help-meetings = list the meetings, and count them exactly
help-meetings-from = from this day on (2021-12-01)
help-meetings-to = to the end of this day (2021-12-31)
help-meetings-person = chaired, addressed or attended by this person; diacritics may be missing
help-meetings-body = organised by this body; diacritics may be missing
help-meetings-examples =
    bienban meetings --from 2021-12-01 --to 2021-12-31
    bienban meetings --person "nguyen van"

help-list = list the reports
help-list-examples =
    bienban list
    bienban list --json | head -n 3

help-show = show a report and what was understood of it
help-show-id = id (or its beginning) or file name of the report
help-show-passages = print the passages too
help-show-compare = compare what the rules read with what the chat model reads (nothing is stored)
help-show-json = print one line of JSON
help-show-examples =
    bienban show 3f2a
    bienban show --passages meeting.md

help-ingest = take in reports from files or folders
help-ingest-path = files (PDF, DOCX, DOC, HTML, TXT, MD, ZIP) or folders
help-ingest-duplicates = for the same title and date with other content: skip, replace, or keep both (default: keep)
help-ingest-examples =
    bienban ingest reports/
    bienban ingest --duplicates replace meeting.md

help-remove = take reports out
help-remove-id = ids or file names of reports
help-remove-yes = do not ask
help-remove-examples =
    bienban remove 3f2a
    bienban remove --yes old.md older.md

help-history = show who changed what in the corpus, newest first
help-history-limit = how many changes (default: 20)
help-history-examples =
    bienban history
    bienban history --limit 5 --json

help-undo = take back the last change that still stands, whoever made it
help-undo-json = print the change taken back as one line of JSON
help-undo-examples =
    bienban undo

help-export = write every report as a Markdown file that can be ingested again
help-export-dir = folder to write to
help-export-examples =
    bienban export backup/

help-reindex = read the reports again by the present rules and rebuild the indexes
help-reindex-examples =
    bienban reindex

help-eval = measure the answers to questions whose answers are known
help-eval-gold = file of questions, one line of JSON each; its form: docs/evaluation.md
help-eval-fail-under = exit 1 when a measure falls under a value: complete=85 in every variant, vi.complete=85 in one; may be given again. Measures: { $measures }
help-eval-misses = print each question that went wrong, with what was expected and what was said
help-eval-draft = write a file of questions made from the records of your own reports, for you to check
help-eval-limit = only so many questions; with --draft 40 unless given
help-eval-json = print the measures as one line of JSON
help-eval-examples =
    bienban eval --draft > gold.jsonl
    bienban eval gold.jsonl --misses
    bienban eval gold.jsonl --fail-under complete=85 --fail-under abstained=80

help-doctor = check the installation and the data, and say how to mend them
help-doctor-json = print one line of JSON
help-doctor-examples =
    bienban doctor
    bienban doctor --data /srv/bienban

### Progress

progress-line = { $what } { $done }/{ $total }
progress-open = { $what } { $done }
progress-corpus = Taking in the sample reports
progress-index = Building the index
progress-model = Statements of the model that passed the check:
progress-records = Reading the meetings again
progress-ingest = Taking in reports
progress-export = Writing reports
progress-eval = Asking

### Questions and answers

ask-sources = Sources:
source-corrected = Set right by an admin: { $words }
ask-rewritten = Understood as: { $question }
batch-bad-line = { $file }, line { $line }: not a question of the form {"{"}"id", "question"{"}"}.
batch-bad-question = Question { $id }: { $why }
explain-understood = The question, as understood
explain-steps = Steps
explain-total = Answered from: { $by }, in { $ms }
chat-welcome = Ask about the meetings. /new: new conversation · /explain on|off · /quit or Ctrl-D: end
chat-new = A new conversation; the questions before are forgotten.
chat-explain-on = Every answer will be explained.
chat-explain-off = No more explanations.
chat-help = /new: new conversation · /explain on|off · /quit or Ctrl-D: end
chat-unknown = There is no such command. Commands: /new, /explain on, /explain off, /quit

### Searching, listing, showing

search-none = No passage found. Try other words, or see what there is with: bienban list
list-empty = There are no reports yet. Take some in with: bienban ingest FILE-OR-FOLDER
list-count = { $count ->
    [one] { $count } report
   *[other] { $count } reports
 }
meetings-empty = There are no meetings yet. Take in reports with: bienban ingest FILE-OR-FOLDER
meetings-none = No meeting matches. Try a wider range of days, or fewer conditions.
meetings-count = { $count ->
    [one] { $count } meeting
   *[other] { $count } meetings
 }
unknown = not known

column-id = Id
column-date = Date
column-title = Title
column-source = File
column-passages = Passages
column-uploaded = Uploaded
column-when = When
column-who = Who
column-change = Change
column-session = Session
column-meeting = Meeting
column-place = Place
column-chaired = Chaired
column-spoke = Spoke

field-id = Id
field-source = File
field-report-date = Report date
field-author = Author
field-uploaded = Uploaded
field-encoding = Encoding
field-holds = Holds
field-warning = Note
field-name = Name
field-when = When
field-where = Where
field-organiser = Organiser
field-act = Speech
field-act-elsewhere = Said elsewhere
field-document = Document
field-conclusion = Conclusion
show-holds = { $passages ->
    [one] { $passages } passage
   *[other] { $passages } passages
 }, { $meetings ->
    [one] { $meetings } meeting
   *[other] { $meetings } meetings
 }
show-meeting = Meeting { $number }: { $kind }
passage-title = title
passage-body = body
passage-caption = caption
role-chaired = Chaired
role-spoke = Spoke
role-attended = Attended
role-mentioned = Mentioned

page = p. { $page }
session-morning = morning
session-noon = noon
session-afternoon = afternoon
session-evening = evening
date-day-month-year = { $day } { $month } { $year }
date-day-month = { $day } { $month }
date-month-year = { $month } { $year }
date-month = { $month }
date-on = { $date }
date-session = { $date }, { $session }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

### Taking in, taking out, writing out

ingest-new = new
ingest-same = same
ingest-replaced = replaced
ingest-skipped = skipped
ingest-refused = refused
ingest-new-detail = { $id } · { $passages } passages, { $meetings } meetings
ingest-replaced-detail = { $id } in place of { $previous } · { $passages } passages, { $meetings } meetings
ingest-same-detail = { $id } · this content is known from { $source } ({ $by }, { $at })
ingest-skipped-detail = same title and date as { $id }, other content
ingest-total = { $count ->
    [one] { $count } file
   *[other] { $count } files
 }: { $summary }
ingest-nothing = There are no files to take in there.
warning-no-date = no date of the report found
warning-scanned-pages = pages { $pages } are scanned pictures and could not be read
warning-read-pictures = pages { $pages } are scanned pictures, read with { $confidence }% confidence; better check them
warning-no-title = no title found; the first line stands in for it
warning-model-not-read = the chat model gave nothing for this report; the rules alone read it
remove-confirm = Remove { $count ->
    [one] this report
   *[other] these { $count } reports
 }? [y/N]{ " " }
remove-yes-words = y yes c có co
remove-kept = Nothing was removed.
remove-done = Removed { $id }  { $title }
export-done = { $count ->
    [one] Wrote { $count } report to { $dir }
   *[other] Wrote { $count } reports to { $dir }
 }
reindex-done = { $refreshed ->
    [one] Read { $refreshed } report again
   *[other] Read { $refreshed } reports again
 }; the index holds { $passages } passages.
reindex-failed = The report { $id } could not be read again; its older records stay in use.
reindex-awaiting = The built-in vectors go on serving: { $passages } passages lack those of { $model }, which { $reason }. What is done is kept; run bienban reindex again to go on.

### Measuring

eval-bad-line = { $file }, line { $line }: not a question of the form told in docs/evaluation.md.
eval-missing = { $count ->
    [one] One expected report is
   *[other] { $count } expected reports are
 } not in the corpus: { $sources }. Take the reports in, or correct the file names.
eval-drafts = { $count ->
    [one] One question is
   *[other] { $count } questions are
 } still a draft: check them, then take "draft" out of their lines.
eval-drafted = { $count ->
    [one] One question
   *[other] { $count } questions
 } drafted from the records. They are only as right as the records: check each, and add questions of your own.
eval-fallen = { $variant }: { $measure } is { $value }, below { $least }.
eval-unmeasured = { $variant }: there is nothing to measure { $measure } on.
eval-measure = Measure
eval-questions = questions with an answer
eval-unanswerable = questions without one
eval-by-kind = Complete, by kind
eval-quotes = Quotes: { $quotes }; not verbatim: { $bad }
eval-times = Time to answer: half within { $median } ms, 95 % within { $slow } ms
eval-model = The chat model: worded { $worded }, left alone { $left }, failed { $failed }.
eval-model-failed = {"  "}{ $code }: { $count }
eval-since = Since the last run ({ $when } UTC): { $mended } better, { $broken } worse
eval-broken = Worse now: { $trials }{ $more ->
    [0] { "" }
   *[other] {" "}and { $more } more
 }
eval-expected = Expected
eval-expected-none = no answer: the reports do not say
eval-said = Said
eval-cited = Cited instead
variant-vi = vi
variant-bare = without diacritics
variant-en = en
measure-complete = complete answers, %
measure-parts = expected facts, %
measure-short = complete within 350 characters, %
measure-r1 = search: right report first (R@1), %
measure-r5 = search: among the first five (R@5), %
measure-mrr = search: mean reciprocal rank
measure-report = first citation of the right report, %
measure-precision = citation precision, %
measure-recall = citation recall, %
measure-evidence = answers citing evidence, %
measure-names = names, F1
measure-refused = not answered though there is an answer, %
measure-abstained = rightly not answered, %

### Questions that eval --draft writes

draft-who-spoke = Who spoke at “{ $meeting }”?
draft-who-chaired = Who chaired “{ $meeting }”?
draft-when = When did “{ $meeting }” take place?
draft-where = Where did “{ $meeting }” take place?
draft-who-organised = Who organised “{ $meeting }”?
draft-no-meeting = Who spoke at the meeting of { $date }?

### Checks

doctor-config = Configuration
doctor-checks = Checks
doctor-ok = Everything is in order.
doctor-bad = Something needs mending.
config-dataDir = Data
config-corpusDir = Sample reports
config-language = Language
config-logLevel = Log level
config-color = Colours
config-model = Chat model
config-embeddings = Embedding model
config-unset = not set
check-node = Node.js
check-data-dir = Data folder
check-store = Store
check-corpus = Reports
check-records = Meeting records
check-index = Index
health-node = { $found } ({ $needed } or later is needed)
health-data-dir = { $dir }
health-store = { $engine }, schema { $schema }, { $detail }
health-corpus = { $reports } reports, { $passages } passages, { $meetings } meetings
health-records = { $outdated } reports read by older rules
health-index = { $detail }
health-failed = not usable ({ $reason })
mend-node = Install a newer Node.js: https://nodejs.org
mend-data-dir = Give permission to read and write the folder, or choose another with --data
mend-store = Restore the data folder from a backup, or ingest the reports into a new folder
mend-corpus = Take in reports with: bienban ingest FILE-OR-FOLDER
mend-records = Run: bienban reindex
mend-index = Run: bienban reindex

### bot

bot-command-help = how to ask, and the commands
bot-command-meetings = meetings month by month, or /meetings 20/12
bot-command-person = what someone said: /person NAME
bot-command-reports = the reports there are
bot-command-fresh = start a new conversation
bot-command-language = change the language: tiếng Việt, English
bot-start-title = Hello! Ask me about the meetings.
bot-start =
    I answer from the reports there are, and prove every statement: tap [1] [2] under an answer to see the very words.

    Try one:
bot-start-empty = There are no reports to answer from yet.
bot-example-spoke = Who spoke on { $when }?
bot-example-said = What did { $name } say on { $date }?
bot-example-count = How many meetings were there in { $month }?
bot-help-ask-title = Asking
bot-help-ask =
    Ask as you would ask a person, in English or Vietnamese, with or without diacritics. Go on asking (“and what did he say?”), or reply to an answer to go on from that one. When you edit a question, its answer is edited too.
bot-help-proof-title = Proof
bot-help-proof =
    The buttons [1] [2] under an answer open the words of the report in their paragraph; from there, the report itself. 👍 👎 tell us how good the answer was.
bot-help-places-title = Anywhere
bot-help-places =
    In groups, mention @{ $bot } or reply to me. In any other chat, type @{ $bot } and your question.
bot-help-commands-title = Commands
bot-help-commands =
    /meetings – meetings month by month; /meetings 20/12 – those on that day
    /person NAME – what that person said
    /reports – the reports
    /new – start a new conversation
    /language – change the language
bot-help-admin-title = For admins
bot-help-admin =
    /stats – questions, how many were answered, how quickly
    /unanswered – what could not be answered
    /admin – who may ask, who is an admin
    /add – add a report; a file, a forwarded post or a long text will do by itself
    /library – find, correct, replace, bin reports; /library 20/12
    /undo – take back the last change
    /history – who changed what
    /export – download all reports
bot-welcome = You are welcome! Ask me whenever you like.
bot-unknown-command = There is no such command. See the commands: /help
bot-text-only = I can only read questions in writing. Please write your question.
bot-ask-me = What would you like to know about the meetings?
bot-searching = Searching the reports
bot-failed = Sorry, something went wrong while I was answering. Please try again in a few minutes.
bot-too-fast = You are asking faster than I can follow. Please wait a minute.
bot-gone = This is no longer there. Please ask again.
bot-more = More about the meeting
bot-more-meetings = These meetings
bot-wrong-source = Wrong source
bot-thanks-good = Thank you!
bot-thanks-bad = Thank you for telling us. We will look at this answer again.
bot-thanks-wrong-source = Thank you. We will look at the sources of this answer again.
bot-proof-date = { $date }
bot-original = 📄 Original
bot-post = 🔗 As posted
bot-share = 🔗 Copy link
bot-from-report = From the report: { $title }
bot-no-date = no date known
bot-meetings-month = Meetings of { $month } ({ $count })
bot-meetings-cited = Meetings of the answer ({ $count })
bot-meetings-on = Meetings: { $date } ({ $count })
bot-meetings-none = No meetings on { $date }. See them month by month: /meetings
bot-meetings-no-such-date = I cannot read that date. Write it like this: /meetings 20/12 or /meetings December 2021
bot-person-usage = Who do you mean? Write it like this: /person Nguyễn Văn Chóng
bot-person = { $count ->
    [one] { $name }: words at { $count } meeting
   *[other] { $name }: words at { $count } meetings
}
bot-person-none = The reports have no words of “{ $name }”.
bot-reports = Reports ({ $count })
bot-reports-hint = Tap a number to get the original.
bot-fresh = A new conversation; what was said before is forgotten.
bot-language = Which language would you like? Answers always follow the language of the question.
bot-language-set = I will speak English to you from now on.
bot-inline-hint = Write a question about the meetings…
bot-inline-none = Not found in the reports
bot-inline-denied = You may not ask yet
bot-denied = You may not ask here yet. Send an admin your number to be added: { $id }
bot-denied-pairing = You may not ask yet. Get a code from an admin and send it to me in a private chat. Your number: { $id }
bot-code-taken = Done! You may ask from now on.
bot-code-wrong = This code is wrong or its time is over. Please ask an admin for a new one.
bot-admins-only = This command is for admins only.
bot-admin-usage =
    /admin list – who may ask, who is an admin
    /admin code – get a code to invite someone
    /admin allow ID, /admin deny ID – let a person (or a group, a negative id) ask, or no longer
    /admin grant ID, /admin revoke ID – make or unmake an admin
    Instead of ID, you may reply to a message of that person.
bot-admin-id = Write the Telegram id of that person, or reply to a message of theirs.
bot-admin-grant = { $who } is an admin.
bot-admin-revoke = { $who } is no longer an admin.
bot-admin-allow = { $who } may ask.
bot-admin-deny = { $who } may no longer ask.
bot-admin-configured = But { $variable } in the configuration still names them: take them out there too.
bot-admin-open = At present everybody may ask (ACCESS=open); the list counts with ACCESS=list or pairing only.
bot-admin-no-code-open = At present everybody may ask (ACCESS=open), no code is needed. Codes are for ACCESS=pairing.
bot-admin-no-code-list = The bot goes by its list (ACCESS=list): use /admin allow. Codes are for ACCESS=pairing.
bot-admin-access-open = Everybody may ask (ACCESS=open).
bot-admin-access-list = Only the people and groups below may ask (ACCESS=list).
bot-admin-access-pairing = New people may ask once they have a code (ACCESS=pairing): /admin code
bot-admin-code =
    Code: { $code } (once, within { $hours } hours)
    Or send this link: { $link }
bot-admin-list =
    Admins: { $admins }
    People who may ask: { $people }
    Groups that may ask: { $chats }
bot-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
bot-statistics = { $days ->
    [one] The last day
   *[other] The last { $days } days
}
bot-statistics-none = No questions yet.
bot-statistics-lines =
    Questions: { $questions } (from { $people } people)
    Answered: { $answered } ({ $share } %)
    Not found: { $notFound }
    👍 { $good } · 👎 { $bad } · Wrong source { $wrongSource }
    Time to answer: half below { $p50 } ms, 95 % below { $p95 } ms
bot-unanswered = Not answered in the last { $days } days ({ $count })
bot-unanswered-none = Every question of the last { $days } days was answered.
bot-unanswered-times = { $times ->
    [one] once, on { $date }
   *[other] { $times } times, last on { $date }
}

bot-run-no-token =
    There is no BOT_TOKEN yet. How to get one:
      1. In Telegram, open @BotFather and send /newbot
      2. Choose a name, then copy the token it answers with (123456789:AA…)
      3. Write it into the file .env in this folder: BOT_TOKEN=123456789:AA…
      4. Start again: npm start
    To try it right now, without Telegram: npm run chat
bot-run-wrong-token = Telegram does not know this BOT_TOKEN (401). Copy it again from @BotFather (/mybots → API Token) into .env.
bot-run-no-network = Cannot reach { $address }. Check the network, the firewall, or TELEGRAM_API_ROOT.
bot-run-other-copy = Another copy of this bot is running with the same BOT_TOKEN (409). Stop it, then start again.
bot-run-port = Cannot open port { $port } ({ $reason }). Choose another with PORT.
bot-run-refused = Telegram refused at the start: { $reason }
bot-run-polling = @{ $bot } is running. Open https://t.me/{ $bot } and ask it something. Ctrl-C stops it.
bot-run-webhook = @{ $bot } takes messages on port { $port }; check it at /health. Ctrl-C stops it.
bot-run-stopping = Stopping: finishing the answers under way…

### Admins: sending and mending reports

bot-command-add = add a report: /add and the text, or reply to a message
bot-command-library = reports: find, correct, replace, bin
bot-command-undo = take back the last change
bot-command-history = who changed what, and when
bot-command-export = download the corpus as a ZIP file
bot-command-statistics = questions asked and answered
bot-command-unanswered = questions without an answer
bot-command-admin = who may ask, who is an admin, codes to invite people
bot-files-from-admins = I answer questions about meetings; only admins can add files to the reports. What would you like to ask? For example: who spoke on 20/12?
who-cli = command line
who-corpus = sample reports

upload-usage =
    To add a report, send me one of these:
    • a file, or several at once (up to 20 MB each)
    • a post forwarded from a channel
    • a long text
    • /add and the text; or reply to a message with /add
    I show what I understood before anything is saved.
upload-reading = Reading
upload-nothing = This message has no text that could be a report. Please send the text itself, or a file.
upload-save = ✅ Save
upload-edit = ✏️ Correct
upload-cancel = Cancel
upload-replace = Replace the stored one
upload-keep = Keep both
upload-see-stored = See the stored report
upload-alike = Nearly the same as a report already stored ({ $percent } % of the text). Replace it, keep both, or cancel?
upload-same-meeting = There is another report on this meeting already. Replace it, keep both, or cancel?
upload-chosen = Replace this report with the new one?
upload-stored = Stored:
upload-new = New:
upload-sent-by = sent by { $who } on { $when }
upload-known = This content is stored already: “{ $title }”, sent by { $who } on { $when }. Nothing was stored twice.
upload-saved-new = ✅ Saved “{ $title }”. Questions about it are answered from now on.
upload-saved-replaced = ✅ Saved “{ $title }” in place of the old report. To get that back: /undo
upload-saved-same = “{ $title }” was stored before; nothing was stored twice.
upload-carries = If it takes the old one's place, what was set right by hand there stays:
upload-carried = What was set right by hand in the old report stays (it can be changed on the report's card):
upload-see-saved = See, correct the report
upload-ask = Try asking:
upload-cancelled = Cancelled; “{ $title }” was not saved.
upload-already-saved = Saved already.
upload-already-cancelled = Cancelled already.
upload-old = This card is old: something was changed since. Please use the latest card.
upload-batch = { $waiting ->
    [0] { $count } files, all dealt with
   *[other] { $count } files, { $waiting } waiting for you
 }
upload-save-all = ✅ Save the new ones
upload-cancel-all = Cancel all
upload-state-new = new
upload-state-alike = nearly the same as a stored report
upload-state-same-meeting = same meeting as a stored report
upload-state-same = stored already
upload-state-saved = saved
upload-state-cancelled = cancelled
uploads-waiting = { $count ->
    [one] One file waits for you (not saved yet):
   *[other] { $count } files wait for you (not saved yet):
 }

card-date = Date of the meeting
card-session = Part of the day
card-report-date = Date of the report
card-place = Place
card-language = Language
card-origin = Taken from
card-more = … and { $count } more
card-no-meeting = no meeting found in the text
card-no-date = no date of the meeting found
language-vi = Vietnamese
language-en = English
question-spoke-at = Who spoke at { $name }?
question-chaired = Who chaired the meeting on { $when }?
question-chaired-at = Who chaired { $name }?
question-where = Where was { $name }?
question-about = What was { $name } about?
question-meetings = Which meetings were on { $when }?
question-report = What does “{ $title }” say?

correct-title = Title
correct-date = Date
correct-session = Part of the day
correct-place = Place
correct-chaired = Chaired
correct-spoke = Spoke
correct-documents = Documents
correct-language = Language
correct-back = « Back
correct-empty = Leave empty
correct-stop = Never mind
correct-stopped = All right, nothing was changed.
correct-not-read = I cannot read that value.
correct-ask-title = What is the report called? Send the new title. (/cancel to stop)
correct-ask-date = When was the meeting? For example: 20/12/2021, 20 December 2021, from 5 to 6/5/2022. (/cancel to stop)
correct-ask-session = Which part of the day: morning, noon, afternoon or evening? (/cancel to stop)
correct-ask-place = Where was it? (/cancel to stop)
correct-ask-chaired = Who chaired? One person a line: name, title. (/cancel to stop)
correct-ask-spoke = Who spoke? One person a line: name, title. (/cancel to stop)
correct-ask-documents = Which documents are named? One a line: Resolution 35-NQ/TW. (/cancel to stop)
correct-ask-language = Which language is it in: Vietnamese or English? (/cancel to stop)
cancel-nothing = There is nothing to cancel.

report-bin = 🗑 Move to the bin
report-list = « Reports
report-replace-hint = To replace it, reply to this message with the new file.
report-old = This report was changed after the card was shown. Nothing was done; please see the new card.
report-changed-by = Meanwhile { $who } changed this report (on { $when }). Your change was not written.
library-none = No report fits “{ $words }”.
library-found = Reports that fit “{ $words }” ({ $count })
library-hint = Press a number to see, correct, replace or bin one. To search: /library and a few words.
library-all = All reports
library-bin = 🗑 Bin ({ $count })
bin-title = In the bin ({ $count })
bin-list = 🗑 Bin
bin-empty = The bin is empty.
bin-done = Moved to the bin. To get it back: /undo
bin-card = 🗑 “{ $title }” is in the bin, put there by { $who } on { $when }. Answers do not use it any more.
bin-restore = Restore
bin-purge = Delete for good…
bin-ask = Delete “{ $title }” for good? It cannot be brought back: its words also go from the history and from the answers that are kept, so their buttons open nothing. Messages already sent in Telegram stay there.
bin-purge-sure = Delete for good
bin-keep = Never mind
bin-purged = “{ $title }” was deleted for good.
bin-no-longer = This report is not in the bin any more.
history-title = History
history-empty = Nothing was changed yet.
history-add = added “{ $title }”
history-replace = replaced the old report with “{ $title }”
history-remove = moved “{ $title }” to the bin
history-restore = restored “{ $title }”
history-correct = corrected { $fields } of “{ $title }”
history-purge = deleted “{ $title }” for good
history-undo = (undo) { $change }
undo-done = Taken back what { $who } did on { $when }: { $change }.
export-caption = All reports. To read them in again: unpack, then run bienban ingest FOLDER
digest-title = { $count ->
    [one] One question of last week had no answer:
   *[other] { $count } questions of last week had no answer:
 }
digest-more = See all: /unanswered. If you have a report on these things, please send it to me.
digest-add = 📥 Send the missing report

### answers

answer-spoke = Spoke ({ $count }):
answer-spoke-unclear = No sentence settles who said this. Those who spoke ({ $count }):
answer-chaired = Chaired:
answer-attended = Attended ({ $count }):
answer-mentioned = Named ({ $count }):
answer-others-spoke = Others who spoke: { $names }
answer-part-missing = The report does not say: { $part }.
answer-meeting = Meeting: { $meeting }
answer-place = Place: { $place }
answer-organisers = Organised by: { $names }
answer-documents = Documents cited: { $names }
answer-date-as-written = { $date } (“{ $written }”)
answer-year-from-report = { $date } (the year is that of the report)
answer-date-by-admin = { $date } (set right by an admin; the report does not have it so)
answer-year-open = { $date } (the report gives no year)
answer-count = { $open ->
    [0] { $count ->
        [one] There is { $count } meeting.
       *[other] There are { $count } meetings.
    }
   *[other] There are { $count } meetings; for { $open } of them the report gives no year.
}
answer-more = … and { $count } more.
answer-which = { $count } meetings fit the question. Which one do you mean?
answer-rewritten = { $question }? (at { $meeting })
answer-rewritten-day = { $question }? ({ $date }, after { $meeting })
answer-said = { $name } { $verb }:
answer-nearest = Nearest in the reports:
answer-nearest-names = Did you mean: { $names }?
answer-none-nothing = The reports say nothing about this.
answer-none-fact-missing = The report does not say.
answer-none-no-meeting-on-date = No report tells of a meeting at that time.
answer-none-no-such-person = No report names this person.
answer-none-impossible-date = There is no such day in the calendar:
answer-none-empty-corpus = There are no reports to answer from yet.
answer-none-future = That time has not come yet; no report tells of such a meeting.
answer-person-said = { $name } spoke at { $count ->
    [one] { $count } meeting
   *[other] { $count } meetings
}:
answer-which-person = { $count } people of this name are in the report. Whom do you mean?

### Chat models: whose words an answer is in

model-worded = In the words of { $model }; every statement checked against its quotes.
model-failed = The built-in answer: { $model } { $reason }.
model-failed-no-package = needs a package that is not installed (npm install { $package })
model-failed-no-key = needs a key (set { $variable } or MODEL_BASE_URL)
model-failed-unknown-provider = is of a provider that is not known ({ $known } are)
model-failed-unreachable = cannot be reached
model-failed-timeout = did not answer in time
model-failed-unauthorized = refused the key
model-failed-rate-limited = is asked too much just now
model-failed-server-error = reported an error of its own
model-failed-rejected = did not accept the request
model-failed-refused = declined to answer
model-failed-cut = broke off in the middle
model-failed-bad-output = gave nothing that could be read
model-failed-nothing-proven = said nothing that the reports prove
model-failed-incomplete = left out part of what the reports prove
model-failed-resting = failed before and is left alone for a while
model-failed-other-dimensions = gives vectors of another length than before (run: bienban reindex)
model-failed-over-budget = has used up the tokens of the day
model-failed-stopped = was not waited for
bot-wording = Better words are being written; each statement is checked first:

### What the rules and a model read in a report

compare-title = Read by both (=), by the rules only (-), by the model only (+), by the model where the report has no such words (✗):
compare-name = meeting
compare-place = place
compare-organiser = organised by
compare-chaired = chaired
compare-spoke = spoke
compare-attended = attended
compare-counts = Both { $both }, rules only { $rules }, model only { $model }, not in the report { $unfounded }.
compare-failed = Nothing to compare: { $model } { $reason }.
