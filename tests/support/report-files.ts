import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A report as people write them, the n-th of a corpus without end; no two alike. */
export function reportMarkdown(n: number, paragraphs = 4): string {
  const [day, month] = [(n % 28) + 1, (n % 12) + 1]
  const body = Array.from(
    { length: paragraphs },
    (_, i) => `Đồng chí Giàng A Páo, Chủ tịch xã, nhấn mạnh việc thứ ${i + 1} trong ${n + 3} việc cần làm. Bà Lò Thị Ươm phát biểu tại hội nghị.`,
  )
  return [
    '---',
    `title: "Hội nghị giao ban lần thứ ${n}"`,
    `date: "2025-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}"`,
    'author: "Hà My"',
    '---',
    '',
    `Sáng ${day}/${month}, Đảng ủy xã Pú Nhung tổ chức hội nghị giao ban lần thứ ${n}.`,
    ...body,
  ].join('\n\n')
}

/** Writes files into a folder, making folders on the way; a value is a file's whole content. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
}

/** Everything an async iterable gives. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = []
  for await (const item of items) collected.push(item)
  return collected
}
