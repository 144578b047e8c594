import { json, type ChatReply, type ChatRequest } from './wire.js'

/** A statement in the form that a model is asked for. */
export interface Told {
  readonly text: string
  readonly quotes: readonly { readonly passage: number; readonly quote: string }[]
}

/** What a prompt shows of the reports, read back from its marked data. */
export interface Shown {
  readonly question: string
  readonly draft: readonly { readonly statement: string; readonly quotes: Told['quotes'] }[]
  readonly passages: readonly { readonly passage: number; readonly title: string; readonly text: string }[]
}

/** The lines of JSON between a mark and its closing one, as a model would see them. */
export const dataIn = (text: string, mark: string): unknown[] => {
  const inside = new RegExp(`<${mark}>\n([^]*?)\n</${mark}>`, 'u').exec(text)?.[1] ?? ''
  return inside.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as unknown)
}

/** The data of the first prompt for an answer. */
export function shownIn({ messages }: ChatRequest): Shown {
  const prompt = messages.find(({ role }) => role === 'user')?.content ?? ''
  return { question: dataIn(prompt, 'question')[0] as string, draft: dataIn(prompt, 'draft') as Shown['draft'], passages: dataIn(prompt, 'passages') as Shown['passages'] }
}

/** True when a request asks for statements again, after some failed. */
export const isRepair = ({ messages }: ChatRequest): boolean => messages.filter(({ role }) => role === 'user').length > 1

/** Which of the prompts a request carries, by the schema it asks for. */
export const taskOf = ({ schema }: ChatRequest): string => Object.keys(schema?.properties ?? {})[0] ?? 'unknown'

/** A model that does as it is told: the evidence of the draft, as well-formed statements. */
export const faithful = (request: ChatRequest): ChatReply => json({ statements: draftOf(request) })

/** The draft's statements in the form of an answer. */
export const draftOf = (request: ChatRequest): Told[] => shownIn(request).draft.map(({ statement, quotes }) => ({ text: statement.replace(/^… | …$/gu, ''), quotes }))

const LIE: Told = { text: 'Ông Trần Bịa Đặt khẳng định cuộc họp chi 999 tỷ đồng.', quotes: [{ passage: 1, quote: 'chi 999 tỷ đồng cho việc không ai bàn' }] }

/** Every way to fail that the product must survive, by its name; each is what a server says to an answer's prompt. */
export const BAD: Readonly<Record<string, (request: ChatRequest) => ChatReply>> = {
  'says nothing at all': () => ({ hang: true }),
  'drips too slowly': (request) => ({ text: JSON.stringify({ statements: draftOf(request) }), size: 1, pauseMs: 100 }),
  'has a wrong key': () => ({ status: 401 }),
  'is asked too much': () => ({ status: 429, headers: { 'retry-after': '30' } }),
  'breaks down': () => ({ status: 500 }),
  'does not know the model': () => ({ status: 404 }),
  'refuses': () => ({ refusal: 'I cannot help with that.' }),
  'refuses in words': () => ({ text: 'Xin lỗi, tôi không thể trả lời câu hỏi này.' }),
  'gives no JSON': () => ({ text: '{"statements": [nonsense]}' }),
  'gives JSON of another form': () => json({ answer: 'Ông Nguyễn Văn Chóng' }),
  'gives a list of numbers': () => json({ statements: [1, 2, 3] }),
  'breaks off in the middle': (request) => {
    const text = JSON.stringify({ statements: draftOf(request) })
    return { text, cutAfter: Math.floor(text.length * 0.7) }
  },
  'breaks off before its last bracket': (request) => {
    const text = JSON.stringify({ statements: draftOf(request) })
    return { text, cutAfter: text.length - 1 }
  },
  'gives an empty reply': () => ({ text: '' }),
  'gives no statements': () => json({ statements: [] }),
  'gives empty statements': () => json({ statements: [{ text: '', quotes: [] }] }),
  'answers in Chinese': (request) => json({ statements: draftOf(request).map((told) => ({ ...told, text: '会议讨论了去年的工作并部署了新的任务' })) }),
  'answers in the other language': (request) =>
    json({ statements: draftOf(request).map((told) => ({ ...told, text: 'The people who were at the meeting said that it was good and that they would do more of this' })) }),
  'invents a quote': () => json({ statements: [LIE] }),
  'adds a statement without a quote': () => json({ statements: [{ text: 'Mọi người đều đồng ý.', quotes: [] }] }),
  'puts in a link': (request) => json({ statements: draftOf(request).map((told) => ({ ...told, text: `${told.text} Xem thêm tại https://vi-du.example/x` })) }),
  'puts in markup': (request) => json({ statements: draftOf(request).map((told) => ({ ...told, text: `**${told.text}**` })) }),
  'answers with a page of HTML': () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html><body>Welcome</body></html>' }),
  'throws the connection away': () => ({ drop: true }),
}
