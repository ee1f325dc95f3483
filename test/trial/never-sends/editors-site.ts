import type { SiteDefinition } from '@/lib/sites/definition';

/** Kinds of compose box in `test/hosts/editors`, each with a model of its own and Enter to send. */
export const EDITOR_KINDS = [
  'lexical',
  'prosemirror',
  'quill',
  'react',
  'textarea',
  'contenteditable',
  'custom',
  'stubborn',
  'switching',
] as const;

/** How those pages are read: as an operator's own definition. */
export const EDITORS: SiteDefinition = {
  id: 'editors',
  version: 1,
  title: { zh: '编辑器', en: 'Editors' },
  matches: [],
  detect: ['.pane'],
  notReady: [],
  scope: 'origin',
  thread: {
    pane: '.pane',
    root: '.talk',
    row: 'li',
    rowLoose: '.talk > *',
    key: [{ attr: 'data-contact' }],
    name: [{ sel: 'h1' }],
    direction: [{ by: 'mark', out: '.me', in: '.them' }],
    text: [{}],
    time: { from: [] },
  },
  compose: { box: '.box', kind: 'auto' },
  evidence: 'run',
  verified: 'no',
  limits: [],
};
