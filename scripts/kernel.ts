import { readFile, writeFile } from 'node:fs/promises'
import wabt from 'wabt'

/*
 * Assembles src/search/kernel.wat into src/search/kernel.ts: `npm run kernel`. A test fails when the two do not belong together.
 */

const assembler = await wabt()
const module = assembler.parseWat('kernel.wat', await readFile('src/search/kernel.wat', 'utf8'), { simd: true })
const bytes = Buffer.from(module.toBinary({}).buffer).toString('base64')
await writeFile('src/search/kernel.ts', `/** \`kernel.wat\`, assembled by \`npm run kernel\`. */\nexport const KERNEL =\n  '${bytes}'\n`)
