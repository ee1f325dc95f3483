import { useEffect, useState } from 'react';
import { teachTexts } from '@/lib/i18n/teach';
import type { PointedReply, TeachReply } from '@/lib/messaging/teach-schemas';
import { useAction } from '../../hooks/use-action';
import { useEscape } from '../../hooks/use-escape';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { typeset } from '../../ui/typeset';
import { usePanel } from '../panel-context';
import type { LeadPoint, SiteActions } from '../site/site-actions';
import { nextPoint, pointsOf } from './lead-order';

const KEYS = ['parent', 'child', 'take', 'leave'] as const;

type Done = ReadonlyMap<LeadPoint, Extract<PointedReply, { kind: 'pointed' }> | null>;

interface LeadPartProps {
  readonly actions: SiteActions;
  readonly onDone: (reply: TeachReply<'teach/pointed'>) => void;
  readonly onLeave: () => void;
}

/** Leads through pointing at a page step by step; each step says what it comes to. */
export function LeadPart({ actions, onDone, onLeave }: LeadPartProps) {
  const { language, texts } = usePanel();
  const all = teachTexts(language);
  const words = all.lead;
  const [done, setDone] = useState<Done>(new Map());
  const [point, setPoint] = useState<LeadPoint>('row');
  const [problem, setProblem] = useState<string | null>(null);
  const [phase, run] = useAction();
  const busy = phase === 'busy';
  const press = (key: (typeof KEYS)[number]) => void actions.press(key).catch(() => {});
  useEscape(busy ? () => press('leave') : null);
  useEffect(() => () => void actions.press('leave').catch(() => {}), [actions]);

  const reply = done.get(point);
  const steps = pointsOf(done);
  const next = nextPoint(point, done);
  const ask = (of: LeadPoint) =>
    run(async () => {
      setProblem(null);
      if (of === 'row' && done.size === 0) await actions.startLead();
      const said = await actions.lead(of);
      if (said.kind === 'pointed') setDone(new Map([...done, [of, said]]));
      else if (said.kind === 'problem') {
        setProblem(said.why === 'frame' ? words.frame : words.problem[of]);
      }
    });
  const finish = () => run(async () => onDone(await actions.finishLead()));
  const go = () => {
    if (!next) return finish();
    setPoint(next);
    setProblem(null);
    ask(next);
  };
  const skip = () => {
    const without = new Map([...done, [point, null] as const]);
    setDone(without);
    setProblem(null);
    const after = nextPoint(point, without);
    if (after) setPoint(after);
    else finish();
  };
  const back = () => {
    const before = steps[steps.indexOf(point) - 1];
    if (!before) return;
    const kept = new Map([...done].filter(([one]) => steps.indexOf(one) < steps.indexOf(before)));
    setDone(kept);
    setPoint(before);
    setProblem(null);
    void actions.forget(before).catch(() => {});
  };
  return (
    <div className="site-part">
      <p className="soft-note">{words.step(steps.indexOf(point) + 1, steps.length)}</p>
      <p>
        <strong>{words.point[point]}</strong>
      </p>
      <p>{typeset(words.how[point])}</p>
      <div role="status">
        {busy ? <p className="soft-note">{all.pick.waiting}</p> : null}
        {reply && !busy ? (
          <>
            <p className="lead-result">
              <Icon name="check" />
              <span>{typeset(words.result[point](reply.seen, reply.of))}</span>
            </p>
            {reply.sample ? <p className="soft-note">{words.sample(short(reply.sample))}</p> : null}
            <p className="soft-note">{words.shown}</p>
          </>
        ) : null}
      </div>
      <div role="alert">
        {phase === 'failed' ? <Notice tone="bad">{texts.failed}</Notice> : null}
        {problem && !busy ? <Notice icon="warning">{typeset(problem)}</Notice> : null}
      </div>
      {busy ? (
        <div className="site-buttons">
          {KEYS.map((key) => (
            <Button
              key={key}
              variant={key === 'take' ? 'secondary' : 'quiet'}
              onClick={() => press(key)}
            >
              {all.pick[key]}
            </Button>
          ))}
        </div>
      ) : (
        <div className="site-buttons">
          {reply ? (
            <Button variant="primary" onClick={go}>
              {next ? words.next : words.finish}
            </Button>
          ) : null}
          <Button variant={reply ? 'quiet' : 'primary'} icon="target" onClick={() => ask(point)}>
            {reply ? words.again : words.start}
          </Button>
          {!reply && canSkip(point, done) ? (
            <Button variant="quiet" onClick={skip}>
              {words.skip}
            </Button>
          ) : null}
          {steps.indexOf(point) > 0 ? (
            <Button variant="quiet" onClick={back}>
              {words.back}
            </Button>
          ) : null}
          <Button variant="quiet" onClick={onLeave}>
            {words.leave}
          </Button>
        </div>
      )}
    </div>
  );
}

/** List and conversation may be missing, though not both. */
function canSkip(point: LeadPoint, done: Done): boolean {
  if (point === 'theirs') return Boolean(done.get('row'));
  return point === 'row' || point === 'time' || point === 'box';
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
