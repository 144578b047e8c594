import { Catalogue } from '../../src/answers/catalogue.js'
import type { CheckDeps } from '../../src/answers/model/check-statement.js'
import { questionLanguage } from '../../src/answers/question-language.js'
import { hashedEmbedder } from '../../src/models/hashed-embedder.js'
import { createSearch } from '../../src/search/search.js'
import { openSqliteStore } from '../../src/store/sqlite/open.js'
import { askingApp } from './asking.js'

/** What statements about one of the sample reports are checked by: all its passages are given, and the built-in answer says nothing. */
export async function answerContextOf() {
  const app = await askingApp('corpus')
  const store = await openSqliteStore(`${app.folder}/bienban.sqlite`)
  const search = await createSearch({ store, embedder: hashedEmbedder(), dir: null })
  const catalogue = new Catalogue()
  await catalogue.sync(store)
  return {
    async deps(source: string, question: string): Promise<CheckDeps> {
      const language = questionLanguage(question) ?? 'vi'
      const { report, passages } = await app.library.show(source)
      const open = { report: await store.find(report.id), passages, date: null }
      return {
        question,
        language,
        given: passages.map((passage, i) => ({ number: i + 1, open, passage, text: report.text.slice(passage.start, passage.end) })),
        builtIn: { kind: 'not-found', text: '', language, statements: [], citations: [], by: 'records' },
        search,
        isGivenName: (word) => catalogue.isGivenName(word),
      }
    },
    async end() {
      await search.close()
      await store.close()
      await app.end()
    },
  }
}
