import type { ProviderId } from '@/lib/core/drafting/model/model-settings';

/** How a server can be held to JSON, strictest first. */
export const JSON_STEPS = ['schema', 'object', 'prompt'] as const;
export type JsonStep = (typeof JSON_STEPS)[number];

/** What is known of a server that speaks `chat/completions`. Models change fast: theirs are only proposals. */
export interface Provider {
  readonly id: ProviderId;
  readonly name: { readonly 'zh-CN': string; readonly en: string };
  /** In front of `/chat/completions`; empty where the operator has to give it. */
  readonly baseUrl: string;
  /** Proposed, may be changed to any of `/models` or typed; empty where only the operator can know. */
  readonly model: string;
  /** The strictest way worth trying; what is refused is not asked again. */
  readonly json: JsonStep;
  /** Fields that turn thinking off: a draft needs none, and it costs time and money. */
  readonly quiet: Readonly<Record<string, unknown>>;
  /** May be told a temperature; some refuse every other than their own. */
  readonly temperature: boolean;
  /** What the limit of an answer is called. */
  readonly cap: 'max_tokens' | 'max_completion_tokens';
  /** Runs on this computer: nothing leaves it, and no key is needed. */
  readonly local: boolean;
  /** The usual address is outside Mainland China: personal data then crosses the border. */
  readonly abroad: boolean;
}

const REMOTE = { temperature: true, cap: 'max_tokens', local: false, abroad: false } as const;
const NO_THINKING = { thinking: { type: 'disabled' } } as const;

export const PROVIDERS: readonly Provider[] = [
  {
    ...REMOTE,
    id: 'deepseek',
    name: { 'zh-CN': 'DeepSeek', en: 'DeepSeek' },
    baseUrl: 'https://api.deepseek.com',
    model: 'deepseek-v4-flash',
    json: 'object',
    quiet: NO_THINKING,
  },
  {
    ...REMOTE,
    id: 'qwen',
    name: { 'zh-CN': '通义千问（百炼）', en: 'Qwen (Model Studio)' },
    baseUrl: 'https://dashscope.aliyuncs.com/compatible-mode/v1',
    model: 'qwen-plus',
    json: 'object',
    quiet: { enable_thinking: false },
  },
  {
    ...REMOTE,
    id: 'kimi',
    name: { 'zh-CN': 'Kimi（月之暗面）', en: 'Kimi (Moonshot)' },
    baseUrl: 'https://api.moonshot.cn/v1',
    model: 'kimi-k2.6',
    json: 'object',
    quiet: NO_THINKING,
    temperature: false,
    cap: 'max_completion_tokens',
  },
  {
    ...REMOTE,
    id: 'glm',
    name: { 'zh-CN': '智谱 GLM', en: 'Zhipu GLM' },
    baseUrl: 'https://open.bigmodel.cn/api/paas/v4',
    model: 'glm-5.2',
    json: 'object',
    quiet: NO_THINKING,
  },
  {
    ...REMOTE,
    id: 'doubao',
    name: { 'zh-CN': '豆包（火山方舟）', en: 'Doubao (Volcengine Ark)' },
    baseUrl: 'https://ark.cn-beijing.volces.com/api/v3',
    model: '',
    json: 'object',
    quiet: NO_THINKING,
  },
  {
    ...REMOTE,
    id: 'minimax',
    name: { 'zh-CN': 'MiniMax', en: 'MiniMax' },
    baseUrl: 'https://api.minimaxi.com/v1',
    model: 'MiniMax-M2.7',
    json: 'prompt',
    quiet: {},
  },
  {
    ...REMOTE,
    id: 'siliconflow',
    name: { 'zh-CN': '硅基流动', en: 'SiliconFlow' },
    baseUrl: 'https://api.siliconflow.cn/v1',
    model: '',
    json: 'object',
    quiet: { enable_thinking: false },
  },
  {
    ...REMOTE,
    id: 'tencent',
    name: { 'zh-CN': '腾讯 TokenHub', en: 'Tencent TokenHub' },
    baseUrl: 'https://tokenhub.tencentmaas.com/v1',
    model: '',
    json: 'object',
    quiet: NO_THINKING,
  },
  {
    ...REMOTE,
    id: 'openai',
    name: { 'zh-CN': 'OpenAI', en: 'OpenAI' },
    baseUrl: 'https://api.openai.com/v1',
    model: 'gpt-6-luna',
    json: 'schema',
    quiet: { reasoning_effort: 'none' },
    temperature: false,
    cap: 'max_completion_tokens',
    abroad: true,
  },
  {
    ...REMOTE,
    id: 'azure',
    name: { 'zh-CN': 'Azure OpenAI', en: 'Azure OpenAI' },
    baseUrl: '',
    model: '',
    json: 'schema',
    quiet: {},
    temperature: false,
    cap: 'max_completion_tokens',
    abroad: true,
  },
  {
    ...REMOTE,
    id: 'openrouter',
    name: { 'zh-CN': 'OpenRouter', en: 'OpenRouter' },
    baseUrl: 'https://openrouter.ai/api/v1',
    model: '',
    json: 'schema',
    quiet: { reasoning: { enabled: false }, provider: { require_parameters: true } },
    abroad: true,
  },
  {
    ...REMOTE,
    id: 'ollama',
    name: { 'zh-CN': 'Ollama（本机）', en: 'Ollama (this computer)' },
    baseUrl: 'http://127.0.0.1:11434/v1',
    model: '',
    json: 'schema',
    quiet: { reasoning_effort: 'none' },
    local: true,
  },
  {
    ...REMOTE,
    id: 'lmstudio',
    name: { 'zh-CN': 'LM Studio（本机）', en: 'LM Studio (this computer)' },
    baseUrl: 'http://127.0.0.1:1234/v1',
    model: '',
    json: 'schema',
    quiet: {},
    local: true,
  },
  {
    ...REMOTE,
    id: 'custom',
    name: { 'zh-CN': '其他兼容接口', en: 'Another compatible server' },
    baseUrl: '',
    model: '',
    json: 'schema',
    quiet: {},
  },
];

/** What is known of a provider; an unknown one is any compatible server. */
export function providerOf(id: ProviderId): Provider {
  return PROVIDERS.find((provider) => provider.id === id) ?? PROVIDERS.at(-1)!;
}
