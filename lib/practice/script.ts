export type Topic = 'skin' | 'baby' | 'any';

export interface Turn {
  readonly who: 'in' | 'out';
  /** Said only half of the time. */
  readonly optional: boolean;
  readonly variants: readonly string[];
}

export interface Script {
  readonly topic: Topic;
  /** Only said by women. */
  readonly her: boolean;
  /** At most once with the same customer. */
  readonly once: boolean;
  /** The variants of all turns belong together by column. */
  readonly aligned: boolean;
  readonly turns: readonly Turn[];
}

type Heading = Omit<Script, 'turns'>;

const NO_HEADING: Heading = { topic: 'any', her: false, once: false, aligned: false };

/**
 * Reads dialogues written one turn per line.
 *
 * `# topic` opens a dialogue and may add `=` (variants belong together by column; unless it is
 * `once`, every column becomes a dialogue of its own), `her` and `once`; a blank line ends it. `<` is the customer, `>` the
 * shop, `?` before either makes the turn optional, ` | ` separates ways to say it, `{slot}` is
 * filled per customer, `⏎` is a line break; `[img]`, `[voice]` and `[card]` open what is not text.
 * @throws Error naming the line that is none of these
 */
export function parseScripts(source: string): Script[] {
  const scripts: Script[] = [];
  let heading = NO_HEADING;
  let turns: Turn[] = [];
  const close = () => {
    if (turns.length > 0) scripts.push(...byColumn(heading, turns));
    turns = [];
    heading = NO_HEADING;
  };
  for (const line of `${source}\n`.split('\n')) {
    if (line === '' || line.startsWith('#')) close();
    if (line.startsWith('#')) heading = parseHeading(line);
    else if (line !== '') turns.push(parseTurn(line));
  }
  return scripts;
}

function parseHeading(line: string): Heading {
  const match = /^# (skin|baby|any)((?: (?:=|her|once))*)$/.exec(line);
  if (!match) throw new Error(`not a heading: ${line}`);
  const marks = (match[2] ?? '').split(' ');
  return {
    topic: match[1] as Topic,
    her: marks.includes('her'),
    once: marks.includes('once'),
    aligned: marks.includes('='),
  };
}

function parseTurn(line: string): Turn {
  const match = /^(\??)([<>]) (.+)$/.exec(line);
  if (!match) throw new Error(`not a turn: ${line}`);
  return {
    who: match[2] === '<' ? 'in' : 'out',
    optional: match[1] === '?',
    variants: (match[3] ?? '').split(' | '),
  };
}

function byColumn(heading: Heading, turns: readonly Turn[]): Script[] {
  if (!heading.aligned || heading.once) return [{ ...heading, turns }];
  const count = Math.max(...turns.map((turn) => turn.variants.length));
  return Array.from({ length: count }, (_, k) => ({
    ...heading,
    turns: turns.map((turn) => ({
      ...turn,
      variants: [turn.variants[k % turn.variants.length] ?? ''],
    })),
  }));
}
