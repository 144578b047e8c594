import { lazy } from '../lazy.js'
import { cueTest } from './records/cues.js'
import { SINGLING_WORDS } from './tables/speech.js'

const lines = lazy(() => SINGLING_WORDS.split('\n').filter((line) => line.trim() !== '').map(cueTest))

/** True when a text has every superlative or "last" of what is asked ("ai phát biểu cuối cùng"), so that it can be its answer. */
export const holdsSingling = (asked: string, text: string): boolean => lines().every((test) => !test(asked) || test(text))

/** True when what is asked singles out one among many. */
export const singlesOut = (asked: string): boolean => lines().some((test) => test(asked))
