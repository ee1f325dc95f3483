import type { Language } from './language';

/** Something that cannot be told from chat pages, why, and what to go by instead. */
export interface BlindSpot {
  readonly id: string;
  /** Ids of the requirements it concerns. */
  readonly rows: readonly string[];
  readonly words: Readonly<Record<Language, BlindSpotWords>>;
}

interface BlindSpotWords {
  readonly what: string;
  readonly why: string;
  readonly instead: string;
}

/** What cannot be observed. Nothing here is ever guessed, and none of it counts against a customer. */
export const BLIND_SPOTS: readonly BlindSpot[] = [
  {
    id: 'moments',
    rows: ['S4.0.c', 'S4.1.a', 'S4.1.c', 'S4.1.e', 'S4.3.d'],
    words: {
      'zh-CN': {
        what: '朋友圈的点赞、评论和转发',
        why: '聊天页面里没有朋友圈。',
        instead: '聊天里来往少了一样能看出来。办活动时在“活动”里勾上参加的人。',
      },
      en: {
        what: 'Likes, comments and reposts of posts',
        why: 'Chat pages do not show them.',
        instead: 'Going quiet in the chat shows the same. Tick who took part under Activities.',
      },
    },
  },
  {
    id: 'unloaded',
    rows: ['S4.1.d', 'S4.1.h'],
    words: {
      'zh-CN': {
        what: '手机上聊过、网页没有加载的消息',
        why: '回暖只读眼前这个页面。没打开、没翻到的内容读不到。',
        instead: '打开对话往上翻一翻就会补上。没看到的时间算“没看到”，不算客户沉默。',
      },
      en: {
        what: 'Messages from the phone that the page has not loaded',
        why: 'Rewarm reads the page in front of you, and nothing that is not on it.',
        instead: 'Scroll up in the chat and they are added. Time not seen never counts as silence.',
      },
    },
  },
  {
    id: 'redemption',
    rows: ['S4.2.e', 'S4.C3.c', 'S0.6.i'],
    words: {
      'zh-CN': {
        what: '券有没有用掉，成交了多少',
        why: '核销和下单在商城或收银台，不在聊天里。',
        instead: '在客户资料里填消费额和券的到期日，“补偿与预算”只记给出了什么。',
      },
      en: {
        what: 'Whether a coupon was used, and what was sold',
        why: 'That happens in the shop, not in the chat.',
        instead:
          'Put spend and coupon dates into the profile; the ledger only knows what was given.',
      },
    },
  },
  {
    id: 'browsing',
    rows: ['S0.5.c', 'S0.5.d', 'S3.7.2'],
    words: {
      'zh-CN': {
        what: '客户看了什么商品、打开了哪篇文章',
        why: '浏览发生在别的页面和手机里，聊天页面不知道。',
        instead: '用标签和买过的东西来定内容，在客户资料里填。',
      },
      en: {
        what: 'What they looked at, which articles they opened',
        why: 'It happens on other pages and on their phone.',
        instead: 'Choose content by tags and purchases, kept in the profile.',
      },
    },
  },
  {
    id: 'rivals',
    rows: ['S4.3.f', 'S4.C3.e', 'S0.8.b', 'S3.4.1–2', 'S3.9.1'],
    words: {
      'zh-CN': {
        what: '客户在别家得到了什么',
        why: '只有客户自己说出来，聊天里才有。',
        instead: '说到别家、更便宜这类话会记成线索。其他的，问候时诚恳地问一句。',
      },
      en: {
        what: 'What they get elsewhere',
        why: 'The chat only knows if they say so.',
        instead: 'Mentions of others count as a lead. For the rest, ask sincerely in a check-in.',
      },
    },
  },
  {
    id: 'product',
    rows: ['S3.5.1', 'S3.10.1'],
    words: {
      'zh-CN': {
        what: '产品本身好不好',
        why: '质量在生产和使用里，聊天只听得到抱怨。',
        instead: '坏了、卡顿、退换这类话会归到“产品问题”，可以按原因看有多少。',
      },
      en: {
        what: 'How good the product is',
        why: 'The chat only hears complaints.',
        instead: 'Words about faults and returns are counted under the cause Product.',
      },
    },
  },
  {
    id: 'service-quality',
    rows: ['S4.C2.c', 'S4.W3.c', 'S3.3.2', 'S3.8.2.a'],
    words: {
      'zh-CN': {
        what: '回答得专不专业、同事培训得怎么样',
        why: '快慢能量，好坏要人来看。',
        instead: '同一件事反复来问会当作没解决的线索。“效果”里有回复快慢。',
      },
      en: {
        what: 'How good the answers are, how well staff are trained',
        why: 'Speed can be measured; quality takes a person.',
        instead:
          'Asking the same thing again counts as not solved. Results show how quick you are.',
      },
    },
  },
  {
    id: 'app',
    rows: ['S3.0.a', 'S3.1.1', 'S0.7.a'],
    words: {
      'zh-CN': {
        what: '公众号取关、小程序和 App 里的行为',
        why: '那是别的产品，回暖没有也不申请那里的权限。',
        instead: '看各自的后台数据。聊天里能看到的变化照样会提醒。',
      },
      en: {
        what: 'Unfollowing, and what they do in apps and mini programs',
        why: 'Those are other products; Rewarm has no access and asks for none.',
        instead: 'Look at their own dashboards. What shows in the chat is flagged all the same.',
      },
    },
  },
  {
    id: 'referrals',
    rows: ['S0.4.g', 'S0.6.g', 'S0.6.k'],
    words: {
      'zh-CN': {
        what: '谁介绍了朋友来、现场谁到了',
        why: '聊天页面看不出谁是谁介绍的，也看不到线下。',
        instead: '在“活动”里粘贴名单，或自己勾上。',
      },
      en: {
        what: 'Who brought a friend, who came in person',
        why: 'Chat pages do not tell.',
        instead: 'Paste a list under Activities, or tick them yourself.',
      },
    },
  },
  {
    id: 'auto-reply',
    rows: ['S0.7.g', 'S3.8.1.a'],
    words: {
      'zh-CN': {
        what: '下班时间的自动回复',
        why: '回暖从不代你发送。',
        instead: '在聊天平台的设置里开自动回复；回暖备好了下班回复的话，由你来发。',
      },
      en: {
        what: 'Automatic replies outside hours',
        why: 'Rewarm never sends for you.',
        instead:
          'Switch them on in the chat platform. An off-hours text is ready here for you to send.',
      },
    },
  },
  {
    id: 'wecom',
    rows: ['S3.0.a'],
    words: {
      'zh-CN': {
        what: '企业微信里的聊天',
        why: '企业微信没有给普通成员用的网页聊天。',
        instead: '先用在有网页聊天台的渠道上。',
      },
      en: {
        what: 'Chats within WeCom',
        why: 'It has no web chat for ordinary members.',
        instead: 'Use Rewarm where a channel has a web desk.',
      },
    },
  },
];
