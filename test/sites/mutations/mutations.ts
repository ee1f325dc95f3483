import { allElements, allRoots } from './roots';

/** One change that a page may go through overnight. */
export interface Mutation {
  readonly kind: string;
  readonly name: string;
  /** @returns takes it back */
  apply(): () => void;
}

const FRESH = 'q7xk2';

/** Mutations of one kind on one page at most. */
const MOST = 60;

/** Attributes that aren't hooks: what a picture shows and says, the style, and what tests add. */
const NO_HOOKS = new Set([
  'class',
  'style',
  'lang',
  'charset',
  'src',
  'alt',
  'data-now',
  'data-url',
]);

/**
 * Every change tried on the page that is open now.
 * @param inOrder elements whose order means something: messages and their time lines
 * @param said names and texts people gave themselves, which no change of the page touches
 */
export function allMutations(inOrder: readonly Element[], said: ReadonlySet<string>): Mutation[] {
  const classes = [...new Set(allElements().flatMap((element) => [...element.classList]))];
  const attributes = [
    ...new Set(allElements().flatMap((element) => element.getAttributeNames())),
  ].filter((name) => !NO_HOOKS.has(name));
  const free = allElements('body, body *').filter(
    ({ children }) =>
      children.length > 1 &&
      [...children].filter((child) => inOrder.some((one) => child.contains(one))).length < 2,
  );
  const alike = Map.groupBy(free, (one) => `${one.localName}.${[...one.classList].join('.')}`);
  return [
    ...classes.slice(0, MOST).map(renameClass),
    ...attributes.slice(0, MOST).map(dropAttribute),
    ...classes.slice(0, MOST).map(wrapEach),
    ...[...alike].slice(0, MOST).map(([name, parents]) => reverseChildren(name, parents)),
    ...WORDS.map((word) => changeWord(word, said)),
    ...sides(),
    hiddenTwin,
    loggedOut,
  ];
}

/** In the style sheets too, as a new build of the page would. */
function renameClass(name: string): Mutation {
  const rename = (from: string, to: string) => {
    const rule = new RegExp(`\\.${from}(?![\\w-])`, 'g');
    for (const element of allElements()) {
      element.classList.replace(from, to);
      if (element instanceof HTMLStyleElement) {
        element.textContent = (element.textContent ?? '').replace(rule, `.${to}`);
      }
    }
  };
  return {
    kind: 'class renamed',
    name: `.${name}`,
    apply() {
      rename(name, FRESH);
      return () => rename(FRESH, name);
    },
  };
}

function dropAttribute(name: string): Mutation {
  return {
    kind: 'attribute dropped',
    name: `[${name}]`,
    apply() {
      const held = allElements(`[${CSS.escape(name)}]`).map(
        (element) => [element, element.getAttribute(name) ?? ''] as const,
      );
      for (const [element] of held) element.removeAttribute(name);
      return () => {
        for (const [element, value] of held) element.setAttribute(name, value);
      };
    },
  };
}

function wrapEach(name: string): Mutation {
  return {
    kind: 'nodes wrapped',
    name: `.${name}`,
    apply() {
      const wrapped = allElements(`.${CSS.escape(name)}`).map((element) => {
        const box = document.createElement('div');
        element.replaceWith(box);
        box.append(element);
        return [box, element] as const;
      });
      return () => {
        for (const [box, element] of wrapped.reverse()) box.replaceWith(element);
      };
    },
  };
}

/** Of all elements that are made alike, as when a row or a bubble is laid out anew. */
function reverseChildren(name: string, parents: readonly HTMLElement[]): Mutation {
  return {
    kind: 'siblings reversed',
    name,
    apply() {
      const held = parents.map((parent) => [parent, [...parent.childNodes]] as const);
      for (const [parent, nodes] of held) parent.append(...nodes.toReversed());
      return () => {
        for (const [parent, nodes] of held) parent.append(...nodes);
      };
    },
  };
}

const WORDS: readonly (readonly [string, string])[] = [
  ['昨天', 'Yesterday'],
  ['今天', 'Today'],
  ['前天', '2 days ago'],
  ['刚刚', 'just now'],
  ['分钟前', ' minutes ago'],
  ['小时前', ' hours ago'],
  ['天前', ' days ago'],
  ['周前', ' weeks ago'],
  ['星期四', 'Thursday'],
  ['我：', 'You: '],
  ['发送给', 'Send to'],
  ['超时', 'overdue'],
  ['下单数', 'orders'],
  ['系统', 'system'],
  ['Yesterday', '昨天'],
  ['Today', '今天'],
  ['Monday', '星期一'],
  ['You: ', '你：'],
  ['AM', '上午'],
  ['PM', '下午'],
];

/** In short texts and in attributes that speak to the operator. */
function changeWord([from, to]: readonly [string, string], said: ReadonlySet<string>): Mutation {
  return {
    kind: 'words of another language',
    name: from,
    apply() {
      const undo: (() => void)[] = [];
      for (const root of allRoots()) {
        const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          const before = node.nodeValue ?? '';
          const own = before.trim().length > 16 || said.has(before.trim());
          if (own || !before.includes(from)) continue;
          const text = node;
          text.nodeValue = before.replaceAll(from, to);
          undo.push(() => {
            text.nodeValue = before;
          });
        }
      }
      for (const name of ['placeholder', 'data-placeholder', 'aria-label', 'title']) {
        for (const element of allElements(`[${name}*="${from}"]`)) {
          const before = element.getAttribute(name) ?? '';
          if (said.has(before.trim())) continue;
          element.setAttribute(name, before.replaceAll(from, to));
          undo.push(() => element.setAttribute(name, before));
        }
      }
      return () => {
        for (const one of undo.reverse()) one();
      };
    },
  };
}

function sides(): Mutation[] {
  const change = (name: string, mirror: () => () => void): Mutation => ({
    kind: 'sides swapped',
    name,
    apply: mirror,
  });
  return [
    change('mirrored', () => {
      document.body.style.transform = 'scaleX(-1)';
      return () => {
        document.body.style.transform = '';
      };
    }),
    change('right to left', () => {
      document.documentElement.dir = 'rtl';
      return () => document.documentElement.removeAttribute('dir');
    }),
  ];
}

/** A second copy of the page that isn't displayed, before the one that is. */
const hiddenTwin: Mutation = {
  kind: 'hidden copy',
  name: 'body',
  apply() {
    const twin = document.createElement('div');
    twin.style.display = 'none';
    twin.append(...[...document.body.childNodes].map((node) => node.cloneNode(true)));
    for (const element of twin.querySelectorAll('*')) {
      for (const text of element.childNodes) {
        if (text.nodeType === Node.TEXT_NODE) text.nodeValue = '别人';
      }
    }
    document.body.prepend(twin);
    return () => twin.remove();
  },
};

const loggedOut: Mutation = {
  kind: 'logged out',
  name: 'body',
  apply() {
    const nodes = [...document.body.childNodes];
    const form = document.createElement('form');
    form.innerHTML =
      '<h1>请登录</h1><input type="tel"><input type="password"><button>登录</button>';
    document.body.replaceChildren(form);
    return () => document.body.replaceChildren(...nodes);
  },
};
