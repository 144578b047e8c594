import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Person } from './person.js'
import { Screen } from './screen.js'

const HELP = `Gõ câu hỏi rồi Enter. /1 bấm nút thứ nhất; :file ĐƯỜNG_DẪN gửi tệp; :edit CÂU sửa câu vừa gõ;
:reply CÂU trả lời tin của bot; :inline CÂU hỏi kiểu @bot; Ctrl-D thoát.
(Type a question. /1 presses the first button; Ctrl-D ends.)
`

/** A person's talk with the bot at a terminal, until the input ends: typed lines go to the bot, its messages to the output. */
export async function converse(me: Person, input: Readable, output: Writable & { isTTY?: boolean }): Promise<void> {
  const screen = new Screen(output.isTTY === true)
  const write = (text: string): void => void output.write(text)
  write(HELP)
  void showAll(me, screen, write)
  for await (const line of createInterface({ input })) {
    await act(me, screen, line.trim(), write).catch((error: unknown) => write(`! ${String(error)}\n`))
  }
}

async function showAll(me: Person, screen: Screen, write: (text: string) => void): Promise<never> {
  for (;;) write(screen.show(await me.sees(undefined, { timeout: Infinity })))
}

async function act(me: Person, screen: Screen, line: string, write: (text: string) => void): Promise<void> {
  const [, command = '', rest = ''] = /^:(\p{L}+)\s*(.*)$/u.exec(line) ?? []
  const button = /^\/([1-9][0-9]?)$/u.exec(line)?.[1]
  if (line === '') return
  if (button !== undefined) return press(me, screen, Number(button), write)
  if (command !== 'inline' && command !== 'help') screen.clear()
  if (command === '') me.says(line)
  else if (command === 'file') me.uploads({ name: basename(rest), bytes: await readFile(rest) })
  else if (command === 'edit') me.edits(rest)
  else if (command === 'reply') me.replies(rest)
  else if (command === 'inline') write(await inlineTitles(me, rest))
  else write(HELP)
}

async function inlineTitles(me: Person, query: string): Promise<string> {
  const results = await me.asksInline(query)
  return results.map((result) => `· ${'title' in result ? result.title ?? '' : result.id}\n`).join('')
}

async function press(me: Person, screen: Screen, number: number, write: (text: string) => void): Promise<void> {
  const button = screen.button(number)
  if (button === undefined) throw new Error(`không có nút ${number} (no such button)`)
  me.presses(button.label, button.under)
  const told = await me.isTold()
  if (told !== '') write(`(${told})\n`)
}
