/** What is needed to reach a provider of models through LangChain, by the name it has there. */
export interface Provider {
  /** Package that LangChain loads for it. */
  readonly package: string
  /** Variable that holds its key; null where none is needed. */
  readonly key: string | null
  /** What its constructor is told about the address of the server. */
  readonly address: (url: string) => Readonly<Record<string, unknown>>
  /** How it is best asked for JSON of a schema; LangChain's own choice when absent. */
  readonly output?: 'jsonSchema' | 'functionCalling'
  /** True where the reply is asked for in one piece. */
  readonly whole?: boolean
  /** Class of its embeddings, in the same package unless `embeddingsFrom` names another. */
  readonly embeddings?: string
  readonly embeddingsFrom?: string
}

const baseUrl = (url: string) => ({ baseUrl: url })

export const PROVIDERS: Readonly<Record<string, Provider>> = {
  openai: { package: '@langchain/openai', key: 'OPENAI_API_KEY', address: (url) => ({ configuration: { baseURL: url } }), output: 'jsonSchema', embeddings: 'OpenAIEmbeddings' },
  ollama: { package: '@langchain/ollama', key: null, address: baseUrl, output: 'jsonSchema', embeddings: 'OllamaEmbeddings' },
  anthropic: { package: '@langchain/anthropic', key: 'ANTHROPIC_API_KEY', address: (url) => ({ anthropicApiUrl: url }) },
  // Google's client makes a second promise of every stream that nobody awaits: a stream that breaks off would end the process.
  'google-genai': { package: '@langchain/google-genai', key: 'GOOGLE_API_KEY', address: baseUrl, whole: true, embeddings: 'GoogleGenerativeAIEmbeddings' },
  mistralai: { package: '@langchain/mistralai', key: 'MISTRAL_API_KEY', address: (url) => ({ serverURL: url }), embeddings: 'MistralAIEmbeddings' },
  groq: { package: '@langchain/groq', key: 'GROQ_API_KEY', address: baseUrl },
  deepseek: { package: '@langchain/deepseek', key: 'DEEPSEEK_API_KEY', address: (url) => ({ configuration: { baseURL: url } }) },
  /** Models that run in this process, as ONNX; embeddings only. */
  transformers: { package: '@huggingface/transformers', key: null, address: () => ({}), embeddings: 'HuggingFaceTransformersEmbeddings', embeddingsFrom: '@langchain/community/embeddings/huggingface_transformers' },
}
