/**
 * Reads `{"<list>": [item, item, …]}` as it is written: gives each item of the first list as soon as it is whole.
 * What stands around the object (a fence of Markdown, a word of introduction) is passed over.
 */
export class ListReader {
  #text = ''
  #at = 0
  #depth = 0
  #quoted = false
  #escaped = false
  #list = false
  #itemFrom = -1
  #whole = false

  /** The object was closed: nothing is missing at its end. */
  get whole(): boolean {
    return this.#whole
  }

  get text(): string {
    return this.#text
  }

  /** Items that the new text completes. Throws SyntaxError for one that is no JSON. */
  push(text: string): unknown[] {
    this.#text += text
    const items: unknown[] = []
    for (; this.#at < this.#text.length && !this.#whole; this.#at++) {
      const item = this.#take(this.#text[this.#at]!)
      if (item !== null) items.push(JSON.parse(item))
    }
    return items
  }

  /** Takes one character; the text of the item that it ends. */
  #take(char: string): string | null {
    if (this.#quoted) {
      if (this.#escaped) this.#escaped = false
      else if (char === '\\') this.#escaped = true
      else if (char === '"') this.#quoted = false
      return null
    }
    if (this.#depth === 0 && char !== '{') return null
    if (char === '"') this.#quoted = true
    else if (char === '{' || char === '[') this.#open(char)
    else if (char === '}' || char === ']') return this.#close()
    return null
  }

  #open(char: string): void {
    if (this.#depth === 1 && char === '[') this.#list = true
    if (this.#depth === 2 && this.#list && this.#itemFrom < 0) this.#itemFrom = this.#at
    this.#depth++
  }

  #close(): string | null {
    this.#depth--
    if (this.#depth === 0) this.#whole = true
    if (this.#depth === 1) this.#list = false
    if (this.#depth !== 2 || this.#itemFrom < 0) return null
    const item = this.#text.slice(this.#itemFrom, this.#at + 1)
    this.#itemFrom = -1
    return item
  }
}
