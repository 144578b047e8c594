import { hashedEmbedder } from '../../../src/models/hashed-embedder.js'
import { BAD, dataIn, faithful, taskOf } from './scripts.js'
import { startModelServer } from './server.js'
import { json, type ChatReply, type ChatRequest } from './wire.js'

/**
 * `npm run demo:model [BEHAVIOUR]`: a server that speaks the wire formats of OpenAI, Ollama, Anthropic and Google on this machine, with no model behind it. It answers with
 * the evidence it is shown, two seconds late (LATE_MS), or misbehaves in one of the ways the product must survive, by name or a part of it.
 */
const LATE_MS = Number(process.env.LATE_MS ?? 2_000)
const PORT = 8_787

const wanted = process.argv.slice(2).join(' ').trim()
const name = Object.keys(BAD).find((known) => wanted !== '' && known.includes(wanted))
if (wanted !== '' && name === undefined) {
  process.stderr.write(`No such behaviour. There are:\n${Object.keys(BAD).map((known) => `  ${known}`).join('\n')}\n`)
  process.exit(2)
}

/** The task a prompt is for, done as well as code can: questions are given back as they came. */
function obliging(request: ChatRequest): ChatReply {
  const task = taskOf(request)
  if (task === 'statements') return { text: '', ...faithful(request), ...(LATE_MS > 0 && { firstMs: LATE_MS, pauseMs: 20 }) }
  if (task === 'meetings') return json({ meetings: [] })
  const prompt = request.messages.find(({ role }) => role === 'user')?.content ?? ''
  return json({ question: dataIn(prompt, 'question')[0] })
}

const embedder = hashedEmbedder()
const server = await startModelServer(Number(process.env.PORT ?? PORT))
server.behave(name === undefined ? obliging : BAD[name]!)
server.embed(({ input }) => ({ vectors: input.map((text) => Array.from(embedder.embedNow(text))) }))
process.stderr.write(`A model that ${name ?? `gives back the evidence it is shown, ${LATE_MS / 1_000} seconds late`}. In another terminal:

  MODEL=openai:demo MODEL_BASE_URL=${server.openAi} npm run ask -- --explain "ai phát biểu chiều 20/12?"
  MODEL=ollama:demo MODEL_BASE_URL=${server.ollama} npm run ask -- "hội nghị 20/12 bàn gì?"
  MODEL=anthropic:demo MODEL_BASE_URL=${server.anthropic} npm run ask -- "hội nghị 20/12 bàn gì?"
  MODEL=google-genai:demo MODEL_BASE_URL=${server.google} npm run ask -- "hội nghị 20/12 bàn gì?"
  MODEL=openai:demo MODEL_BASE_URL=${server.openAi} npm run demo
  EMBEDDINGS=openai:demo EMBEDDINGS_BASE_URL=${server.openAi} npm run bienban -- reindex

Ctrl-C ends it.
`)
process.once('SIGINT', () => void server.close())
