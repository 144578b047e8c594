/** Questions and texts of a folder of evaluation data: `xquad/xquad.vi.json`, `dev.jsonl` and `reports/*.txt` (first line the title). */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '../src/text/normalize.js'

export interface Asked {
  readonly question: string
  /** Id of the report that answers. */
  readonly wanted: string
}

export interface Source {
  readonly id: string
  readonly title: string
  readonly text: string
}

interface Squad {
  readonly data: readonly { readonly paragraphs: readonly { readonly context: string; readonly qas: readonly { readonly question: string }[] }[] }[]
}

export function xquad(folder: string): { sources: Source[]; asked: Asked[] } {
  const { data } = JSON.parse(readFileSync(join(folder, 'xquad/xquad.vi.json'), 'utf8')) as Squad
  const paragraphs = data.flatMap((article) => article.paragraphs)
  return {
    sources: paragraphs.map(({ context }, i) => ({ id: `p${i}`, title: '', text: context })),
    asked: paragraphs.flatMap(({ qas }, i) => qas.map(({ question }) => ({ question, wanted: `p${i}` }))),
  }
}

export function reports(folder: string): { sources: Source[]; asked: Asked[] } {
  const sources = readdirSync(join(folder, 'reports')).map((file) => {
    const text = readFileSync(join(folder, 'reports', file), 'utf8').normalize('NFC')
    return { id: file, title: text.slice(0, text.indexOf('\n')), text }
  })
  const lines = readFileSync(join(folder, 'dev.jsonl'), 'utf8').trim().split('\n')
  const asked = lines.flatMap((line) => {
    const { id, questions } = JSON.parse(line) as { id: string; questions?: { q_vi: string }[] }
    return (questions ?? []).map(({ q_vi }) => ({ question: q_vi, wanted: `${id.replaceAll('/', '-')}.txt` }))
  })
  return { sources, asked }
}

export const bare = (asked: readonly Asked[]): Asked[] => asked.map(({ question, wanted }) => ({ question: fold(question), wanted }))
