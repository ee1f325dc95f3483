import type { DraftRequest } from '@/lib/core/drafting/draft';
import { answerJsonSchema } from '@/lib/core/drafting/model/answer-schema';
import type { ModelBrief } from '@/lib/core/drafting/model/brief';
import { judgeAnswer } from '@/lib/core/drafting/model/judge-answer';
import { destinationOf, type ModelSettings } from '@/lib/core/drafting/model/model-settings';
import type { ModelFault, ModelOutcome } from '@/lib/core/drafting/model/outcome';
import { askAgain, type ModelMessage, previewOf } from '@/lib/core/drafting/model/prompt';
import type { Offer } from '@/lib/core/model/offer';
import { completeBuiltin } from './builtin-model';
import { type CompleteOptions, complete } from './complete';
import type { Limits } from './endpoint';
import { mayReach } from './may-reach';
import { ModelError } from './model-error';
import { providerOf } from './providers';

export interface ModelJob {
  readonly request: DraftRequest;
  /** Recent drafts, the contact's own first, that the new one must not repeat. */
  readonly context: { readonly recent: readonly string[] };
  readonly settings: ModelSettings;
  /** The key for this very destination; null when there is none. */
  readonly key: string | null;
  /** Words of the customer chosen by the operator; none are sent unless the settings allow quotes. */
  readonly quotes?: readonly string[];
  /** Offers the model may choose from where the request holds none. */
  readonly offers?: readonly Offer[];
  /** Other names of the contact, to be masked. */
  readonly names?: readonly string[];
  /** Characters so far; nothing of them may be shown before the whole answer was judged. */
  readonly onProgress?: (characters: number) => void;
  readonly signal?: AbortSignal;
  readonly limits?: Partial<Limits>;
}

/** The brief of a job: `previewOf(briefOf(job))` is what will be sent. */
export function briefOf({
  request,
  settings,
  quotes = [],
  offers = [],
  names = [],
}: Pick<ModelJob, 'request' | 'settings' | 'quotes' | 'offers' | 'names'>): ModelBrief {
  return {
    request,
    offers,
    names,
    quotes: settings.sendQuotes ? quotes : [],
    redact: settings.redact,
  };
}

/**
 * Has a model word a draft. An answer of no use is sent back once with the reason; then the built-in
 * writer is to be used. Never throws, and ends within two timeouts of one call (two minutes).
 */
export async function draftWithModel(job: ModelJob): Promise<ModelOutcome> {
  const { settings, key, context } = job;
  const provider = providerOf(settings.provider);
  const builtin = settings.provider === 'builtin';
  if (!settings.enabled) return fallback('off');
  if (destinationOf(settings) === '' || settings.agreedTo !== destinationOf(settings)) {
    return fallback('not-agreed');
  }
  if (!builtin && settings.model === '') return fallback('no-such-model');
  if (!builtin && !(await mayReach(settings))) return fallback('cors-or-permission');
  // Any other server may well ask for none; if it does, it says so itself.
  const mayLackKey = builtin || provider.local || provider.id === 'custom';
  if (!mayLackKey && key === null) return fallback('no-key');

  const brief = briefOf(job);
  const options: CompleteOptions = {
    shape: answerJsonSchema(brief),
    onProgress: job.onProgress,
    signal: job.signal,
    limits: job.limits,
  };
  const ask = (messages: readonly ModelMessage[]) =>
    builtin
      ? completeBuiltin(brief.request.language, messages, options)
      : complete({ ...settings, key }, messages, options);
  try {
    const messages = previewOf(brief);
    const answer = await ask(messages);
    const judged = judgeAnswer(answer, brief, context);
    if (judged.ok) return { kind: 'draft', draft: judged.draft };
    const second = await ask(askAgain(brief, messages, answer, judged.say));
    const rejudged = judgeAnswer(second, brief, context);
    return rejudged.ok ? { kind: 'draft', draft: rejudged.draft } : fallback(rejudged.why);
  } catch (error) {
    return fallback(error instanceof ModelError ? error.why : 'unavailable');
  }
}

function fallback(why: ModelFault): ModelOutcome {
  return { kind: 'fallback', why };
}
