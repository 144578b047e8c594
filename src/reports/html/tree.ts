import type { CheerioAPI } from 'cheerio'

/** Of cheerio's own tree: its package does not export them. */
export type HtmlNode = ReturnType<CheerioAPI>[number]
export type HtmlElement = Extract<HtmlNode, { readonly name: string; readonly attribs: object }>
type HtmlText = Extract<HtmlNode, { readonly data: string }>

// Scripts and styles have types of their own.
export const isElement = (node: HtmlNode | null): node is HtmlElement => (node?.type as string | undefined) === 'tag'

export const isText = (node: HtmlNode): node is HtmlText => (node.type as string) === 'text'
