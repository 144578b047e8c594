/** The text from its first line that is not blank, as every format keeps it: exported and read again, it is the same text. */
export const withoutLeadingBlankLines = (text: string): string => text.replace(/^\s*\n/u, '')
