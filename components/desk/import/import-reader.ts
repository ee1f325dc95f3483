import { readTextWords } from '@/lib/storage/text-words';
import type {
  DryRun,
  FileFault,
  ImportChoices,
  Inspection,
  KnownContact,
  WorkerAnswer,
  WorkerAsk,
} from './import-types';

/** Files cannot be read; `fault` says why. */
export class ReaderError extends Error {
  override name = 'ReaderError';

  constructor(readonly fault: FileFault) {
    super(fault);
  }
}

/** Reads files in a worker of its own, one question at a time. Ended, it is of no more use. */
export class ImportReader {
  private readonly worker = new Worker(new URL('./worker/import-worker.ts', import.meta.url), {
    type: 'module',
  });
  private waiting: ((answer: WorkerAnswer) => void) | null = null;

  /** @param onShare told from time to time how much of the files was read, 0 to 1 */
  constructor(onShare: (share: number) => void) {
    this.worker.onmessage = ({ data }: { data: WorkerAnswer }) => {
      if (data.is === 'progress') onShare(data.share);
      else this.settle(data);
    };
    this.worker.onerror = () => this.settle({ is: 'fault', fault: 'failed' });
  }

  async inspect(files: readonly File[], choices: Partial<ImportChoices>): Promise<Inspection> {
    const answer = await this.ask({ do: 'inspect', files, choices });
    if (answer.is !== 'inspected') throw new ReaderError('failed');
    return answer.inspection;
  }

  async prepare(choices: ImportChoices, known: readonly KnownContact[]): Promise<DryRun> {
    // The worker cannot read the operator's settings.
    const words = await readTextWords();
    const answer = await this.ask({ do: 'prepare', choices, known, words });
    if (answer.is !== 'prepared') throw new ReaderError('failed');
    return answer.dryRun;
  }

  /** The next contacts to send. @param done ids brought before, with the first call; else null */
  async next(done: readonly string[] | null) {
    const answer = await this.ask({ do: 'next', done });
    if (answer.is !== 'batch') throw new ReaderError('failed');
    return answer;
  }

  /** Stops at once whatever is under way. */
  end(): void {
    this.worker.terminate();
    this.settle({ is: 'fault', fault: 'failed' });
  }

  private async ask(ask: WorkerAsk): Promise<WorkerAnswer> {
    const answer = await new Promise<WorkerAnswer>((resolve) => {
      this.waiting = resolve;
      this.worker.postMessage(ask);
    });
    if (answer.is === 'fault') throw new ReaderError(answer.fault);
    return answer;
  }

  private settle(answer: WorkerAnswer): void {
    this.waiting?.(answer);
    this.waiting = null;
  }
}
