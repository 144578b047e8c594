import type { ModelUse } from '../ask/model-use.js'
import type { ModelConfig } from '../config/models.js'
import { lazy } from '../lazy.js'
import { createBudget } from '../models/budget.js'
import { loadPrompts } from '../prompts.js'
import type { UsageLog } from '../store/usage-log.js'

interface ModelDeps {
  readonly config: ModelConfig
  readonly usage: UsageLog
  readonly now: () => Date
  readonly closing: AbortSignal
}

/** The configured chat model, its code loaded with the first question. The prompts are checked at once: throws `bad-prompt`. */
export function openModel({ config, usage, now, closing }: ModelDeps): () => Promise<ModelUse> {
  const prompts = loadPrompts()
  return lazy(async (): Promise<ModelUse> => {
    const [{ langChainModel }, { careful }, { costOf, priceOf }, { PROVIDERS }] = await Promise.all([
      import('../models/chat.js'),
      import('../models/breaker.js'),
      import('../models/price.js'),
      import('../models/tables/providers.js'),
    ])
    const { name, baseUrl, temperature, output, atOnce, timeoutMs, rewrites, supposes, translates } = config
    const variable = PROVIDERS[name.slice(0, name.indexOf(':'))]?.key ?? null
    const price = config.price ?? priceOf(name)
    return {
      model: careful(langChainModel({ name, baseUrl, temperature, output, key: () => (variable === null ? null : config.secret(variable)) }), { atOnce, now: () => performance.now() }),
      prompts,
      timeoutMs,
      rewrites,
      supposes,
      translates,
      costOf: (tokens) => (price === null ? null : costOf(tokens, price)),
      budget: createBudget(usage, { day: config.tokensPerDay, personDay: config.tokensPerPerson }, now),
      closing,
    }
  })
}
