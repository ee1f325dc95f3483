import { afterEach, expect, test, vi } from 'vitest';
import { builtinAvailability } from '@/lib/llm/builtin-model';
import { draftWithModel } from '@/lib/llm/draft-with-model';
import { GOOD } from '../hosts/model/answers';
import { CHECK_IN, jobAt } from './job';

const job = jobAt('', {
  settings: {
    version: 1,
    enabled: true,
    provider: 'builtin',
    baseUrl: '',
    model: '',
    redact: true,
    sendQuotes: false,
    agreedTo: 'builtin',
  },
  key: null,
});

/** A stand-in with the behaviour Chrome documents: no browser for tests has the model. */
function install(languages: readonly string[], answer: string) {
  const destroyed = vi.fn();
  const knows = (options: { expectedOutputs: { languages: string[] }[] }) =>
    options.expectedOutputs.every((out) => out.languages.every((tag) => languages.includes(tag)));
  vi.stubGlobal('LanguageModel', {
    availability: async (options: never) => (knows(options) ? 'available' : 'unavailable'),
    create: async (options: never) => {
      if (!knows(options)) throw new DOMException('', 'NotSupportedError');
      return {
        async *promptStreaming() {
          for (let i = 0; i < answer.length; i += 9) yield answer.slice(i, i + 9);
        },
        destroy: destroyed,
      };
    },
  });
  return destroyed;
}
afterEach(() => vi.unstubAllGlobals());

test('offered only for a language it says it can write', async () => {
  expect(await builtinAvailability('en')).toBe('unavailable');
  install(['en', 'ja'], '');
  expect(await builtinAvailability('en')).toBe('available');
  expect(await builtinAvailability('zh-CN')).toBe('unavailable');
  expect(await draftWithModel(job)).toEqual({ kind: 'fallback', why: 'unavailable' });
});

test('the same checks hold, and the session is let go', async () => {
  const destroyed = install(['zh'], JSON.stringify(GOOD));
  expect(await draftWithModel(job)).toMatchObject({ kind: 'draft', draft: { wording: 'model' } });
  expect(destroyed).toHaveBeenCalledTimes(1);
  install(['zh'], JSON.stringify({ ...GOOD, text: '{称呼}，给您 1000 元券，直接用。' }));
  expect(await draftWithModel({ ...job, request: CHECK_IN })).toEqual({
    kind: 'fallback',
    why: 'refused-by-lints',
  });
});

test('a browser whose model breaks is told from one without', async () => {
  vi.stubGlobal('LanguageModel', {
    availability: async () => {
      throw new TypeError();
    },
  });
  expect(await builtinAvailability('zh-CN')).toBe('unavailable');
});
