export const pick = <T>(next: () => number, from: readonly T[]): T => from[Math.floor(next() * from.length)]!

export const whole = (next: () => number, least: number, most: number): number => least + Math.floor(next() * (most - least + 1))

/** Picks of which the n-th is about 1/n as frequent as the first (Zipf), as words of a language are; more flatness evens out the first. */
export function zipf<T>(items: readonly T[], flatness = 3): (next: () => number) => T {
  const sums = new Float64Array(items.length)
  let total = 0
  for (let i = 0; i < items.length; i++) sums[i] = total += 1 / (i + flatness)
  return (next) => {
    const wanted = next() * total
    let low = 0
    let high = items.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! < wanted) low = middle + 1
      else high = middle
    }
    return items[low]!
  }
}
