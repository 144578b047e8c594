import { readdirSync, readFileSync } from 'node:fs'

/** A file of src/: its path below src/ with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** Every TypeScript file of the product. */
export const sourceFiles = (): SourceFile[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(`src/${path}`, 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
