import { FONT, LEVEL_COLOURS } from './badge-styles';

export const CARD_STYLES = `
  :host {
    all: initial; position: fixed; inset: auto; margin: 0; border: 0; padding: 0;
    background: none; overflow: visible; z-index: 2147483646; color-scheme: light;
    --canvas: #fff; --sunken: #f3f5f8; --line: #e1e4ea; --control: #858e9c; --text: #1c2129;
    --soft: #545c69; --accent: #c1461a; --accent-strong: #a83a12; --on-accent: #fff;
    --bad: #b3261e; --good: #17693f;
  }
  :host([data-dark]) {
    color-scheme: dark;
    --canvas: #1d2026; --sunken: #282c34; --line: #30353f; --control: #737c8b; --text: #e9ebef;
    --soft: #a9b1bd; --accent: #ff9468; --accent-strong: #ffab89; --on-accent: #2b1006;
    --bad: #ff9d95; --good: #74d3a3;
  }
  ${LEVEL_COLOURS}
  * { box-sizing: border-box; }
  section {
    width: 344px; max-width: calc(100vw - 16px); max-height: calc(100vh - 16px); overflow: auto;
    font: 13px/20px ${FONT}; color: var(--text); background: var(--canvas);
    border: 1px solid var(--line); border-radius: 12px; padding: 14px 16px;
    box-shadow: 0 8px 32px rgb(15 20 30 / 18%);
  }
  section:focus { outline: none; }
  header { display: flex; align-items: center; gap: 8px; }
  h2 { font: 600 15px/22px ${FONT}; margin: 0; overflow: hidden; text-overflow: ellipsis;
    white-space: nowrap; }
  .pill { flex: none; font: 500 11px/16px ${FONT}; padding: 0 6px; border-radius: 8px;
    color: var(--ink); background: var(--fill); box-shadow: 0 0 0 1px rgb(128 128 128 / 18%); }
  .pill.lost { text-decoration: line-through; }
  ul { margin: 8px 0 0; padding: 0; list-style: none; display: grid; gap: 4px; }
  li { padding-left: 12px; position: relative; }
  li::before { content: ''; position: absolute; left: 0; top: 8px; width: 5px; height: 5px;
    border-radius: 50%; background: var(--control); }
  li:first-child { font-weight: 500; }
  .next { margin: 10px 0 0; color: var(--soft); }
  .next b { color: var(--text); font-weight: 600; }
  textarea {
    display: block; width: 100%; min-height: 84px; margin: 10px 0 0; padding: 8px 10px;
    resize: vertical; font: 13px/20px ${FONT}; color: var(--text); background: var(--sunken);
    border: 1px solid var(--line); border-radius: 8px;
  }
  .row { display: flex; align-items: center; gap: 8px; margin-top: 10px; flex-wrap: wrap; }
  .row .space { flex: 1; }
  button {
    font: 500 13px/20px ${FONT}; padding: 4px 10px; border-radius: 8px; cursor: pointer;
    border: 1px solid var(--line); color: var(--text); background: var(--canvas);
  }
  button:hover { background: var(--sunken); }
  button.main { color: var(--on-accent); background: var(--accent); border-color: transparent;
    padding: 4px 16px; font-weight: 600; }
  button.main:hover { background: var(--accent-strong); }
  button.quiet { border-color: transparent; color: var(--soft); padding: 4px 6px; }
  button.close { margin-left: auto; padding: 2px 7px; }
  button:focus-visible, textarea:focus-visible { outline: 2px solid var(--accent);
    outline-offset: 1px; }
  .hint { margin: 8px 0 0; color: var(--soft); font-size: 12px; line-height: 18px; }
  .hint.bad { color: var(--bad); }
  .hint.good { color: var(--good); }
`;
