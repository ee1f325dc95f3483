import { DAY } from '@/lib/core/model/interaction';
import { randomStream } from '@/lib/core/random';
import { backupRows } from './backup-rows';
import { Driver } from './driver';
import { batchesOf, makeContacts, SITE, sweep } from './made-history';
import { importSteps, ledgerSteps, markSteps, restoreSteps, type Step } from './steps';

/** A day that no alarm of this machine's own clock can reach: alarms would come at random. */
const BEGIN = Date.UTC(2045, 4, 15, 3);

/** How much is done and how often the worker is ended meanwhile, by part. */
export interface Size {
  readonly people: number;
  readonly kills: {
    readonly recording: number;
    readonly rescoring: number;
    readonly ledger: number;
    readonly drafts: number;
    readonly importing: number;
    readonly restoring: number;
  };
}

export interface Part {
  readonly name: string;
  messages: number;
  kills: number;
  /** Kills that left a message without an answer. */
  cut: number;
  /** Messages that got neither answer nor error. */
  silent: number;
  /** Messages that were sent again and had been written already, where their answer tells. */
  written: number;
}

export interface Run {
  readonly parts: readonly Part[];
  readonly tables: Record<string, string[]>;
  readonly refused: readonly string[];
  readonly seconds: number;
}

/**
 * Everything once, in a browser of its own.
 * @param seed of the points at which the worker is ended; null for an undisturbed run
 */
export async function runAll(size: Size, seed: number | null): Promise<Run> {
  const began = Date.now();
  const random = randomStream(seed ?? 0);
  const driver = await Driver.start(BEGIN);
  const parts: Part[] = [];
  const refused: string[] = [];
  const answers = new Map<string, unknown>();
  /** ms a message takes, by whether the worker was there. */
  const usual = { warm: 60, cold: 250 };
  let isWarm = false;

  const part = (name: string): Part => {
    const made = { name, messages: 0, kills: 0, cut: 0, silent: 0, written: 0 };
    parts.push(made);
    return made;
  };
  const kill = async (to: Part): Promise<boolean> => {
    if (!(await driver.kill())) return false;
    to.kills += 1;
    isWarm = false;
    return true;
  };

  const sendAll = async (name: string, steps: readonly Step[], kills: number) => {
    const own = part(name);
    let left = seed === null ? 0 : kills;
    for (const [s, step] of steps.entries()) {
      const data = typeof step.data === 'function' ? step.data(answers) : step.data;
      if (data === null) continue;
      own.messages += 1;
      let mine = left > 0 ? Math.min(left, Math.ceil(left / (steps.length - s)) + 1) : 0;
      mine = Math.floor(random() * (mine + 1));
      for (let tries = 0; ; tries++) {
        const sentAt = performance.now();
        const answering = driver.send(step.name, data);
        if (mine > 0) {
          const span = isWarm ? usual.warm : usual.cold;
          await pause(random() * span * 1.2);
          // The message wakes one that is not there yet.
          let met = await kill(own);
          for (let n = 0; !met && n < 20; n++) {
            await pause(10);
            met = await kill(own);
          }
          if (met) left -= 1;
          mine -= 1;
        }
        const wasWarm = isWarm;
        const answer = await answering;
        if (answer === 'cut' || answer === 'silent') {
          own[answer] += 1;
          await pause(5);
          continue;
        }
        const took = performance.now() - sentAt;
        const kind = wasWarm ? 'warm' : 'cold';
        usual[kind] = 0.9 * usual[kind] + 0.1 * took;
        isWarm = wasWarm || mine === 0;
        if (!answer.ok) refused.push(`${step.name}: ${answer.why}`);
        else if (step.keep) answers.set(step.keep, answer.value);
        if (tries > 0 && answer.ok && tellsWritten(answer.value)) own.written += 1;
        break;
      }
    }
  };

  /** The worker starts on a later day and judges everybody who is due, then learns from the day. */
  const pass = async (own: Part, now: number, kills: number) => {
    await driver.restartAt(now);
    isWarm = false;
    const isDone = () => driver.hasJudged(now);
    for (let k = 0; seed !== null && k < kills; k++) {
      const waking = driver.send('flags/read', { site: SITE, contacts: [] });
      await pause(80 + random() * 1500);
      if (!(await isDone())) own.cut += 1;
      await kill(own);
      await waking;
    }
    for (let tries = 0; !(await isDone()); tries++) {
      // Learning asks for everybody to be judged anew, which another start of the worker does at once.
      if (tries % 10 === 9) await driver.kill();
      if (tries > 300) throw new Error(`the worker never learned from the day ${new Date(now)}`);
      await driver.send('flags/read', { site: SITE, contacts: [] });
      await pause(200);
    }
    own.messages += 1;
  };

  try {
    const contacts = makeContacts(5, size.people, BEGIN);
    const [first, ...rest] = batchesOf(contacts, 6, BEGIN);
    // One batch and a new start, so that the site's lessons of the day are learned before all else.
    await sendAll('first batch', [{ name: 'observe/batch', data: first }], 0);
    const rescoring = part('rescoring');
    await pass(rescoring, BEGIN, 0);
    await sendAll('recording', observed(rest), size.kills.recording);
    const days = [1.5, 3, 5, 8, 12, 17, 23, 30];
    const perDay = Math.ceil(size.kills.rescoring / days.length);
    let now = BEGIN;
    for (const [d, day] of days.entries()) {
      now = BEGIN + day * DAY;
      await pass(rescoring, now, Math.min(perDay, size.kills.rescoring - d * perDay));
      await sendAll(`rows of day ${day}`, observed(sweep(contacts, d, now)), 0);
      if (d !== 4) continue;
      const tables = await driver.everything();
      const share = Math.ceil(size.people / 12);
      await sendAll('ledger', ledgerSteps(tables, now, share), size.kills.ledger);
      await sendAll('drafts and marks', markSteps(tables, now, share), size.kills.drafts);
      const files = importSteps(contacts, now, size.people);
      await sendAll('importing and undoing', files, size.kills.importing);
      const backup = restoreSteps(await backupRows(Math.ceil(size.people / 10)));
      await sendAll('restoring a backup', backup, size.kills.restoring);
    }
    const tables = await driver.everything();
    return { parts, tables, refused, seconds: (Date.now() - began) / 1000 };
  } finally {
    await driver.close();
  }
}

function observed(batches: readonly unknown[]): Step[] {
  return batches.map((data) => ({ name: 'observe/batch', data }));
}

/** Does an answer say that this had been done before? */
function tellsWritten(value: unknown): boolean {
  const { held, added, known } = (value ?? {}) as Record<string, unknown>;
  return held === true || (added === 0 && Number(known) > 0);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
