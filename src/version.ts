import { readFileSync } from 'node:fs'

/** The version of the package. */
// One level up from both src/ and dist/.
export const packageVersion = (): string => (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version
