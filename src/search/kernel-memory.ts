import { KERNEL } from './kernel.js'

/** The functions of `kernel.wat` over a memory of their own; places in it are counted in bytes. */
interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  readonly scan: (tables: number, codes: number, blocks: number, groups: number, out: number) => void
  readonly above: (scores: number, count: number, least: number, first: number, out: number) => number
  readonly dots: (query: number, rows: number, count: number, bytes: number, out: number) => void
}

/** The types of Node leave out what is needed of WebAssembly. */
const { WebAssembly: assembly } = globalThis as unknown as {
  readonly WebAssembly: { readonly Module: new (bytes: Uint8Array) => object; readonly Instance: new (module: object) => { readonly exports: unknown } }
}

let compiled: object | undefined

export function newKernel(): Kernel {
  compiled ??= new assembly.Module(Buffer.from(KERNEL, 'base64'))
  return new assembly.Instance(compiled).exports as Kernel
}
