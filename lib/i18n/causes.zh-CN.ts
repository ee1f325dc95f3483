import type { CauseTexts } from './causes';
import { formatDays } from './duration';

const long = (days: number | undefined) => formatDays(days ?? 0, 'zh-CN');
const percent = (share: number | undefined) => `${Math.round((share ?? 0) * 100)}%`;

/** Why a contact may be leaving, in their own numbers. */
export const causesZhCN: CauseTexts = {
  names: {
    need: '需求没满足',
    experience: '体验变差',
    value: '缺少价值',
    pressure: '打扰太多',
    competitor: '被别家吸引',
    product: '产品问题',
    other: '其他',
  },
  signs: {
    'open-request': (p) =>
      (p.count ?? 1) > 1
        ? `提过 ${p.count} 次需求一直没有回音，最近一次在 ${long(p.days)}前`
        : `${long(p.days)}前提的需求一直没有回音`,
    'promise-not-kept': (p) =>
      (p.count ?? 1) > 1
        ? `答应过 ${p.count} 次再回复，之后没有下文，最近一次在 ${long(p.days)}前`
        : `${long(p.days)}前答应的事，之后没有下文`,
    'answered-no': (p) =>
      (p.count ?? 1) > 1
        ? `${p.count} 次来问都得到“没有”或“不行”，最近一次在 ${long(p.days)}前`
        : `${long(p.days)}前来问，得到的是“没有”或“不行”`,
    'our-wait': (p) =>
      `你这边有 ${p.count} 次回得晚，最久让对方等了 ${long(p.worst)}（只算上班时间），最近一次在 ${long(p.days)}前`,
    'asked-again': (p) =>
      (p.count ?? 1) > 1
        ? `同一件事追问了 ${p.count} 次，最近一次在 ${long(p.days)}前`
        : `${long(p.days)}前又追问了一次，事情还没解决`,
    'complaint-words': (p) =>
      `${long(p.days)}前有过抱怨${(p.count ?? 1) > 1 ? `，前后共 ${p.count} 条` : ''}${(p.waited ?? 0) > 0 ? '，说到等得太久' : ''}`,
    'too-many': (p) => `对方没说话时，一周里连发了 ${p.count} 条（上限 ${p.cap} 条）`,
    duplicates: (p) => `几乎一样的内容又发了 ${p.count} 次，最近一次在 ${long(p.days)}前`,
    'asked-to-stop': (p) => `${long(p.days)}前说过不要再发或少发`,
    'mostly-promotion': (p) => `最近主动发的 ${p.count} 条里 ${percent(p.share)} 是促销`,
    'no-value': (p) =>
      (p.never ?? 0) > 0
        ? `${long(p.days)}来没有给过福利、活动或有用的内容`
        : `上一次给福利、活动或有用的内容已是 ${long(p.days)}前`,
    'coupon-expired': (p) =>
      (p.count ?? 1) > 1
        ? `${p.count} 张券没用就过期了，最近一张在 ${long(p.days)}前`
        : `手里的券 ${long(p.days)}前没用就过期了`,
    'same-to-all': (p) => `最近发的内容 ${percent(p.share)} 和发给别人的一字不差`,
    'price-words': (p) =>
      `${long(p.days)}前嫌过价格${(p.count ?? 1) > 1 ? `，前后共 ${p.count} 条` : ''}`,
    'defect-words': (p) =>
      `${long(p.days)}前说到产品不好用或有毛病${(p.count ?? 1) > 1 ? `，前后共 ${p.count} 条` : ''}${(p.unresolved ?? 0) > 0 ? '，而且还没解决' : ''}`,
    'competitor-named': (p, reason) =>
      `${long(p.days)}前提到别家${(p.count ?? 1) > 1 ? `，前后共 ${p.count} 条` : ''}，${reason}`,
  },
  reasons: {
    quality: '看中的是质量',
    price: '看中的是价格',
    service: '看中的是服务',
    activity: '看中的是活动或福利',
    unsaid: '没说为什么',
  },
  ours: '是我们没接住：先为这件事道歉，再谈别的',
  theirs: '没看到我们回晚、漏回或答应了没做',
  fits: {
    need: '适合给一个针对性的解决方案',
    experience: '适合补一项专属服务',
    value: '适合给一份专属福利',
    pressure: '适合道个歉，然后少发，不用补偿',
    competitor: '适合说清自家的不同，再给一份专属福利',
    product: '适合先解决产品问题，再补一项服务',
    other: '先问清楚，不急着补偿',
  },
  unknown: '聊天里看不出原因，也没看到我们回晚或漏回：对方是慢慢淡下来的，直接问问最可靠',
};
