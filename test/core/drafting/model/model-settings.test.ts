import { expect, test } from 'vitest';
import {
  DEFAULT_MODEL_SETTINGS,
  destinationOf,
  modelSettingsSchema,
} from '@/lib/core/drafting/model/model-settings';
import { PROVIDERS } from '@/lib/llm/providers';

const at = (baseUrl: string) =>
  modelSettingsSchema.safeParse({ ...DEFAULT_MODEL_SETTINGS, baseUrl }).success;

test('off by default, masks on, no quotes, nobody agreed to', () => {
  expect(modelSettingsSchema.parse(DEFAULT_MODEL_SETTINGS)).toMatchObject({
    enabled: false,
    redact: true,
    sendQuotes: false,
    agreedTo: '',
  });
});

test.each([
  'https://api.deepseek.com',
  'https://dashscope.aliyuncs.com/compatible-mode/v1/',
  'https://example.com:8443/v1',
  'http://127.0.0.1:11434/v1',
  'http://localhost:1234/v1',
])('%s may be asked', (url) => expect(at(url)).toBe(true));

test.each([
  'http://example.com/v1',
  'http://127.0.0.1.example.com/v1',
  'http://localhost.example.com',
  'https://user:pass@example.com/v1',
  'https://example.com/v1?key=1',
  'https://example.com/v1#x',
  'https://{resource}.openai.azure.com/openai/v1',
  'https://exa mple.com',
  'https://',
  'javascript:alert(1)',
  'ftp://example.com',
  'https://example.com\\@evil.example',
  ' https://example.com',
])('%s may not', (url) => expect(at(url)).toBe(false));

test('a destination is scheme, host and port', () => {
  const of = (baseUrl: string) => destinationOf({ provider: 'custom', baseUrl });
  expect(of('https://API.Example.com:8443/v1')).toBe('https://api.example.com:8443');
  expect(of('http://127.0.0.1:11434/v1')).toBe('http://127.0.0.1:11434');
  expect(of('http://example.com')).toBe('');
  expect(destinationOf({ provider: 'builtin', baseUrl: '' })).toBe('builtin');
});

test('a provider of a later build is any compatible server; a key is no setting', () => {
  const later = { ...DEFAULT_MODEL_SETTINGS, provider: 'newcomer' };
  expect(modelSettingsSchema.parse(later).provider).toBe('custom');
  expect(modelSettingsSchema.safeParse({ ...DEFAULT_MODEL_SETTINGS, key: 'sk' }).success).toBe(
    false,
  );
});

test('every provider of the table has an address we would send to, or none yet', () => {
  for (const { baseUrl, local } of PROVIDERS) {
    if (baseUrl) expect(at(baseUrl), baseUrl).toBe(true);
    expect(baseUrl.startsWith('http://')).toBe(local);
  }
  expect(new Set(PROVIDERS.map(({ id }) => id)).size).toBe(PROVIDERS.length);
});
