import { formatDays } from './duration';
import type { SignalTexts } from './signals';

const long = (days: number | undefined) => formatDays(days ?? 0, 'zh-CN');
const percent = (share: number | undefined) => `${Math.round((share ?? 0) * 100)}%`;

/** Why a contact is flagged, in their own numbers. Small on purpose: every chat page loads it. */
export const signalsZhCN: SignalTexts = {
  silence: (p) => ({
    what: `${long(p.days)}没说话，平时 ${long(p.usual)}左右来一次`,
    clears: '对方再来消息就解除',
  }),
  slowing: (p) => ({
    what: `来得越来越慢：以前约 ${long(p.before)}一次，最近约 ${long(p.now)}一次`,
    clears: '来往间隔恢复后解除',
  }),
  unanswered: (p) => ({
    what: `你发的 ${p.count} 条消息没有回，已经等了 ${long(p.days)}`,
    clears: '对方回复就解除',
  }),
  'short-replies': (p) => ({
    what: `最近的回复 ${percent(p.now)} 只有一两个字，以前约 ${percent(p.before)}`,
    clears: '对方认真回几次就解除',
  }),
  'late-replies': (p) => ({
    what: `回复变慢：以前约 ${long(p.before)}内回，最近约 ${long(p.now)}`,
    clears: '回复恢复到以前的速度后解除',
  }),
  'lost-initiative': (p) => ({
    what: `${long(p.days)}没有主动找过你，以前约 ${percent(p.before)} 的往来由对方开头`,
    clears: '对方主动来问一次就减轻',
  }),
  'missed-activities': (p) => ({
    what: `连续 ${p.missed} 次活动或福利没有反应，以前约响应 ${percent(p.before)}`,
    clears: '对方参加一次就解除',
  }),
  'warmth-lost': (p) => ({
    what:
      (p.care ?? 0) > 0
        ? `你的 ${p.care} 次问候没有回应，以前约 ${percent(p.before)} 会回`
        : `${long(p.days)}没有道谢或分享过，以前约 ${percent(p.before)} 的往来里有`,
    clears: '对方回应问候或再分享一次就减轻',
  }),
  'help-stopped': (p) => ({
    what: `${long(p.days)}没有找你帮忙，以前约 ${percent(p.before)} 的往来是来求助`,
    clears: '对方再来求助就解除',
  }),
  complaint: (p) => ({
    what: `${long(p.days)}前有过抱怨${(p.count ?? 1) > 1 ? `，前后共 ${p.count} 次` : ''}`,
    clears: '对方改天再像平时一样来往就减轻',
  }),
  competitor: (p) => ({
    what: `${long(p.days)}前提到过别家`,
    clears: '对方改天再像平时一样来往就减轻',
  }),
  refusal: (p) => ({
    what: (p.optOut ?? 0) > 0 ? `${long(p.days)}前说了不要再发` : `${long(p.days)}前拒绝了你`,
    clears: (p.optOut ?? 0) > 0 ? '对方主动再来才解除，请停止推送' : '对方再主动聊起就减轻',
  }),
  blocked: (p) => ({
    what: `页面显示对方已删除或拉黑你（${long(p.days)}前）`,
    clears: '对方重新来消息才解除',
  }),
  flooding: (p) => ({
    what: `${long(p.days)}内连发了 ${p.count} 条促销`,
    clears: '停发促销一天后解除',
  }),
};
