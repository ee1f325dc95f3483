import type { Customer } from './cast';
import { weatherWord } from './clock';
import { between, deck, pick, type Random, shuffled, whole } from './draw';
import { type GroupTurn, parseGroupTalk } from './group';
import { BLOCKED_NOTICE, type Line, lineOf } from './message';
import { BROADCAST, REACTION } from './phrases/broadcast';
import {
  APOLOGY,
  COMPETITOR,
  DEFECT,
  OPTOUT,
  OUTREACH,
  PRICE,
  SERVICE,
  SHORT,
} from './phrases/cooling';
import { CONSULT, ORDER } from './phrases/everyday';
import { GROUP_MEMBERS, GROUP_NOISE, GROUP_TALK } from './phrases/group';
import { ACTIVITY, AFTERSALE, CARE, SHARE, SMALLTALK } from './phrases/warm';
import type { Intent } from './plan';
import { parseScripts, type Script, type Turn } from './script';
import { SHOP } from './shop';
import { fillSlots, slotsFor } from './slots';

export interface TimedLine extends Line {
  readonly at: number;
}

const SCRIPTS = {
  everyday: [...parseScripts(CONSULT), ...parseScripts(ORDER)],
  warm: [AFTERSALE, SHARE, CARE, ACTIVITY, SMALLTALK].flatMap(parseScripts),
  short: parseScripts(SHORT),
  grievance: [DEFECT, SERVICE, PRICE].flatMap(parseScripts),
  competitor: parseScripts(COMPETITOR),
  'opt-out': parseScripts(OPTOUT),
  outreach: parseScripts(OUTREACH),
  apology: parseScripts(APOLOGY),
  reaction: parseScripts(REACTION),
} satisfies Record<string, readonly Script[]>;

const GROUPS = {
  'group-talk': parseGroupTalk(GROUP_TALK),
  'group-noise': parseGroupTalk(GROUP_NOISE),
};

/**
 * A writer for one customer: what is said in an episode of an intent that starts at `at`.
 * It remembers what was said, so the same dialogue does not return before all others had their turn.
 */
export function conversationWriter(
  customer: Customer,
  random: Random,
): (intent: Intent, at: number, wave: number) => TimedLine[] {
  const decks = new Map<keyof typeof SCRIPTS, () => Script>();
  const groups = new Map<keyof typeof GROUPS, () => GroupTurn[]>();
  const script = (name: keyof typeof SCRIPTS): Script => {
    if (!decks.has(name)) {
      const fitting = SCRIPTS[name].filter((s) => fits(s, customer));
      decks.set(
        name,
        deck(random, fitting, (s) => s.once),
      );
    }
    return decks.get(name)?.() as Script;
  };
  const linesOf = (intent: Intent, wave: number): Line[] => {
    switch (intent) {
      case 'hello':
        return [...welcome(customer), ...say(script('everyday'), random)];
      case 'broadcast':
        return [lineOf('out', BROADCAST[wave % BROADCAST.length] ?? '')];
      case 'answered-broadcast':
        return [
          lineOf('out', BROADCAST[wave % BROADCAST.length] ?? ''),
          ...say(script('reaction'), random),
        ];
      case 'refused':
        return [
          { ...lineOf('out', pick(random, BROADCAST)), failed: true },
          { direction: 'unknown', kind: 'system', text: BLOCKED_NOTICE },
        ];
      case 'group-talk':
      case 'group-noise': {
        if (!groups.has(intent)) groups.set(intent, deck(random, GROUPS[intent]));
        return groupLines(groups.get(intent)?.() ?? [], random);
      }
      default:
        return say(script(intent), random);
    }
  };
  return (intent, at, wave) => {
    const slots = slotsFor(customer, random, weatherWord(at));
    const lines = linesOf(intent, wave).map((line) => fillSlots(line, slots));
    return paced(lines, at, random);
  };
}

function welcome(customer: Customer): Line[] {
  return [
    {
      direction: 'unknown',
      kind: 'system',
      text: `你已添加了${customer.name}，现在可以开始聊天了。`,
    },
    lineOf('out', `{call}你好呀，我是${SHOP.name}的${SHOP.operator}，护肤和宝宝用品都可以问我～`),
  ];
}

function fits(script: Script, customer: Customer): boolean {
  if (script.her && customer.tags.includes('男客')) return false;
  return script.topic === 'any' || script.topic === customer.topic;
}

function groupLines(turns: readonly GroupTurn[], random: Random): Line[] {
  const members = shuffled(random, GROUP_MEMBERS);
  return turns.map((turn) => {
    if (turn.member === null) return lineOf('out', turn.text);
    const sender = members['ABCD'.indexOf(turn.member)] ?? '';
    return { ...lineOf('in', turn.text), sender };
  });
}

function say(script: Script, random: Random): Line[] {
  const column = random();
  return script.turns
    .filter((turn) => !turn.optional || random() < 0.5)
    .flatMap((turn) => {
      const at = script.aligned ? column : random();
      return inPieces(turn, turn.variants[Math.floor(at * turn.variants.length)] ?? '', random);
    });
}

/** People send a short opening word as a message of its own, and now and then talk instead of type. */
function inPieces(turn: Turn, written: string, random: Random): Line[] {
  const split = /^([^，]{1,5})，(.{4,})$/.exec(written);
  const chance = random();
  if (turn.who === 'in' && split && chance < 0.25) {
    return [lineOf('in', split[1] ?? ''), lineOf('in', split[2] ?? '')];
  }
  if (turn.who === 'in' && written.length > 14 && chance > 0.94) {
    return [lineOf('in', `[voice]${Math.ceil(written.length / 3)}`)];
  }
  return [lineOf(turn.who, written)];
}

function paced(lines: readonly Line[], start: number, random: Random): TimedLine[] {
  let at = start;
  let before: Line | undefined;
  return lines.map((line) => {
    if (before) at += pause(before, line, random);
    before = line;
    return { ...line, at };
  });
}

/** ms between two lines: typing on, the shop's answer, or the customer's, which may take an hour. */
function pause(before: Line, line: Line, random: Random): number {
  if (line.kind === 'system') return 1000;
  if (before.direction === line.direction && before.sender === line.sender) {
    return whole(random, 6, 45) * 1000;
  }
  if (line.direction === 'out') return whole(random, 20, 420) * 1000;
  const slow = random() < 0.12;
  const minutes = slow ? between(random, 24, 96) : between(random, 0.3, 7);
  return Math.floor(minutes * 60) * 1000;
}
