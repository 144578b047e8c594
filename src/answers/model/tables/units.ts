/** What stands behind a number and changes its worth, with all its wordings, the longer ones first. */
export const UNITS: readonly { readonly name: string; readonly words: readonly string[] }[] = [
  { name: '%', words: ['%', 'phần trăm', 'percent', 'per cent'] },
  { name: 'nghìn tỷ', words: ['nghìn tỷ', 'nghìn tỉ', 'ngàn tỷ', 'ngàn tỉ', 'trillion'] },
  { name: 'trăm', words: ['trăm', 'hundred'] },
  { name: 'nghìn', words: ['nghìn', 'ngàn', 'thousand'] },
  { name: 'triệu', words: ['triệu', 'million'] },
  { name: 'tỷ', words: ['tỷ', 'tỉ', 'billion'] },
]
