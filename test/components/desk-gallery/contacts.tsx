import { useEffect, useMemo, useState } from 'react';
import type { ContactData } from '@/components/desk/contacts/contact/contact-data';
import { ContactPage } from '@/components/desk/contacts/contact/contact-page';
import { ContactsPage } from '@/components/desk/contacts/list/contacts-page';
import { type Listing, ListMaker } from '@/components/desk/contacts/list/list-maker';
import type { RosterView } from '@/components/desk/contacts/list/roster';
import type { ContactView } from '@/components/sidepanel/panel-state';
import type { ContactRow } from '@/lib/core/contacts-list/contact-row';
import { foldText } from '@/lib/core/contacts-list/fold';
import { initialsOf } from '@/lib/core/contacts-list/initials';
import { type ListFilter, NO_FILTER } from '@/lib/core/contacts-list/list-filter';
import { LEVELS } from '@/lib/core/model/assessment';
import type { CareCase, CaseEvent } from '@/lib/core/model/care-case';
import { DAY, FEATURE, HOUR, type Interaction } from '@/lib/core/model/interaction';
import { TIERS } from '@/lib/core/model/tier';
import { buildTimeline } from '@/lib/core/timeline/build-timeline';
import type { Language } from '@/lib/i18n/language';
import { makeActions } from '../gallery/actions';
import { care } from '../gallery/care';
import { course, hypotheses, profile } from '../gallery/care-parts';
import { assess, base, HELP, long, SILENCE, short, UNANSWERED } from '../gallery/contacts';
import { NOW } from '../gallery/now';
import { contactId, NAMES } from './names';

const MANY = 2000;
const SITE_NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-CN': { practice: '练习台', converse: 'Converse 网页聊天' },
  en: { practice: 'Practice desk', converse: 'Converse web chat' },
};
const TAGS: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['敏感肌', '宝妈', '企业采购负责人（需要开专票）'],
  en: ['Sensitive skin', 'Parent', 'Purchasing lead (needs a tax invoice)'],
};

/** Numbers that look like chance and are the same every time. */
function draws(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function rows(lang: Language): ContactRow[] {
  const draw = draws(7);
  return Array.from({ length: MANY }, (_, i) => {
    const name = NAMES[lang][i % NAMES[lang].length] ?? '';
    const isGroup = i % 17 === 5;
    const remark = i % 5 === 1 ? (lang === 'en' ? 'Old customer from May' : '五月来的老客') : '';
    const level = isGroup ? 'fine' : (LEVELS[draw(6)] ?? 'fine');
    const spoken = foldText(`${name}\n${remark}`);
    const isWorried = level !== 'fine' && level !== 'unknown';
    return {
      id: contactId(i),
      site: i % 3 === 0 ? 'converse' : 'practice',
      kind: isGroup ? 'group' : 'person',
      name,
      remark,
      phoneTail: '',
      tags: TAGS[lang].filter(() => draw(3) === 0),
      tier: TIERS[draw(3)] ?? 'edge',
      level,
      risk: isWorried ? 0.4 + draw(60) / 100 : draw(40) / 100,
      cause: isWorried && draw(3) === 0 ? 'experience' : null,
      caseState: isWorried && draw(2) === 0 ? 'sent' : null,
      lastIn: draw(20) === 0 ? null : NOW - draw(90) * DAY - draw(20) * HOUR,
      lastOut: NOW - draw(40) * DAY,
      waitingSince: draw(9) === 0 ? NOW - draw(30) * HOUR : null,
      rhythm: draw(4) === 0 ? null : 1 + draw(40),
      seenThrough: NOW - draw(30) * DAY,
      isQuiet: draw(25) === 0,
      putOffUntil: draw(15) === 0 ? NOW + DAY : 0,
      isWeak: i % 8 === 0,
      written: spoken,
      initials: initialsOf(spoken),
    };
  });
}

const NOBODY: ReadonlySet<string> = new Set();

interface ListProps {
  readonly lang: Language;
  readonly filter?: Partial<ListFilter>;
  readonly roster?: Partial<RosterView>;
  readonly isUnreadable?: boolean;
}

/** The list with made-up people; typing and filtering work. */
export function MadeUpList({ lang, filter: first, roster, isUnreadable = false }: ListProps) {
  const all = useMemo(() => rows(lang), [lang]);
  const [filter, setFilter] = useState<ListFilter>({ ...NO_FILTER, ...first });
  const [listing, setListing] = useState<Listing | null>(null);
  const maker = useMemo(() => new ListMaker(setListing), []);
  const shown = roster?.rows ?? all;
  useEffect(() => maker.want({ rows: shown, filter, now: NOW }), [maker, shown, filter]);
  const view: RosterView = {
    phase: 'read',
    rows: shown,
    total: shown.length,
    namesakes: new Set([contactId(0), contactId(8)]),
    ...roster,
  };
  return (
    // As much as fits in a picture: two thousand lines would make it a hundred metres long.
    <div style={{ display: 'grid', gap: 16, maxHeight: 1500, overflow: 'clip' }}>
      <ContactsPage
        roster={view}
        listing={roster?.phase === 'reading' && shown.length === 0 ? null : listing}
        filter={filter}
        isUnreadable={isUnreadable}
        views={[
          {
            id: 'view-1',
            name: lang === 'en' ? 'Parents, quiet for a month' : '宝妈，一个月没来',
            query: 'in=30-&tag=%E5%AE%9D%E5%A6%88',
            createdAt: NOW,
          },
        ]}
        siteName={(id) => SITE_NAMES[lang][id] ?? id}
        onFilter={setFilter}
      />
    </div>
  );
}

export const NO_ROWS: Partial<RosterView> = { rows: [], total: 0, namesakes: NOBODY };
export const READING: Partial<RosterView> = { ...NO_ROWS, phase: 'reading', total: null };

function facts(): Interaction[] {
  const draw = draws(3);
  return Array.from({ length: 160 }, (_, i) => {
    const at = NOW - (160 - i) * 1.1 * DAY - draw(8) * HOUR;
    const isOurs = draw(5) < 2;
    return {
      id: i.toString(16).padStart(16, '0'),
      at,
      precision: i % 9 === 0 ? 'day' : 'minute',
      direction: isOurs ? 'out' : 'in',
      kind: i % 11 === 0 ? 'image' : i % 23 === 0 ? 'sighting' : 'text',
      features: isOurs
        ? [FEATURE.greeting, FEATURE.promotion | FEATURE.link, FEATURE.promise, 0][draw(4)]!
        : [FEATURE.question, FEATURE.thanks, FEATURE.short, FEATURE.complaint, 0][draw(5)]!,
      length: 4 + draw(30),
      origin: 'thread',
      native: true,
    };
  });
}

function pastCase(n: number): CareCase {
  const openedAt = NOW - (40 + 60 * n) * DAY;
  const events = [
    { n: 0, at: openedAt, kind: 'flagged', level: 'declining', risk: 0.6 },
    { n: 1, at: openedAt + DAY, kind: 'sent', intent: 'check-in', asInserted: true, of: null },
    { n: 2, at: openedAt + 2 * DAY, kind: 'replied', features: 0 },
    { n: 3, at: openedAt + 2 * DAY, kind: 'cause', cause: 'value', by: 'reply', note: '' },
    { n: 4, at: openedAt + 20 * DAY, kind: 'recovered', by: 'rhythm' },
  ] as CaseEvent[];
  return {
    id: `case-${n}`,
    contact: contactId(1),
    site: 'practice',
    events,
    state: n === 0 ? 'recovered' : 'done',
    openedAt,
    closedAt: n === 0 ? null : openedAt + 30 * DAY,
    tier: 'loyal',
    held: false,
    drawn: false,
    usualGap: 4,
  };
}

function full(lang: Language, part: Partial<ContactView> = {}): ContactData {
  const cases = [pastCase(0), pastCase(1)];
  const notes = [
    {
      id: 'note-1',
      contact: contactId(1),
      at: NOW - 3 * DAY,
      text:
        lang === 'en'
          ? 'Daughter starts school in September. Prefers voice messages after eight.'
          : '女儿九月上学。晚上八点以后才方便，喜欢语音。',
    },
    {
      id: 'note-2',
      contact: contactId(1),
      at: NOW - 60 * DAY,
      text: lang === 'en' ? 'Wants an invoice with every order.' : '每单都要开发票。',
    },
  ];
  const view: ContactView = {
    ...base(lang, short(lang), assess('silent', [SILENCE, UNANSWERED, HELP])),
    care: care({
      step: 'check-in',
      intent: 'check-in',
      tier: 'loyal',
      cause: { known: null, hypotheses: hypotheses(lang) },
      course: course(lang, 'flagged', 1),
      profile: {
        ...profile(lang),
        remark: lang === 'en' ? 'Neighbour of Mrs. Wu' : '吴姐的邻居',
        phoneTail: '8842',
      },
    }),
    ...part,
  };
  return {
    view: { ...view, snooze: null, override: null, snoozeLimitDays: 7 },
    timeline: buildTimeline(
      {
        facts: facts(),
        cases,
        notes,
        ledger: [],
        log: [
          { id: 1, at: NOW - 8 * DAY, action: 'snooze', detail: {} },
          { id: 2, at: NOW - 30 * DAY, action: 'override', detail: {} },
        ],
        imports: [],
      },
      480,
    ),
    cases,
    notes,
    hasNamesake: false,
  };
}

function little(lang: Language): ContactData {
  return {
    view: { ...base(lang, short(lang), assess('unknown')), lastOutboundAt: null },
    timeline: [],
    cases: [],
    notes: [],
    hasNamesake: false,
  };
}

/** Contacts as hard to show as they come. */
export const CONTACT_DATA = {
  full,
  little,
  long: (lang) => {
    const data = full(lang, base(lang, long(lang), assess('declining', [SILENCE])));
    return { ...data, view: { ...data.view, care: care({ step: 'check-in', tier: 'edge' }) } };
  },
  group: (lang) => {
    const { contact, ...rest } = base(lang, NAMES[lang][3] ?? '', assess('fine'));
    return { ...little(lang), view: { ...rest, contact: { ...contact, kind: 'group' } } };
  },
  quiet: (lang) => {
    const data = full(lang);
    const { care: own } = data.view;
    return {
      ...data,
      view: { ...data.view, care: { ...own, quiet: { at: NOW - 5 * DAY, by: 'words' } } },
    };
  },
  namesake: (lang) => ({ ...full(lang), hasNamesake: true }),
} satisfies Record<string, (lang: Language) => ContactData>;

/** The page of a made-up contact. */
export function MadeUpContact({ lang, of }: { lang: Language; of: keyof typeof CONTACT_DATA }) {
  const actions = useMemo(() => makeActions(() => {}, lang), [lang]);
  return (
    <ContactPage
      data={CONTACT_DATA[of](lang)}
      actions={actions}
      back="#/contacts"
      pictures={null}
      links={null}
      onAddress={() => {}}
      onExport={async () => {}}
      onErased={() => {}}
    />
  );
}
