/** A message of the past: between the agent and one customer. */
export interface Past {
  readonly id: string;
  readonly customer: string;
  readonly direction: 'in' | 'out';
  /** ms since 1970 UTC. */
  readonly at: number;
  readonly text: string;
}

/** A contact list in Prosody's own store, everyone subscribed to everyone. */
export function rosterLua(contacts: ReadonlyMap<string, string>, domain: string): string {
  const items = [...contacts].map(
    ([user, name]) =>
      `  [${lua(`${user}@${domain}`)}] = { subscription = "both"; groups = {}; name = ${lua(name)}; };`,
  );
  return `return {\n  [false] = { version = 1; };\n${items.join('\n')}\n};\n`;
}

/** The archive of one user in Prosody's own store. */
export function archiveLua(past: readonly Past[], owner: string, domain: string): string {
  return [...past]
    .sort((a, b) => a.at - b.at)
    .map(({ id, customer, direction, at, text }) => {
      const inbound = direction === 'in';
      const [from, to] = inbound ? [customer, owner] : [owner, customer];
      const seconds = Math.floor(at / 1000);
      const stamp = new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
      return `item({ name = "message"; attr = { type = "chat"; id = ${lua(id)};
  from = ${lua(`${from}@${domain}/seed`)}; to = ${lua(`${to}@${domain}`)}; stamp = "${stamp}"; };
  { name = "body"; attr = {}; ${lua(text)} };
  key = ${lua(`a-${id}`)}; when = ${seconds}; with = ${lua(`${customer}@${domain}`)}; });
`;
    })
    .join('');
}

function lua(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`;
}
