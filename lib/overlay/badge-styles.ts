/** Same level colours as the panel (components/ui/tokens.css): the colder, the deeper the blue. */
export const LEVEL_COLOURS = `
  .watch { --fill: #e9f2f8; --ink: #2c6388; }
  .declining { --fill: #d9e6fb; --ink: #1d4fa8; }
  .silent { --fill: #2b4090; --ink: #fff; }
  .lost { --fill: #fff; --ink: #4a5160; }
  .fine { --fill: #e9f6ef; --ink: #17693f; }
  .unknown { --fill: #eef0f4; --ink: #545c69; }
  :host([data-dark]) .watch { --fill: #1d303d; --ink: #a9cfe8; }
  :host([data-dark]) .declining { --fill: #213766; --ink: #b6cffc; }
  :host([data-dark]) .silent { --fill: #a9bcff; --ink: #11183a; }
  :host([data-dark]) .lost { --fill: #1d2026; --ink: #b5bcc8; }
  :host([data-dark]) .fine { --fill: #16301f; --ink: #74d3a3; }
  :host([data-dark]) .unknown { --fill: #282c34; --ink: #a9b1bd; }
`;

export const FONT = `-apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB",
  "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif`;

/** Sizes are in px: the page's own root font size is none of ours. */
export const BADGE_STYLES = `
  :host { all: initial; position: absolute; z-index: 1; line-height: 0; }
  ${LEVEL_COLOURS}
  button {
    all: unset; box-sizing: border-box; display: inline-block; cursor: pointer;
    font: 500 11px/16px ${FONT}; padding: 0 6px; border-radius: 8px; white-space: nowrap;
    color: var(--ink); background: var(--fill); box-shadow: 0 0 0 1px rgb(128 128 128 / 18%);
  }
  .lost { text-decoration: line-through; }
  button:hover { filter: brightness(0.96); }
  button:focus-visible { outline: 2px solid #c1461a; outline-offset: 1px; }
  :host([data-dark]) button:focus-visible { outline-color: #ff9468; }
  @media (forced-colors: active) { button { border: 1px solid ButtonText; } }
`;
