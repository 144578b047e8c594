import { readFileSync } from 'node:fs'
import { collapse, nfc } from '../../src/text/normalize.js'

/** A file of `tests/support/files`, see the README there. */
export const fixture = (name: string): Uint8Array => readFileSync(new URL(`files/${name}`, import.meta.url))

/** Title and paragraphs of a sample report, without the marks of Markdown. */
export function sampleText(name: string): { title: string; paragraphs: string[] } {
  const [, front = '', ...body] = readFileSync(new URL(`../../corpus/${name}.md`, import.meta.url), 'utf8').split('---\n')
  const plain = body.join('---\n').replaceAll('**', '').replace(/^#+ /gmu, '').replace(/^\*(.*)\*$/gmu, '$1')
  return { title: /^title: (.*)$/mu.exec(front)![1]!, paragraphs: plain.split('\n').map((line) => line.trim()).filter((line) => line !== '') }
}

/** 1 − edit distance ÷ length of the true text, over NFC with white space collapsed (Levenshtein, within a band as wide as a fiftieth of the text). */
export function accuracy(found: string, truth: string): number {
  const [a, b] = [collapse(nfc(found)), collapse(nfc(truth))]
  const band = Math.max(20, Math.ceil(b.length / 50))
  if (Math.abs(a.length - b.length) > band) return 1 - Math.abs(a.length - b.length) / b.length
  let previous = new Map(Array.from({ length: band + 1 }, (_, j) => [j, j]))
  for (let i = 1; i <= a.length; i++) {
    const row = new Map<number, number>()
    for (let j = Math.max(0, i - band); j <= Math.min(b.length, i + band); j++) {
      const changed = (previous.get(j - 1) ?? Infinity) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.set(j, j === 0 ? i : Math.min(changed, (previous.get(j) ?? Infinity) + 1, (row.get(j - 1) ?? Infinity) + 1))
    }
    previous = row
  }
  return 1 - Math.min(previous.get(b.length) ?? band, b.length) / b.length
}
