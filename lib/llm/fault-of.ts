import type { APIError } from 'openai';
import type { ModelFault } from '@/lib/core/drafting/model/outcome';
import { ModelError } from './model-error';

const NO_MODEL =
  /model.{0,60}(?:not.{0,3}exist|not found|does ?n[o']t|unknown|invalid|unsupported)|(?:unknown|invalid|no such) model|模型.{0,10}(?:不存在|未找到|无效)/i;
const NO_CREDIT = /insufficient|quota|balance|arrears|billing|余额|欠费/i;

/**
 * What a failed call means for the operator.
 * @param error anything thrown by the client
 * @param started an answer had begun to come in
 * @param local the server is on this computer
 */
export function faultOf(error: unknown, started: boolean, local: boolean): ModelFault {
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 5; depth++) {
    if (cause instanceof ModelError) return cause.why;
    cause = cause.cause;
  }
  const { status } = error as Partial<APIError>;
  const said = error instanceof Error ? error.message : '';
  if (status === undefined) {
    if (error instanceof SyntaxError) return 'not-json';
    // An error the server reported in the midst of its answer.
    if ((error as Partial<APIError>).error !== undefined) return 'server-error';
    return started ? 'cut-off' : 'unreachable';
  }
  if (status === 401) return 'unauthorised';
  // A server on this computer that refuses does not let extensions in.
  if (status === 403) return local ? 'cors-or-permission' : 'unauthorised';
  if (status === 402) return 'no-credit';
  if (status === 404) return 'no-such-model';
  if (status === 408) return 'timeout';
  if (status === 413) return 'too-long';
  if (status === 429) return NO_CREDIT.test(said) ? 'no-credit' : 'rate-limited';
  if (status >= 500) return 'server-error';
  return NO_MODEL.test(said) ? 'no-such-model' : 'bad-request';
}
