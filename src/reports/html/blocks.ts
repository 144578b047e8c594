import { collapse } from '../../text/normalize.js'
import { BLOCKS, UNSEEN } from './tables/elements.js'
import { isElement, isText, type HtmlElement, type HtmlNode } from './tree.js'


const CELL_END = ' | '
const PARAGRAPH = '\n\n'
const LINE = '\n'

interface Block {
  readonly text: string
  /** What stands between it and the block before. */
  readonly lead: string
}

/** The text of an element: a paragraph for each block, a line for each item and each row, whose cells are parted by " | ". What is not shown is left out. */
export function blockText(root: HtmlElement): string {
  const lines = new Lines()
  walk(root, lines)
  return lines.text()
}

/** Lines being written: inline text gathers until a block ends it. */
class Lines {
  readonly #blocks: Block[] = []
  #open = ''
  #lead = PARAGRAPH
  /** Mark that the next line begins with: "- ", "2. ". */
  #mark = ''

  add(text: string): void {
    this.#open += text
  }

  /** Ends the open line; the next one stands behind `lead`. */
  end(lead: string): void {
    const text = collapse(this.#open)
    this.#open = ''
    if (text !== '') {
      this.#blocks.push({ text: this.#mark + text, lead: this.#lead })
      this.#mark = ''
      this.#lead = lead
    } else if (lead === PARAGRAPH) this.#lead = lead
  }

  mark(mark: string): void {
    this.#mark = mark
  }

  text(): string {
    this.end(PARAGRAPH)
    return this.#blocks.map(({ text, lead }, i) => (i === 0 ? text : lead + text)).join('')
  }
}

function walk(node: HtmlNode, lines: Lines): void {
  if (isText(node)) return lines.add(node.data)
  if (!isElement(node) || isUnseen(node)) return
  if (node.name === 'br') return lines.end(LINE)
  if (node.name === 'ul' || node.name === 'ol') return walkList(node, lines)
  if (node.name === 'table') return walkTable(node, lines)
  const block = BLOCKS.has(node.name)
  if (block) lines.end(PARAGRAPH)
  for (const child of node.children) walk(child, lines)
  if (block) lines.end(PARAGRAPH)
}

const isUnseen = ({ name, attribs }: HtmlElement): boolean =>
  UNSEEN.has(name) || 'hidden' in attribs || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attribs.style ?? '')

const elementsOf = (parent: HtmlElement, ...names: string[]): HtmlElement[] => parent.children.filter((child): child is HtmlElement => isElement(child) && names.includes(child.name))

function walkList(list: HtmlElement, lines: Lines): void {
  let number = Number.parseInt(list.attribs.start ?? '', 10) || 1
  // A list inside an item goes on in lines; any other begins a paragraph.
  lines.end(isElement(list.parent) && list.parent.name === 'li' ? LINE : PARAGRAPH)
  for (const item of elementsOf(list, 'li', 'ul', 'ol')) {
    if (item.name !== 'li') walkList(item, lines)
    else {
      lines.mark(list.name === 'ol' ? `${number++}. ` : '- ')
      for (const child of item.children) walk(child, lines)
      lines.end(LINE)
      lines.mark('')
    }
  }
  lines.end(PARAGRAPH)
}

/** A table of a form (a head of two blocks, one row, one column) is laid out, not read across; its cells are paragraphs. */
const FORM = 2

function walkTable(table: HtmlElement, lines: Lines): void {
  lines.end(PARAGRAPH)
  const rows = [table, ...elementsOf(table, 'thead', 'tbody', 'tfoot')].flatMap((part) => elementsOf(part, 'tr')).map((row) => elementsOf(row, 'td', 'th'))
  for (const caption of elementsOf(table, 'caption')) walk(caption, lines)
  const columns = Math.max(0, ...rows.map((cells) => cells.length))
  const isForm = columns < FORM || (rows.length <= FORM && columns <= FORM)
  for (const cells of rows) {
    if (isForm || cells.some(holdsTable)) for (const cell of cells) walkCell(cell, lines)
    else {
      lines.add(cells.map((cell) => collapse(blockText(cell).replaceAll('\n', ' '))).join(CELL_END).replace(/(?: \| )+$/u, ''))
      lines.end(LINE)
    }
  }
  lines.end(PARAGRAPH)
}

function walkCell(cell: HtmlElement, lines: Lines): void {
  for (const child of cell.children) walk(child, lines)
  lines.end(LINE)
}

const holdsTable = (element: HtmlElement): boolean => element.children.some((child) => isElement(child) && (child.name === 'table' || holdsTable(child)))
