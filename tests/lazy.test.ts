import { describe, expect, it } from 'vitest'
import { lazy } from '../src/lazy.js'

describe('a lazy value', () => {
  it('is made when first asked for, once, even when it is undefined', () => {
    let made = 0
    const value = lazy((): undefined => {
      made++
    })
    expect(made).toBe(0)
    expect([value(), value()]).toEqual([undefined, undefined])
    expect(made).toBe(1)
  })

  it('is tried again after a failure', () => {
    let tries = 0
    const value = lazy(() => {
      if (++tries === 1) throw new Error('not yet')
      return tries
    })
    expect(value).toThrow('not yet')
    expect(value()).toBe(2)
  })
})
