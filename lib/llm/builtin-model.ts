import type { DraftLanguage } from '@/lib/core/drafting/draft';
import type { ModelMessage } from '@/lib/core/drafting/model/prompt';
import type { CompleteOptions } from './complete';
import { ModelError } from './model-error';

/** The part of Chrome's Prompt API that is used (developer.chrome.com/docs/ai/prompt-api). */
interface LanguageModelApi {
  availability(options: Expected): Promise<string>;
  create(
    options: Expected & { initialPrompts: readonly ModelMessage[]; signal: AbortSignal },
  ): Promise<Session>;
}
interface Session {
  promptStreaming(
    text: string,
    options: { responseConstraint: unknown; signal: AbortSignal },
  ): AsyncIterable<string>;
  destroy(): void;
}
interface Expected {
  readonly expectedInputs: readonly { type: 'text'; languages: readonly string[] }[];
  readonly expectedOutputs: readonly { type: 'text'; languages: readonly string[] }[];
}

/** The first answer may wait for the model to be read from disk. */
const TIMEOUT = 60_000;
const CHARACTERS = 64_000;

/**
 * Does the browser have a model of its own that says it can write a language? `downloadable` ones
 * are fetched by the browser when first used, which is some gigabytes.
 */
export async function builtinAvailability(
  language: DraftLanguage,
): Promise<'unavailable' | 'downloadable' | 'available'> {
  try {
    const state = (await api()?.availability(expected(language))) ?? 'unavailable';
    if (state === 'available') return 'available';
    return state === 'downloadable' || state === 'downloading' ? 'downloadable' : 'unavailable';
  } catch {
    // A language it has never heard of makes it throw.
    return 'unavailable';
  }
}

/**
 * Has the browser's own model answer. Nothing leaves the computer.
 * @throws ModelError
 */
export async function completeBuiltin(
  language: DraftLanguage,
  messages: readonly ModelMessage[],
  { shape, onProgress, signal: outer, limits }: CompleteOptions,
): Promise<string> {
  const model = api();
  if (!model || (await builtinAvailability(language)) === 'unavailable') {
    throw new ModelError('unavailable');
  }
  const clock = AbortSignal.timeout(limits?.timeout ?? TIMEOUT);
  const signal = outer ? AbortSignal.any([outer, clock]) : clock;
  let session: Session | undefined;
  try {
    session = await model.create({
      ...expected(language),
      initialPrompts: messages.slice(0, -1),
      signal,
    });
    let text = '';
    const last = messages.at(-1)?.content ?? '';
    for await (const piece of session.promptStreaming(last, {
      responseConstraint: shape,
      signal,
    })) {
      text += piece;
      if (text.length > CHARACTERS) throw new ModelError('too-long');
      onProgress?.(text.length);
    }
    return text;
  } catch (error) {
    if (outer?.aborted) throw new ModelError('aborted');
    if (clock.aborted) throw new ModelError('timeout');
    throw error instanceof ModelError ? error : new ModelError('unavailable');
  } finally {
    session?.destroy();
  }
}

function api(): LanguageModelApi | undefined {
  return (globalThis as { LanguageModel?: LanguageModelApi }).LanguageModel;
}

function expected(language: DraftLanguage): Expected {
  const languages = [language === 'en' ? 'en' : 'zh'];
  return {
    expectedInputs: [{ type: 'text', languages }],
    expectedOutputs: [{ type: 'text', languages }],
  };
}
