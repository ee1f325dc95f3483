import type { DraftLanguage } from '../drafting/draft';
import type { Phrase } from '../model/phrase';

/** A saved reply before it is anybody's own. */
export type PhraseIdea = Pick<Phrase, 'id' | 'title' | 'text' | 'tags' | 'intents'>;

/**
 * Replies for what is asked most (S3.8.1.b), to be taken over one by one and changed. They promise
 * nothing that only the shop could know: no hours, no amounts.
 */
export const STARTER_PHRASES: Readonly<Record<DraftLanguage, readonly PhraseIdea[]>> = {
  'zh-CN': [
    {
      id: 'starter-shipping',
      title: '查物流',
      text: '{称呼}，我去查一下{产品}的物流，查到就把单号和位置发过来。',
      tags: ['物流', '发货'],
      intents: [],
    },
    {
      id: 'starter-delay',
      title: '发货慢了',
      text: '{称呼}，这次发得慢了，是我们的问题。我现在去催仓库，有准信就来说。',
      tags: ['物流', '发货', '道歉'],
      intents: ['apology'],
    },
    {
      id: 'starter-late-reply',
      title: '回复晚了',
      text: '{称呼}，刚看到消息，让你久等了。这件事我现在就看，马上给你回话。',
      tags: ['道歉'],
      intents: ['apology'],
    },
    {
      id: 'starter-usage',
      title: '不会用',
      text: '{产品}卡在哪一步了？拍张照片或者录一小段发过来，我照着一步步说。',
      tags: ['使用', '教程'],
      intents: [],
    },
    {
      id: 'starter-defect',
      title: '东西有问题',
      text: '{称呼}，{产品}出这样的毛病确实闹心。先拍张照片给我，是修是换我来办，不用来回跑。',
      tags: ['售后', '质量'],
      intents: [],
    },
    {
      id: 'starter-return',
      title: '退换货',
      text: '可以办的。{产品}先放着别寄，把订单和想退还是想换告诉我，我把地址和步骤发过来。',
      tags: ['售后', '退货', '换货'],
      intents: [],
    },
    {
      id: 'starter-complaint',
      title: '安抚不满',
      text: '{称呼}，听明白了，换成我也会不高兴。经过我先记下来，查清楚是哪一步出的错，再来跟你说怎么补。',
      tags: ['投诉', '道歉'],
      intents: ['apology'],
    },
    {
      id: 'starter-price',
      title: '嫌贵',
      text: '理解，多比比是对的。要不先说说主要想解决什么，我照着需要挑，用不上的功能就不推荐了。',
      tags: ['价格'],
      intents: [],
    },
    {
      id: 'starter-choose',
      title: '帮忙挑选',
      text: '想挑得准一点，先问一句：主要是谁用、平时多久用一次？知道了我再推荐，不合适的也会直说。',
      tags: ['推荐', '咨询'],
      intents: [],
    },
    {
      id: 'starter-wait',
      title: '要问同事',
      text: '这个我得问一下负责的同事才说得准。问到了就回过来，不会让这件事掉了。',
      tags: ['跟进'],
      intents: [],
    },
    {
      id: 'starter-follow-up',
      title: '进度说一声',
      text: '{称呼}，来说一下进度：{话题}这件事还在办，有新消息我再来说。',
      tags: ['跟进', '进度'],
      intents: [],
    },
    {
      id: 'starter-thanks',
      title: '谢谢反馈',
      text: '{称呼}，谢谢你愿意说出来，这条我记下了，也转给了同事。以后哪里不顺还是直接找我。',
      tags: ['感谢', '反馈'],
      intents: ['thanks'],
    },
  ],
  en: [
    {
      id: 'starter-shipping',
      title: 'Where is my parcel',
      text: '{name}, I am looking up where {product} is now and will send you the tracking number.',
      tags: ['delivery'],
      intents: [],
    },
    {
      id: 'starter-delay',
      title: 'Sent late',
      text: '{name}, this went out late, and that is on us. I am asking the warehouse now and will write as soon as I know more.',
      tags: ['delivery', 'apology'],
      intents: ['apology'],
    },
    {
      id: 'starter-late-reply',
      title: 'Answered late',
      text: '{name}, sorry to have kept you waiting. I am looking at it now and will get back to you shortly.',
      tags: ['apology'],
      intents: ['apology'],
    },
    {
      id: 'starter-usage',
      title: 'How to use it',
      text: 'Where does {product} get stuck? Send me a photo or a short video and I will take you through it.',
      tags: ['help'],
      intents: [],
    },
    {
      id: 'starter-defect',
      title: 'Something is broken',
      text: '{name}, a fault like that is annoying, I am sorry. Send me a photo of {product}, and I will see to a repair or an exchange.',
      tags: ['repair', 'quality'],
      intents: [],
    },
    {
      id: 'starter-return',
      title: 'Return or exchange',
      text: 'We can do that. Please hold on to {product} for now and tell me whether you want to return or exchange it, and I will send the address and the steps.',
      tags: ['return', 'exchange'],
      intents: [],
    },
    {
      id: 'starter-complaint',
      title: 'An upset customer',
      text: '{name}, I see what happened, and I would be upset too. I will find out where it went wrong first, then tell you how we make it good.',
      tags: ['complaint', 'apology'],
      intents: ['apology'],
    },
    {
      id: 'starter-price',
      title: 'Too dear',
      text: 'Fair enough, it is good to compare. Tell me what matters to you, and I will leave out what you would not use.',
      tags: ['price'],
      intents: [],
    },
    {
      id: 'starter-choose',
      title: 'Help to choose',
      text: 'To get it right: who will use it, and how often? Then I can suggest something, and say so if nothing of ours fits.',
      tags: ['advice'],
      intents: [],
    },
    {
      id: 'starter-wait',
      title: 'Asking a colleague',
      text: 'I want to ask the colleague in charge before I say anything wrong. I will come back to you with the answer.',
      tags: ['follow-up'],
      intents: [],
    },
    {
      id: 'starter-follow-up',
      title: 'How far it is',
      text: '{name}, a word on where we are: {topic} is still in hand, and I will write when there is news.',
      tags: ['follow-up'],
      intents: [],
    },
    {
      id: 'starter-thanks',
      title: 'Thanks for telling us',
      text: '{name}, thank you for telling me. I have noted it and passed it on. If anything else is not right, come straight to me.',
      tags: ['thanks'],
      intents: ['thanks'],
    },
  ],
};
