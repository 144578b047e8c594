/**
 * Values as lines of JSON in which no "<" stands, so that nothing in them can close the mark around the data or open another.
 * Control and direction characters, which JSON lets pass, are escaped too.
 */
export const asData = (values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value).replace(/[<>&\u007f-\u009f\u2028\u2029\p{Cf}]/gu, (char) => Array.from({ length: char.length }, (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''))).join('\n')
