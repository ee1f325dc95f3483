import * as z from 'zod/mini';

/** Who can be asked; `builtin` is the browser's own model, `custom` any server of the same dialect. */
export const PROVIDER_IDS = [
  'deepseek',
  'qwen',
  'kimi',
  'glm',
  'doubao',
  'minimax',
  'siliconflow',
  'tencent',
  'openai',
  'azure',
  'openrouter',
  'ollama',
  'lmstudio',
  'custom',
  'builtin',
] as const;
export type ProviderId = (typeof PROVIDER_IDS)[number];

/** https, or this very computer; no name, password, query or fragment. */
const BASE_URL =
  /^(?:https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|http:\/\/(?:127\.0\.0\.1|localhost))(?::\d{1,5})?(?:\/[\w.~%-]+)*\/?$/i;

/**
 * Whether drafts may be asked of a model, of which, and what it is told. Never holds a key: that is
 * kept apart, so that settings can be shown and exported.
 */
export const modelSettingsSchema = z.strictObject({
  version: z.literal(1),
  enabled: z.boolean(),
  /** One that a later build no longer knows is treated as any other compatible server. */
  provider: z.catch(z.enum(PROVIDER_IDS), 'custom'),
  /** Address in front of `/chat/completions`; empty for the browser's own model. */
  baseUrl: z.string().check(
    z.maxLength(300),
    z.refine((url) => url === '' || BASE_URL.test(url), 'use https, or http on this computer'),
  ),
  model: z.string().check(z.maxLength(120)),
  /** Names and numbers of people are masked before anything is sent. */
  redact: z.boolean(),
  /** The operator may add words of the customer to a request, each time by hand. */
  sendQuotes: z.boolean(),
  /** Destination the operator agreed to, as `destinationOf` gives it; empty: to none. */
  agreedTo: z.string().check(z.maxLength(300)),
});
export type ModelSettings = z.infer<typeof modelSettingsSchema>;

export const DEFAULT_MODEL_SETTINGS: ModelSettings = {
  version: 1,
  enabled: false,
  provider: 'deepseek',
  baseUrl: 'https://api.deepseek.com',
  model: '',
  redact: true,
  sendQuotes: false,
  agreedTo: '',
};

/**
 * Where the words go: scheme, host and port, for the eyes and for consent. A key belongs to one
 * destination and is sent to no other.
 * @returns `https://api.deepseek.com`; `builtin` for the browser's own model; empty when the address
 *   is not one we would send to
 */
export function destinationOf({
  provider,
  baseUrl,
}: Pick<ModelSettings, 'provider' | 'baseUrl'>): string {
  if (provider === 'builtin') return 'builtin';
  if (!BASE_URL.test(baseUrl)) return '';
  return /^https?:\/\/[^/]+/i.exec(baseUrl)?.[0].toLowerCase() ?? '';
}
