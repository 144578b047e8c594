/** Ranking quality over a folder of evaluation data (see `retrieval.ts`): `npx tsx bench/quality.ts <folder>`. */
import { hashedEmbedder } from '../src/models/hashed-embedder.js'
import { CorpusIndex } from '../src/search/corpus-index.js'
import { bare, reports, xquad, type Asked, type Source } from './retrieval.js'

const SYLLABLES_A_PASSAGE = 120
const print = (line: string): void => void process.stdout.write(`${line}\n`)
const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2)
const embedder = hashedEmbedder()

function indexed(sources: readonly Source[], whole: boolean): CorpusIndex {
  const index = CorpusIndex.empty(embedder.dimensions)
  for (const { id, title, text } of sources) {
    const words = text.split(/\s+/u)
    const length = whole ? words.length : SYLLABLES_A_PASSAGE
    for (let from = 0, ordinal = 0; from < words.length; from += length, ordinal++) {
      const piece = words.slice(from, from + length).join(' ')
      const passage = { id: `${id}:${ordinal}`, reportId: id, ordinal, kind: 'body', start: 0, end: piece.length, text: piece, title } as const
      index.add({ passage, vector: embedder.embedNow(piece) })
    }
  }
  return index
}

async function score(name: string, index: CorpusIndex, asked: readonly Asked[]): Promise<void> {
  let passage = 0
  let words = 0
  let report = 0
  let among = 0
  for (const { question: text, wanted } of asked) {
    if (index.search({ text, limit: 1 }, embedder.embedNow(text), true)[0]?.passage.reportId === wanted) passage++
    if (index.search({ text, limit: 1 }, null)[0]?.passage.reportId === wanted) words++
    const ranked = (await index.rankReports({ text, limit: 10 })).map(({ reportId }) => reportId)
    if (ranked[0] === wanted) report++
    if (ranked.includes(wanted)) among++
  }
  const of = (part: number): string => percent(part, asked.length)
  print(`${name.padEnd(14)} passage@1 fused ${of(passage)}, by words ${of(words)}; report@1 ${of(report)}, report@10 ${of(among)}`)
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('give the folder of the evaluation data')
for (const [name, set, whole] of [['xquad', xquad(folder), true], ['reports', reports(folder), false]] as const) {
  const index = indexed(set.sources, whole)
  await score(`${name} vi`, index, set.asked)
  await score(`${name} bare`, index, bare(set.asked))
}
