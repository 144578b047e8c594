import { decode } from '../../text/encodings/decode.js'
import { withoutLeadingBlankLines } from '../body.js'
import type { ReportFormat } from '../format.js'
import { detectLanguage } from '../language.js'
import { datelineOf } from '../report-date.js'
import { titleOf } from '../title.js'

/** Plain text, in any encoding {@link decode} knows. Takes every file that is not known to be something else. */
export const textFormat: ReportFormat = {
  name: 'text',
  accepts: (_source, _bytes, kind) => kind === null,
  async read(source, bytes) {
    const { text: whole, encoding } = decode(bytes)
    const text = withoutLeadingBlankLines(whole)
    return {
      source,
      title: titleOf(text),
      date: datelineOf(text),
      author: null,
      language: detectLanguage(text),
      text,
      pages: [],
      encoding,
      warnings: [],
    }
  },
}
