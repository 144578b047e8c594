/**
 * US dollars for a million tokens read and written, as the providers listed them in 2025; MODEL_PRICE overrides.
 * A name that begins with one of these has its price; the longest beginning wins.
 */
export const PRICES: Readonly<Record<string, readonly [input: number, output: number]>> = {
  'openai:gpt-4o': [2.5, 10],
  'openai:gpt-4o-mini': [0.15, 0.6],
  'openai:gpt-4.1': [2, 8],
  'openai:gpt-4.1-mini': [0.4, 1.6],
  'openai:gpt-4.1-nano': [0.1, 0.4],
  'openai:gpt-5': [1.25, 10],
  'openai:gpt-5-mini': [0.25, 2],
  'openai:gpt-5-nano': [0.05, 0.4],
  'anthropic:claude-haiku-4-5': [1, 5],
  'anthropic:claude-sonnet-4': [3, 15],
  'anthropic:claude-opus-4-1': [15, 75],
  'google-genai:gemini-2.5-flash': [0.3, 2.5],
  'google-genai:gemini-2.5-flash-lite': [0.1, 0.4],
  'google-genai:gemini-2.5-pro': [1.25, 10],
  'ollama:': [0, 0],
}
