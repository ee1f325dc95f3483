import { nextOpening } from '@/lib/core/calendar/next-opening';
import type { CarePlan } from '@/lib/core/care/care-plan';
import { isActive, standingOf } from '@/lib/core/care/case/standing';
import { destinationOf } from '@/lib/core/drafting/model/model-settings';
import type { CareCase, CaseEvent } from '@/lib/core/model/care-case';
import { DAY, FEATURE, type Interaction } from '@/lib/core/model/interaction';
import { budgetLeft } from '@/lib/core/offers/budget-left';
import { contactBudget } from '@/lib/core/offers/judge-caps';
import { monthOf } from '@/lib/core/offers/month-of';
import { rulesOf } from '@/lib/core/strategy/strategy';
import { waitOf } from '@/lib/core/waiting/wait-of';
import { type WindowRule, windowOf, windowRule } from '@/lib/core/waiting/window';
import { caseEventSentence } from '@/lib/i18n/cases';
import { causeEvidenceSentence } from '@/lib/i18n/causes';
import type { Language } from '@/lib/i18n/language';
import type { CareView, CaseView, CauseView, OwnMessage } from '../care/care-view';
import type { LiveContact } from './live-contact';

/** Our latest messages that are shown. */
const MESSAGES = 10;

/** What the panel shows of the care for a contact. Pure. */
export function careViewOf(live: LiveContact, siteWindow: WindowRule | undefined): CareView {
  const { record, plan, settings, language } = live;
  const { now, dayOffset } = live.moment;
  const { contact, summary, profile, care, past, facts, phrases } = record;
  const { strategy, shifts, model } = settings;
  const rule = windowRule(strategy, contact.site, siteWindow);
  const person = contact.kind === 'person';
  const waiting = person ? waitOf(summary, shifts, now, dayOffset) : null;
  const closed = nextOpening(shifts, now, dayOffset) !== now;
  const course = care ?? past;
  return {
    step: plan.step,
    stepUntil: stepUntil(live),
    tier: plan.tier,
    tierSet: profile?.tier !== undefined,
    waiting,
    window: rule && windowOf(rule, facts, now),
    quiet: summary.quiet,
    intent: plan.step === 'reply' && waiting && closed ? 'off-hours' : plan.intent,
    cause: causeView(plan, care, language),
    missing: plan.missing,
    offers: plan.offers.map(({ offer, refusal, before }) => ({
      id: offer.id,
      name: offer.name,
      kind: offer.kind,
      cost: offer.cost,
      refusal,
      before: before > 0 ? { count: before, days: strategy.perContactDays } : null,
    })),
    budget: plan.offers.length > 0 ? budgetOf(live) : null,
    course: course && courseView(course, language),
    messages: ownMessages(facts),
    profile: profile ?? { id: contact.id },
    phrases: phrases.length,
    model:
      model.enabled && destinationOf(model) !== '' && model.agreedTo === destinationOf(model)
        ? model.model || model.provider
        : null,
  };
}

/** When patience is over, or a watch. */
function stepUntil({ record, plan, settings }: LiveContact): number | null {
  const { care, summary } = record;
  const { strategy } = settings;
  const standing = care && standingOf(care.events);
  if (plan.step === 'watch' && standing) return standing.since + strategy.watchDays * DAY;
  if (plan.step !== 'wait') return null;
  const last = Math.max(standing?.lastWordsAt ?? 0, summary.lastTryAt ?? 0);
  return last === 0 ? null : last + rulesOf(strategy, plan.tier).patience * DAY;
}

function causeView(
  { cause, hypotheses }: CarePlan,
  care: CareCase | null,
  language: Language,
): CauseView {
  const said = care?.events.findLast(
    (event): event is Extract<CaseEvent, { kind: 'cause' }> =>
      event.kind === 'cause' && !event.undone,
  );
  return {
    known: cause && {
      cause,
      by: said?.by ?? 'reply',
      note: said?.note ?? '',
      event: said?.n ?? null,
    },
    hypotheses: hypotheses.map((guess) => ({
      cause: guess.cause,
      likely: guess.likely,
      ours: guess.ours,
      remarks: guess.evidence.map((evidence) => ({
        text: causeEvidenceSentence(evidence, language),
        times: evidence.times,
      })),
    })),
  };
}

function budgetOf({ plan, record, settings, moment }: LiveContact): CareView['budget'] {
  const { strategy } = settings;
  const { now, dayOffset } = moment;
  const books = { contact: record.contact.id, entries: record.ledger, strategy, now, dayOffset };
  const month = budgetLeft(books.entries, strategy, monthOf(now, dayOffset));
  return {
    contact: contactBudget(plan.tier, books).left,
    month: Math.min(month.tiers[plan.tier].left, month.all.left),
  };
}

function courseView({ id, state, events }: CareCase, language: Language): CaseView {
  return {
    id,
    state,
    open: isActive(state) || state === 'recovered',
    events: events.map((event, i) => ({
      n: event.n,
      at: event.at,
      text: caseEventSentence(event, language),
      undone: event.undone === true,
      undoable: i > 0,
    })),
  };
}

/** What we sent lately, newest first. */
function ownMessages(facts: readonly Interaction[]): OwnMessage[] {
  const ours = facts.filter(
    ({ direction, kind }) => direction === 'out' && kind !== 'system' && kind !== 'sighting',
  );
  return ours
    .slice(-MESSAGES)
    .reverse()
    .map(({ id, at, length, features }) => ({
      id,
      at,
      length,
      kind:
        features & FEATURE.activity ? 'activity' : features & FEATURE.benefit ? 'benefit' : 'plain',
      marked: (features & FEATURE.marked) !== 0,
      joined: (features & FEATURE.joined) !== 0,
    }));
}
