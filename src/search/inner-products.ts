import { lazy } from '../lazy.js'
import { newKernel } from './kernel-memory.js'

/** Rows compared at a time: copied beside the query they stay in the cache. */
const BATCH = 64
/** Bytes of a register, of a number of a row, and of a product. */
const REGISTER = 16
const NUMBER = 2
const PRODUCT = 4
const PAGE_BYTES = 65_536

const kernel = lazy(newKernel)

/**
 * Inner products of a query with `count` rows of its length, in their order; `rowOf` gives each row. In integers, which never overflow:
 * of unit vectors even the sum of all sizes is below 2³⁰.
 */
export function innerProducts(query: Int16Array, count: number, rowOf: (place: number) => Int16Array): Int32Array {
  const { memory, dots } = kernel()
  const stride = Math.ceil((query.length * NUMBER) / REGISTER) * REGISTER
  const found = stride
  const rows = found + BATCH * PRODUCT
  const missing = rows + BATCH * stride - memory.buffer.byteLength
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES))
  // What stands between the rows meets a 0 of the query.
  const numbers = new Int16Array(memory.buffer)
  numbers.fill(0, 0, stride / NUMBER).set(query)
  const products = new Int32Array(count)
  for (let first = 0; first < count; first += BATCH) {
    const many = Math.min(BATCH, count - first)
    for (let i = 0; i < many; i++) numbers.set(rowOf(first + i), (rows + i * stride) / NUMBER)
    dots(0, rows, many, stride, found)
    products.set(new Int32Array(memory.buffer, found, many), first)
  }
  return products
}
