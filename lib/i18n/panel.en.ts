import type { PanelTexts } from './panel';

/** The side panel: the contact in front of you. */
export const panelEn: PanelTexts = {
  appName: 'Rewarm',
  regions: {
    coverage: 'How much was seen',
  },
  desk: 'Desk',
  loading: 'Reading the current page…',
  failed: 'That did not work. Please try again.',
  notAChat: {
    title: 'This page is not a chat desk',
    body: 'Open the page where you answer customers, and Rewarm tells you beside it who is going quiet.',
    supported: 'Works on',
    practice: 'Try the practice desk',
    practiceHint: 'No account needed, with six months of simulated customers.',
  },
  canEnable: {
    title: (site) => `Use Rewarm on ${site}?`,
    asks: 'The browser will ask you to allow this one site:',
    reasons: [
      'To read the chat list and the chats you open, and note when each contact wrote',
      'To mark the contacts who are going quiet',
      'To put the draft you chose in the message box. You always press send yourself',
    ],
    promises:
      'Message texts never leave the page and the data stays on this computer. You can take the permission back in the extension settings.',
    agree: 'I have read the rule, know the risk and decide to enable it',
    button: 'Enable this site',
    asking: 'Waiting for you to confirm in the browser…',
    refused: 'Permission was not given and nothing was read. Click again whenever you like.',
  },
  broken: {
    title: (site) => `${site} has changed its page`,
    body: (length) =>
      `It has not been readable for ${length}. Recording and warnings are paused, so that what cannot be read is not taken for silence.`,
    safe: 'What was recorded is safe. This time counts as “not seen”, never as silence.',
    found: 'What does not match',
    parts: {
      list: 'Contact list',
      row: 'Contacts in the list',
      thread: 'Conversation',
      message: 'Messages',
      time: 'Message times',
      compose: 'Message box',
    },
    counts: (expected, seen) => `${expected} expected, ${seen} read`,
    recheck: 'Read again',
    rechecking: 'Reading again…',
  },
  noConversation: {
    title: 'No chat is open',
    flagged: (count) =>
      count === 1
        ? '1 contact in the list needs a look'
        : `${count} contacts in the list need a look`,
    none: (inSight) =>
      inSight === 1
        ? 'The 1 contact in sight is as usual. Nobody to follow up.'
        : `All ${inSight} contacts in sight are as usual. Nobody to follow up.`,
    empty: 'No contacts seen in the list yet. Scroll it, or open a chat.',
    locate: (name) => `Find ${name} in the list`,
    located: 'Marked in the list. Open the chat to see why.',
    point: 'Point it out in the list',
    notLocated: 'This contact is out of sight in the list now. Search for the name in the page.',
  },
  tooLittle: {
    title: (needed) =>
      needed === 1
        ? '1 more exchange until we can tell'
        : `${needed} more exchanges until we can tell`,
    body: 'Every contact is compared with their own usual. With so few exchanges, Rewarm does not guess.',
    tip: 'Open the chat and scroll up: older messages count too.',
  },
  fine: {
    title: 'As usual, nothing to do',
  },
  summary: {
    lastInbound: (day) => `They last wrote ${day}`,
    neverWrote: 'They have not been seen writing yet',
    usual: (gap) => `usually about every ${gap}`,
    youWrote: (ago) => `you last wrote ${ago}`,
    join: (parts) => `${parts.join(', ')}.`,
  },
  habits: {
    hours: (from, to) => `Mostly writes ${from}:00–${to}:00`,
    media: {
      voice: 'Often sends voice messages',
      image: 'Often sends pictures',
      video: 'Often sends videos',
      sticker: 'Often sends stickers',
    },
    both: (hours, medium) => `${hours}; ${medium.toLowerCase()}`,
  },
  severities: { 1: 'Early', 2: 'Strong', 3: 'Gravest' },
  severityLabel: (word) => `Signal strength: ${word}`,
  evidence: {
    title: 'Evidence',
    reveal: 'Show messages',
    revealLabel: (count, sentence) => `Show messages, ${count}: ${sentence}`,
    shown: (count) => (count === 1 ? '1 marked in the page' : `${count} marked in the page`),
    shownPart: (count, of) =>
      `${count} marked; ${of - count} not loaded yet. Scroll the chat up and click again`,
    notLoaded: 'Those messages are not loaded yet. Scroll the chat up and click again',
    notOpen: 'Open this contact’s chat first',
    more: (count) => (count === 1 ? '1 more' : `${count} more`),
    fewer: 'Show fewer',
  },
  draft: {
    title: 'Check-in draft',
    variants: 'Other wordings',
    label: 'Draft text, editable',
    insert: 'Insert',
    copy: 'Copy',
    restore: 'Restore',
    hint: 'Only fills the box. You press send',
    findings: 'Draft check',
    findingAt: (quote) => `Go to “${quote}”`,
    blocked: 'Fix what is marked above before inserting',
    notOpen: 'Open this contact’s chat first to insert',
    empty: 'The draft is empty',
    length: (count) => (count === 1 ? '1 character' : `${count} characters`),
  },
  later: {
    button: 'Later',
    title: 'When to remind you?',
    tomorrow: 'Tomorrow',
    days: (days) => `In ${days} days`,
    week: 'In 1 week',
    custom: 'Pick a date',
    date: 'Reminder date',
    limit: (days) => `This is the gravest kind of signal: at most ${days} days.`,
    confirm: 'Set',
    done: (when) => `Will remind you ${when}`,
    state: (when) => `Snoozed until ${when}.`,
    cancel: 'Cancel',
    undo: 'Undo',
    undone: 'Undone, warnings as usual',
  },
  wrong: {
    button: 'This is wrong',
    title: 'What is wrong?',
    reasons: {
      elsewhere: 'They write elsewhere',
      'always-so': 'They have always been like this',
      other: 'Something else',
    },
    note: 'A word about it (optional)',
    lifetime: (days, until) =>
      `No warnings for this contact for ${days} days; judged afresh from ${until}. You can undo this.`,
    confirm: 'Confirm',
    done: 'Noted, no more warnings',
    state: (reason) => `You marked “${reason}”`,
    stateUntil: (until) => `judged afresh from ${until}`,
  },
  coverage: {
    confidence: {
      low: 'Not very sure, few exchanges seen',
      medium: 'Fairly sure',
      high: 'Quite sure',
    },
    seen: (seen, of, messages) =>
      `Seen on ${seen} of the last ${of} days, ${messages} messages noted.`,
    lastSeen: (ago) => `Last in sight: ${ago}.`,
    neverSeen: 'Not yet in sight on the page.',
    visible: 'This page shows: last times in the list, chats you have opened.',
    invisible:
      'It does not show: chats on the phone, reactions to posts, older messages not scrolled to. That time never counts as silence.',
    privacy: 'Message texts never leave the page; the data stays on this computer.',
  },
};
