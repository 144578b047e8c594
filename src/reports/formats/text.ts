import { decode } from '../../text/encodings/decode.js'
import type { ReportFormat } from '../format.js'
import { detectLanguage } from '../language.js'
import { datelineOf } from '../report-date.js'
import { titleOf } from '../title.js'

/** Plain text, in any encoding {@link decode} knows. Takes every file. */
export const textFormat: ReportFormat = {
  name: 'text',
  accepts: () => true,
  async read(source, bytes) {
    const { text, encoding } = decode(bytes)
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
