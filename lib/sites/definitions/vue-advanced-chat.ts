import { defineSite } from '../definition';

const APP = 'vue-advanced-chat';

/** vue-advanced-chat 2: a web component, everything inside one open shadow root. */
export default defineSite({
  id: 'vue-advanced-chat',
  version: 1,
  title: { zh: 'vue-advanced-chat 聊天组件', en: 'vue-advanced-chat web component' },
  matches: [],
  detect: [`${APP} >>> .vac-card-window`],
  notReady: [{ sel: `${APP} >>> .vac-rooms-container .vac-loader-wrapper` }],
  scope: 'origin',
  list: {
    root: `${APP} >>> .vac-rooms-container`,
    row: '.vac-room-item',
    rowLoose: `${APP} >>> .vac-room-container`,
    id: [{ attr: 'id' }],
    name: [{ sel: '.vac-room-name' }],
    time: [{ sel: '.vac-text-date' }],
    unread: [{ sel: '.vac-badge-counter' }],
    open: { sel: '.vac-room-selected' },
  },
  thread: {
    pane: `${APP} >>> .vac-card-window`,
    root: '.vac-messages-container',
    row: '.vac-message-wrapper',
    rowLoose: `${APP} >>> .vac-message-box`,
    key: [{ sel: '.vac-room-selected', attr: 'id' }],
    name: [{ sel: '.vac-room-header .vac-room-name' }],
    messageId: [{ attr: 'id' }],
    direction: [
      {
        by: 'mark',
        out: '.vac-message-current',
        in: '.vac-message-box:not(.vac-offset-current) .vac-message-card:not(.vac-message-current)',
      },
      { by: 'side', of: '.vac-message-card', right: 'out' },
    ],
    text: [{ sel: '.vac-message-card > .vac-format-message-wrapper' }, { sel: '.vac-card-system' }],
    time: {
      from: [{ sel: '.vac-text-timestamp span' }],
      // The first day has no line of its own; it is told where the whole conversation is loaded.
      separator: '.vac-card-date, .vac-text-started',
      separatorFrom: [{ cut: [{ afterLast: ': ' }] }, {}],
    },
    kinds: {
      system: '.vac-card-system',
      image: '.vac-message-image',
      video: '.vac-video-container',
      voice: '.vac-audio-player',
      file: '.vac-file-container',
    },
    skip: [{ sel: '.vac-message-deleted' }],
  },
  compose: { box: '.vac-textarea', kind: 'textarea' },
  badge: { anchor: '.vac-room-name', place: 'after' },
  evidence: 'run',
  verified: 'tests',
  limits: [
    {
      zh: '历史没有加载完时，最早一组消息上方没有日期：只知道几点，不知道哪天。',
      en: 'While older messages are not loaded, the first group has no date line: its clock times lack a day.',
    },
  ],
});
