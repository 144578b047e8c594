export const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b)

/** The value that so large a share of the others do not exceed; NaN of none. */
export const quantile = (values: readonly number[], share: number): number => sorted(values)[Math.floor((values.length - 1) * share)] ?? Number.NaN

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** Milliseconds of processors used since: what a measurement costs however many others want them too. */
export function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1_000
}

export const print = (line = ''): void => void process.stdout.write(`${line}\n`)

/** Rows of text in columns. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(heading), line(heading.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

export const milliseconds = (ms: number): string => (Number.isNaN(ms) ? '–' : ms < 10 ? ms.toFixed(2) : ms < 100 ? ms.toFixed(1) : Math.round(ms).toLocaleString('en'))
export const megabytes = (bytes: number): string => Math.round(bytes / 1e6).toLocaleString('en')
