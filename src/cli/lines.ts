import type { Input } from './io.js'

/** Lines of a UTF-8 stream without their ends. Not `readline`: it also splits at U+2028, which JSON may contain. */
export async function* lines(input: Input): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const complete = rest.split('\n')
    rest = complete.pop()!
    for (const line of complete) yield line.replace(/\r$/u, '')
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}

/** Everything a stream has to say. */
export async function readAll(input: Input): Promise<string> {
  const all: string[] = []
  for await (const line of lines(input)) all.push(line)
  return all.join('\n')
}
