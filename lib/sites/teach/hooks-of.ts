import { judgeToken } from './judge-token';

/** One thing to hold an element by. */
export interface Hook {
  readonly css: string;
  /** 0 to 1: how likely the next build still has it. */
  readonly lasting: number;
}

const TEST_ATTRIBUTES =
  /^data-(testid|test-id|test|qa|qa-id|cy|e2e|automation-id|selenium-test|btm|hook)$/;

/** Attributes that name a thing by their mere presence. */
const ID_ATTRIBUTES =
  /^data-(id|mid|key|[\w-]*(?:message|msg|room|peer|user|contact|conversation|conv|chat|session|thread|feed|customer|random)[\w-]*|jid|uid|ts|time|timestamp|isodate|date)$|^(jid|datetime)$/;

/** Attributes whose values come from a small set that a person wrote. */
const VALUE_ATTRIBUTES =
  /^(type|name|data-(type|kind|side|direction|role|part|slot|status|sent|own|me|is-me|is-self|is-mine|from-me|outgoing|incoming|bubble-name|placement|author|message-type|sender-type)|itemprop|part)$/;

/** Roles and tags that say nothing about a thing on a chat page. */
const COMMON_ROLES = new Set(['presentation', 'none', 'button', 'img', 'generic', 'group']);
const TELLING_TAGS = new Set(
  'textarea input time header footer nav aside main section article h1 h2 h3 h4 h5 h6 p li ul ol table tr td form img a button blockquote figure'.split(
    ' ',
  ),
);

const MAX_HOOKS = 14;

/** How far a state word can be leant on: it is there only now. */
const STATE_LASTS = 0.25;

/**
 * What an element can be held by, best first. Values that tell one row from another (ids, names) are
 * left out: a selector has to find the next row as well.
 */
export function hooksOf(element: Element): readonly Hook[] {
  const hooks: Hook[] = [];
  const add = (css: string, lasting: number) => hooks.push({ css, lasting });
  for (const { name, value } of element.attributes) {
    if (TEST_ATTRIBUTES.test(name) && isWritten(value)) add(`[${name}="${quote(value)}"]`, 1);
    else if (ID_ATTRIBUTES.test(name)) add(`[${name}]`, 0.9);
    else if (VALUE_ATTRIBUTES.test(name) && isWritten(value))
      add(`[${name}="${quote(value)}"]`, 0.85);
    else if (name === 'contenteditable' && value !== 'false') add('[contenteditable]', 0.7);
    else if (name === 'role' && isWritten(value)) {
      add(`[role="${quote(value)}"]`, COMMON_ROLES.has(value) ? 0.5 : 0.8);
    }
  }
  if (element.id && judgeToken(element.id).kind === 'stable' && !/\d/.test(element.id)) {
    add(`#${CSS.escape(element.id)}`, 0.95);
  }
  for (const token of [...element.classList].slice(0, 20)) {
    const judged = judgeToken(token);
    if (judged.kind === 'stable') add(`.${CSS.escape(token)}`, isNamed(token) ? 0.88 : 0.75);
    else if (judged.kind === 'stem') add(`[class*="${quote(judged.stem)}"]`, 0.65);
    else if (judged.kind === 'state') add(`.${CSS.escape(token)}`, STATE_LASTS);
  }
  const tag = element.localName;
  if (tag.includes('-')) add(CSS.escape(tag), 0.9);
  else if (/^[a-z0-9]+$/.test(tag)) add(tag, TELLING_TAGS.has(tag) ? 0.45 : 0.3);
  return hooks.sort((a, b) => b.lasting - a.lasting).slice(0, MAX_HOOKS);
}

/** `js-`, BEM, or two words: names meant as names. */
function isNamed(token: string): boolean {
  return /^js-|__|--|[a-z][-_A-Z]/.test(token);
}

function isWritten(value: string): boolean {
  return (
    value.length > 0 &&
    value.length <= 40 &&
    /^[A-Za-z][\w.:-]*$/.test(value) &&
    !/\d{2}/.test(value) &&
    judgeToken(value).kind !== 'generated'
  );
}

function quote(value: string): string {
  return value.replace(/["\\]/g, '\\$&');
}
