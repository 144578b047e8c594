import { decode } from '../../text/encodings/decode.js'
import { withoutLeadingBlankLines } from '../body.js'
import type { ReportFormat } from '../format.js'
import { detectLanguage } from '../language.js'
import { datelineOf } from '../report-date.js'
import { titleOf } from '../title.js'

/** Plain text, in any encoding {@link decode} knows. Takes every file. */
export const textFormat: ReportFormat = {
  name: 'text',
  accepts: () => true,
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
      encoding,
      warnings: [],
    }
  },
}
