import type { DraftRequest } from '@/lib/core/drafting/draft';
import { DEFAULT_MODEL_SETTINGS, destinationOf } from '@/lib/core/drafting/model/model-settings';
import { draftWithModel, type ModelJob } from '@/lib/llm/draft-with-model';
import { loadClient } from '@/lib/llm/endpoint';
import { type Written, writeEvery } from './built-in';

const REQUEST: DraftRequest = {
  intent: 'check-in',
  facts: { address: '王姐', silentDays: 34 },
  language: 'zh-CN',
  tone: 'warm',
  tier: 'growth',
  cause: null,
  offer: null,
  seed: 'bench',
};

export interface ModelTimes {
  /** ms from asking to the first words of the answer, and to the end. */
  readonly first: number;
  readonly end: number;
  readonly kind: string;
}

/** What the bench calls in a page of the extension. */
export interface DraftBench {
  writeEvery(): Written;
  /** Loads the client ahead, as the side panel does when it offers a model's drafts. */
  prepare(): Promise<unknown>;
  /** A stream read with nothing but `fetch`. */
  bare(url: string): Promise<ModelTimes>;
  /** As the side panel asks: permission, consent, prompt, client, stream, judgement. */
  ours(url: string): Promise<ModelTimes>;
}

const shown = document.getElementById('shown') as HTMLOutputElement;
const show = (characters: number) => {
  shown.value = String(characters);
};

const bench: DraftBench = {
  writeEvery: () => writeEvery(),
  prepare: loadClient,
  async bare(url) {
    const began = performance.now();
    const response = await fetch(`${url}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer sk-secret' },
      body: JSON.stringify({
        model: 'small',
        stream: true,
        messages: [{ role: 'user', content: '你好' }],
      }),
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let first = 0;
    let text = '';
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: '' };
      if (done) break;
      text += value;
      if (first === 0 && text.includes('"content"')) {
        show(text.length);
        first = performance.now() - began;
      }
    }
    return { first, end: performance.now() - began, kind: 'bare' };
  },
  async ours(url) {
    const settings = {
      ...DEFAULT_MODEL_SETTINGS,
      enabled: true,
      provider: 'custom' as const,
      baseUrl: url,
      model: 'small',
    };
    const began = performance.now();
    let first = 0;
    const job: ModelJob = {
      request: REQUEST,
      context: { recent: [] },
      settings: { ...settings, agreedTo: destinationOf(settings) },
      key: 'sk-secret',
      onProgress: (characters) => {
        show(characters);
        first ||= performance.now() - began;
      },
    };
    const { kind } = await draftWithModel(job);
    return { first, end: performance.now() - began, kind };
  },
};
Object.assign(window, { draftBench: bench });
