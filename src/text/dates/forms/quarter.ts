import { readMonths } from '../draft.js'
import { form } from '../form.js'
import { YEAR, endsAlone } from '../grammar.js'
import { oneOf, reader } from '../pattern.js'
import { ENGLISH_ORDINALS, QUARTERS } from '../tables/words.js'

const quarterOf = reader(QUARTERS, ENGLISH_ORDINALS)

const readQuarter = (groups: Readonly<Record<string, string | undefined>>) => {
  const quarter = quarterOf(groups['q'] ?? groups['r'])
  const year = groups['y'] === undefined ? null : Number(groups['y'])
  return quarter === undefined ? null : readMonths(year, quarter * 3 - 2, quarter * 3)
}

/** "quý IV/2021", "quý 4 năm 2021", "quý tư", "quý III-2017" */
export const quarter = form('quarter', [/qu[ýyíi]/u], endsAlone(`(?:quý|quí) (?<q>${oneOf(QUARTERS)})(?:(?: ?/ ?|-|,? năm |, | )(?<y>${YEAR}))?`), ({ groups }) => readQuarter(groups))

/** "Q4 2021", "Q4/2021", "in Q4", "fourth quarter of 2021", "the third quarter" */
export const englishQuarter = form(
  'quarter',
  [/q[1-4]|quarter/u],
  endsAlone(`(?:q(?<q>[1-4])(?:(?: of |,? |/|-)(?<y>${YEAR})|(?<=(?:in|of|for|during|since) q[1-4]))|(?<r>${oneOf(ENGLISH_ORDINALS)}) quarter(?: of (?<z>${YEAR}))?)`),
  ({ groups }) => readQuarter({ ...groups, y: groups['y'] ?? groups['z'] }),
)
