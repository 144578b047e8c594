/** A value made when first asked for and kept: tables and patterns cost nothing in a start that does not need them. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
