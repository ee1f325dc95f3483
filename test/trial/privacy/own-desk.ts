import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SiteDefinition } from '@/lib/sites/definition';

/** A person and what was said, as the page's own memory has it. */
export interface Talk {
  readonly id: string;
  readonly name: string;
  readonly said: { readonly ours: boolean; readonly at: number; readonly text: string }[];
}

declare global {
  interface Window {
    fill(talks: Talk[]): void;
    says(id: string, text: string): void;
  }
}

/** A chat desk that is told its people by the test and keeps nothing: whatever is on the disk is not its doing. */
const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>desk</title>
<style>body{display:flex;margin:0}aside{width:300px}aside>div{height:48px;padding:8px}main{flex:1}
li{list-style:none;padding:6px}textarea{width:90%;height:80px}</style>
<aside class="people"></aside>
<main class="talk"><h1></h1><ul></ul><textarea class="write" autocomplete="off"></textarea></main>
<script>
let talks = [], open = null;
const make = (tag, name, text) => Object.assign(document.createElement(tag), { className: name, textContent: text ?? '' });
const line = ({ ours, at, text }) => {
  const li = make('li', ours ? 'said ours' : 'said theirs');
  li.append(make('p', 'words', text), Object.assign(make('time', 'at', ''), { dateTime: new Date(at).toISOString() }));
  return li;
};
const list = () => document.querySelector('aside').replaceChildren(...[...talks].sort((a, b) => b.said.at(-1).at - a.said.at(-1).at).map((one) => {
  const row = make('div', one === open ? 'person open' : 'person');
  row.dataset.person = one.id;
  row.append(make('b', 'who', one.name), Object.assign(make('time', 'when', ''), { dateTime: new Date(one.said.at(-1).at).toISOString() }));
  row.addEventListener('click', () => show(one));
  return row;
}));
const show = (one) => {
  open = one;
  document.querySelector('main').dataset.person = one.id;
  document.querySelector('h1').textContent = one.name;
  document.querySelector('ul').replaceChildren(...one.said.map(line));
  list();
};
const say = (one, ours, text) => {
  one.said.push({ ours, at: Date.now(), text });
  if (one === open) document.querySelector('ul').append(line(one.said.at(-1)));
  list();
};
window.fill = (given) => { talks = given; show(talks[0]); };
window.says = (id, text) => say(talks.find((one) => one.id === id), false, text);
document.querySelector('textarea').addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  say(open, true, event.target.value);
  event.target.value = '';
});
</script></html>`;

/** How that page is read: an operator's own definition. */
export const OWN_DESK: SiteDefinition = {
  id: 'own-desk',
  version: 1,
  title: { zh: '自家客服台', en: 'Own desk' },
  matches: [],
  detect: ['.people .person'],
  notReady: [],
  scope: 'origin',
  list: {
    root: '.people',
    row: '.person',
    rowLoose: 'aside > div',
    id: [{ attr: 'data-person' }],
    name: [{ sel: '.who' }],
    time: [{ sel: '.when', attr: 'datetime' }],
  },
  thread: {
    pane: '.talk',
    root: 'ul',
    row: '.said',
    rowLoose: 'main li',
    key: [{ attr: 'data-person' }],
    name: [{ sel: 'h1' }],
    direction: [{ by: 'mark', out: '.ours', in: '.theirs' }],
    text: [{ sel: '.words' }],
    time: { from: [{ sel: '.at', attr: 'datetime' }] },
  },
  compose: { box: '.write', kind: 'textarea' },
  evidence: 'run',
  verified: 'no',
  limits: [],
};

/** Serves that page on a free loopback port, and counts what it is asked for. */
export async function serveOwnDesk(): Promise<{
  readonly url: string;
  readonly asked: string[];
  stop(): Promise<void>;
}> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const there = request.url === '/';
    response.writeHead(there ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(there ? PAGE : '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
