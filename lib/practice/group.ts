export interface GroupTurn {
  /** A letter that stands for one member within the exchange; null: the shop. */
  readonly member: string | null;
  readonly text: string;
}

/**
 * Reads group talk: `A: text` for a member, `> text` for the shop, a blank line between exchanges.
 * @throws Error naming the line that is neither
 */
export function parseGroupTalk(source: string): GroupTurn[][] {
  return source
    .trim()
    .split('\n\n')
    .map((exchange) =>
      exchange.split('\n').map((line) => {
        const match = /^(?:>|([A-D]):) (.+)$/.exec(line);
        if (!match) throw new Error(`not a group line: ${line}`);
        return { member: match[1] ?? null, text: match[2] ?? '' };
      }),
    );
}
