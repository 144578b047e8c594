/** A small plot as SVG: lines over a logarithmic scale of sizes. */

export interface Line {
  readonly name: string
  readonly points: readonly (readonly [x: number, y: number])[]
}

export interface Plot {
  readonly title: string
  /** What the heights are: "ms". */
  readonly unit: string
  readonly lines: readonly Line[]
  /** A height that must not be exceeded, or fallen under. */
  readonly aim?: { readonly name: string; readonly at: number }
}

const WIDTH = 760
const HEIGHT = 420
const PAD = { left: 70, right: 250, top: 40, bottom: 46 }
const COLORS = ['#0b6e4f', '#c1292e', '#235789', '#f1a208', '#6c4ab6', '#8d6e63', '#00838f', '#ad1457', '#5d737e']

const escaped = (text: string): string => text.replace(/[&<>]/gu, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char]!)
const short = (value: number): string => (value >= 1e6 ? `${value / 1e6}M` : value >= 1e3 ? `${value / 1e3}k` : String(Number(value.toPrecision(2))))

/** Powers of ten around some values. */
function decades(values: readonly number[]): readonly number[] {
  const low = Math.floor(Math.log10(Math.min(...values)))
  const high = Math.max(Math.ceil(Math.log10(Math.max(...values))), low + 1)
  return Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i))
}

export function svgOf({ title, unit, lines, aim }: Plot): string {
  const drawn = lines.map((line) => ({ ...line, points: line.points.filter(([, y]) => y > 0) })).filter(({ points }) => points.length > 0)
  const xs = decades(drawn.flatMap(({ points }) => points.map(([x]) => x)))
  const ys = decades([...drawn.flatMap(({ points }) => points.map(([, y]) => y)), ...(aim ? [aim.at] : [])])
  const place = (value: number, ticks: readonly number[], from: number, to: number): number => from + ((Math.log10(value) - Math.log10(ticks[0]!)) / (Math.log10(ticks.at(-1)!) - Math.log10(ticks[0]!))) * (to - from)
  const x = (value: number): string => place(value, xs, PAD.left, WIDTH - PAD.right).toFixed(1)
  const y = (value: number): string => place(value, ys, HEIGHT - PAD.bottom, PAD.top).toFixed(1)
  const right = WIDTH - PAD.right
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img" aria-label="${escaped(title)}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>`,
    `<text x="${PAD.left}" y="22" font-size="15" font-weight="bold">${escaped(title)}</text>`,
    ...ys.map((tick) => `<path d="M${PAD.left} ${y(tick)}H${right}" stroke="#ddd"/><text x="${PAD.left - 8}" y="${y(tick)}" dy="4" text-anchor="end">${short(tick)}</text>`),
    ...xs.map((tick) => `<path d="M${x(tick)} ${PAD.top}V${HEIGHT - PAD.bottom}" stroke="#eee"/><text x="${x(tick)}" y="${HEIGHT - PAD.bottom + 18}" text-anchor="middle">${short(tick)}</text>`),
    `<text x="${(PAD.left + right) / 2}" y="${HEIGHT - 8}" text-anchor="middle">passages</text>`,
    `<text x="${PAD.left - 8}" y="${PAD.top - 6}" text-anchor="end">${escaped(unit)}</text>`,
    ...(aim ? [`<path d="M${PAD.left} ${y(aim.at)}H${right}" stroke="#444" stroke-dasharray="5 4"/><text x="${right + 6}" y="${y(aim.at)}" dy="4" fill="#444">${escaped(aim.name)}</text>`] : []),
    ...drawn.flatMap(({ name, points }, i) => lineOf(name, points, COLORS[i % COLORS.length]!, i, { x, y, right })),
    '</svg>',
    '',
  ].join('\n')
}

function lineOf(name: string, points: Line['points'], color: string, i: number, { x, y, right }: { x: (value: number) => string; y: (value: number) => string; right: number }): string[] {
  const path = points.map(([px, py], at) => `${at === 0 ? 'M' : 'L'}${x(px)} ${y(py)}`).join('')
  const key = PAD.top + 20 * i + 20
  return [
    `<path d="${path}" fill="none" stroke="${color}" stroke-width="${i === 0 ? 3 : 1.8}"/>`,
    ...points.map(([px, py]) => `<circle cx="${x(px)}" cy="${y(py)}" r="3" fill="${color}"/>`),
    `<path d="M${right + 6} ${key - 4}h18" stroke="${color}" stroke-width="3"/><text x="${right + 30}" y="${key}">${escaped(name)}</text>`,
  ]
}
