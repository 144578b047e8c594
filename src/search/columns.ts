type Column = Uint8Array | Uint16Array | Uint32Array | Float32Array

/** The array itself when it holds `length` elements, else a copy with room to grow; new elements are 0. */
export function fitted<T extends Column>(column: T, length: number): T {
  if (length <= column.length) return column
  const grown = new (column.constructor as new (length: number) => T)(Math.max(length, column.length * 2, 64))
  grown.set(column)
  return grown
}
