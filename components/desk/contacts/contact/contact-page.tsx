import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { NextStep } from '@/lib/core/model/next-step';
import { formatDay } from '@/lib/i18n/date';
import { contactTexts } from '@/lib/i18n/desk/contact';
import { contactListTexts } from '@/lib/i18n/desk/contacts';
import { formatAgo } from '@/lib/i18n/duration';
import { CauseCard } from '../../../sidepanel/care/cause-card';
import { ContactClocks } from '../../../sidepanel/care/contact-clocks';
import { CourseCard } from '../../../sidepanel/care/course-card';
import { DisturbButton } from '../../../sidepanel/care/disturb-button';
import { EvidenceCard } from '../../../sidepanel/care/evidence-card';
import { ProfileCard } from '../../../sidepanel/care/profile-card';
import { QuietNotice } from '../../../sidepanel/care/quiet-notice';
import { TierChip } from '../../../sidepanel/care/tier-chip';
import { CoverageFooter } from '../../../sidepanel/coverage-footer';
import { DeferBar } from '../../../sidepanel/defer-bar';
import { DeferredNotice } from '../../../sidepanel/deferred-notice';
import type { PanelActions } from '../../../sidepanel/panel-actions';
import { PanelContext, panelWords } from '../../../sidepanel/panel-context';
import type { FlaggedView } from '../../../sidepanel/panel-state';
import { FoldGroup } from '../../../ui/fold-group';
import { Icon } from '../../../ui/icon';
import { LevelBadge } from '../../../ui/level-badge';
import { Notice } from '../../../ui/notice';
import { typeset } from '../../../ui/typeset';
import { useDesk } from '../../desk-context';
import { CasesCard } from './cases-card';
import './contact.css';
import type { ContactData } from './contact-data';
import { DataCard } from './data-card';
import { NotesCard } from './notes-card';
import { OpenChat } from './open-chat';
import { TimelineCard } from './timeline-card';

interface ContactPageProps {
  readonly data: ContactData;
  /** The parts shared with the side panel ask through these. */
  readonly actions: PanelActions;
  /** Where the list is, as it was left. */
  readonly back: string;
  /** Drawings and links, which read for themselves. */
  readonly pictures: ReactNode;
  readonly links: ReactNode;
  readonly onAddress: (url: string) => void;
  readonly onExport: () => Promise<void>;
  readonly onErased: () => void;
}

/** Steps at which a cause is worth looking at. */
const CAUSE_STEPS: ReadonlySet<NextStep> = new Set([
  'check-in',
  'apologise',
  'reply',
  'wait',
  'find-cause',
  'amend',
]);

/** Everything about one contact: who, how they stand and why, what happened, what is known. */
export function ContactPage(props: ContactPageProps) {
  const { data, actions, back, pictures, links, onAddress, onExport, onErased } = props;
  const desk = useDesk();
  const { language, now } = desk;
  const own = contactTexts(language);
  const kept = useRef(new Map<string, unknown>());
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useMemo(
    () => ({
      actions,
      language,
      now,
      ...panelWords(language),
      kept: kept.current,
      showToast: desk.showToast,
    }),
    [actions, language, now, desk.showToast],
  );
  const { view } = data;
  const { contact, care, assessment, site } = view;
  const isPerson = contact.kind === 'person';
  // Another contact is another page: it begins at its top, for screen readers too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: by the contact only
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [contact.id]);

  const flagged = isFlaggedView(view) ? view : null;
  const isCaused = care.cause.known !== null || care.cause.hypotheses.length > 0;
  const { remark, phoneTail } = care.profile;
  // What was read of a thread reaches further back than the first look at it.
  const since = Math.min(contact.firstSeenAt, data.timeline.at(-1)?.at ?? contact.firstSeenAt);
  const step = panel.shared.nextSteps[care.step];
  return (
    <PanelContext value={panel}>
      <a className="contact-back" href={back}>
        <Icon name="chevron" />
        {own.back}
      </a>
      <header className="contact-head">
        <div className="contact-head-words">
          <div className="contact-head-title">
            <h1 ref={heading} tabIndex={-1}>
              {contact.name}
            </h1>
            <LevelBadge level={assessment.level} label={panel.shared.levels[assessment.level]} />
          </div>
          <p className="soft">
            {typeset(
              [
                ...(remark ? [own.remark(remark)] : []),
                ...(phoneTail ? [own.phoneTail(phoneTail)] : []),
                site.name,
                ...(isPerson ? [] : [contactListTexts(language).group]),
                own.known(formatDay(since, now, language)),
              ].join(' · '),
            )}
          </p>
          <p>
            {typeset(lastWords(data, panel.texts.summary, (at) => formatAgo(at, now, language)))}
          </p>
          <div className="row">
            {isPerson ? <TierChip care={care} /> : null}
            <ContactClocks care={care} />
          </div>
        </div>
        <OpenChat contact={contact} site={site.name} onAddress={onAddress} />
      </header>
      {data.hasNamesake ? (
        <Notice icon="warning">{contactListTexts(language).namesakeHint}</Notice>
      ) : null}
      <QuietNotice view={view} />
      {flagged ? <DeferredNotice view={flagged} /> : null}
      <div className="contact-columns">
        <div className="stack">
          {care.quiet ? null : (
            <p className="contact-step">
              <strong>{own.next}</strong>
              <span>{isPerson ? step : own.groupNote}</span>
            </p>
          )}
          <FoldGroup>
            <EvidenceCard view={view} />
            {isPerson && CAUSE_STEPS.has(care.step) && isCaused ? (
              <CauseCard
                view={view}
                onAsk={() => void desk.ask('chat/open', { contact: contact.id })}
              />
            ) : null}
            {isPerson ? <CourseCard view={view} /> : null}
          </FoldGroup>
          {pictures}
          <TimelineCard key={contact.id} items={data.timeline} />
          {isPerson ? <CasesCard cases={data.cases} /> : null}
        </div>
        <aside className="stack" aria-label={own.about}>
          <NotesCard key={contact.id} contact={contact.id} notes={data.notes} />
          <FoldGroup>
            {isPerson ? <ProfileCard view={view} /> : null}
            {links}
          </FoldGroup>
          {flagged ? (
            <DeferBar view={flagged} />
          ) : (
            <div className="defer-bar">
              <DisturbButton view={view} />
            </div>
          )}
          <CoverageFooter view={view} />
          <DataCard data={data} onExport={onExport} onErased={onErased} />
        </aside>
      </div>
    </PanelContext>
  );
}

function isFlaggedView(view: ContactData['view']): view is FlaggedView {
  return view.snoozeLimitDays !== undefined;
}

/** When each side last wrote. */
function lastWords(
  { view }: ContactData,
  words: ReturnType<typeof panelWords>['texts']['summary'],
  ago: (at: number) => string,
): string {
  const { lastInboundAt, lastOutboundAt } = view;
  return words.join([
    lastInboundAt === null ? words.neverWrote : words.lastInbound(ago(lastInboundAt)),
    ...(lastOutboundAt === null ? [] : [words.youWrote(ago(lastOutboundAt))]),
  ]);
}
