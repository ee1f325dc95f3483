import type { Draft, DraftIntent, Wording } from '@/lib/core/drafting/draft';
import type { LintRule } from '@/lib/core/drafting/lint-rule';
import type { Language, Texts } from './language';

export interface DraftTexts {
  /** What a message is for, in a word or two. */
  readonly intents: Readonly<Record<DraftIntent, string>>;
  /** A few words telling the variants apart. */
  readonly wordings: Readonly<Record<Wording, string>>;
  /** What speaks against a draft, and what to do about it. */
  readonly lints: Readonly<Record<LintRule, string>>;
}

const TEXTS: Texts<DraftTexts> = {
  'zh-CN': {
    intents: {
      'check-in': '回访',
      apology: '道歉',
      'ask-cause': '问原因',
      amends: '补偿',
      thanks: '道谢',
      'light-touch': '轻问候',
      'off-hours': '下班回复',
      birthday: '生日',
      festival: '节日',
      anniversary: '相识纪念',
      warranty: '质保提醒',
      'child-stage': '宝宝月龄',
      'coupon-expiry': '权益到期',
      'next-reward': '下一级权益',
    },
    wordings: {
      problem: '问使用情况',
      advice: '请教建议',
      fault: '问我们的不足',
      care: '只是问候',
      'own-it': '直接认错',
      'own-and-mend': '认错并接着办',
      'own-and-listen': '认错并听对方说',
      'open-question': '敞开问',
      'easy-choice': '给几个选项',
      'door-open': '不追问',
      'make-good': '说清再补',
      'make-good-ask': '补之前问一句',
      'make-good-short': '简短补上',
      'thank-you': '道谢',
      'what-changed': '谢对方提醒',
      'thank-short': '简短道谢',
      hello: '打个招呼',
      useful: '递点有用的',
      season: '叮嘱一句',
      'back-then': '说几点回',
      'leave-word': '请对方留言',
      'urgent-way': '附急事联系人',
      wish: '祝福',
      'wish-own': '贴近本人',
      'wish-short': '简短祝福',
      'look-back': '回头看看',
      remind: '提醒',
      'remind-short': '简短提醒',
      'free-check': '免费检查',
      stage: '说说阶段',
      'stage-help': '搭把手',
      'next-step': '差多少、得什么',
      'next-step-short': '简短说差多少',
    },
    lints: {
      promotion: '这里别带推销，给什么以补偿的原文为准',
      'offer-fit': '这份补偿和原因对不上，换一个，或先问清原因',
      'offer-missing': '选了补偿，话里却没写，或者原文被改动了',
      money: '钱和免单只能写在补偿的原文里',
      number: '这个数字没有依据，请核对',
      absolute: '别用绝对的话，也别许做不到的诺',
      link: '话术里不放链接',
      'contact-data': '别在话术里留联系方式或索要证件、密码',
      pressure: '这句会让人有压力，换个说法',
      placeholder: '还有没填的空，请补上或删掉',
      instruction: '像是写给机器的指令，请删掉',
      'self-reference': '别提 AI 或机器人',
      questions: '问题太多，对方不好回',
      length: '太长或太短，三两句最好',
      claim: '这句没有依据，确认属实再说',
      emphasis: '感叹号或表情太多了',
      'stock-address': '称呼太像群发，用平时的叫法',
      'mixed-you': '“你”和“您”混着用了，统一成一个',
      excuse: '道歉时别解释理由，也别说“如果”',
      rival: '别说别家不好，只说自己能做到的',
      invites: '要拉的人太多，没人愿意做',
      steps: '要对方做的步骤太多，三步以内才有人走完',
      'stale-hook': '签到领积分这类老办法，很少有人理',
      generic: '这句谁都能发，换成跟这位客户有关的',
      alike: '和最近发给这位客户的差不多，换个说法',
    },
  },
  en: {
    intents: {
      'check-in': 'Check-in',
      apology: 'Apology',
      'ask-cause': 'Ask why',
      amends: 'Make it good',
      thanks: 'Thanks',
      'light-touch': 'Light hello',
      'off-hours': 'Off hours',
      birthday: 'Birthday',
      festival: 'Festival',
      anniversary: 'Anniversary',
      warranty: 'Warranty',
      'child-stage': 'Child’s age',
      'coupon-expiry': 'Benefit running out',
      'next-reward': 'Next reward',
    },
    wordings: {
      problem: 'Ask how it goes',
      advice: 'Ask for advice',
      fault: 'Ask what we did wrong',
      care: 'Just say hello',
      'own-it': 'Own it',
      'own-and-mend': 'Own it and get on with it',
      'own-and-listen': 'Own it and listen',
      'open-question': 'Ask openly',
      'easy-choice': 'Give a choice',
      'door-open': 'Leave the door open',
      'make-good': 'Name it, then mend it',
      'make-good-ask': 'Ask if it suits',
      'make-good-short': 'In brief',
      'thank-you': 'Thank them',
      'what-changed': 'Thank them for the hint',
      'thank-short': 'Thanks in brief',
      hello: 'Say hello',
      useful: 'Hand over something useful',
      season: 'A kind word',
      'back-then': 'Say when you answer',
      'leave-word': 'Invite the details',
      'urgent-way': 'Add the urgent contact',
      wish: 'Wish',
      'wish-own': 'Personal wish',
      'wish-short': 'Wish in brief',
      'look-back': 'Look back',
      remind: 'Remind',
      'remind-short': 'Remind in brief',
      'free-check': 'Free check',
      stage: 'Speak of the age',
      'stage-help': 'Offer a hand',
      'next-step': 'What is missing, what it brings',
      'next-step-short': 'What is missing, in brief',
    },
    lints: {
      promotion: 'Nothing to sell here: only the offer’s own words may give something',
      'offer-fit': 'This offer does not fit the cause: choose another, or ask for the cause first',
      'offer-missing': 'An offer was chosen, but its words are missing or were changed',
      money: 'Money may only be in the offer’s own words',
      number: 'Nothing recorded backs this number: check it',
      absolute: 'No absolute words, no promise you cannot keep',
      link: 'No links in a message',
      'contact-data': 'No contact data, and never ask for documents or passwords',
      pressure: 'This puts pressure on them: say it differently',
      placeholder: 'Something is left to fill in',
      instruction: 'This reads like orders to a machine: take it out',
      'self-reference': 'Do not speak of AI or bots',
      questions: 'Too many questions to answer easily',
      length: 'Too long or too short: two or three sentences are best',
      claim: 'Nothing recorded backs this: make sure it is true',
      emphasis: 'Too many exclamation marks or emoji',
      'stock-address': 'Sounds like a mass mailing: call them as you always do',
      'mixed-you': '你 and 您 are mixed: choose one',
      excuse: 'An apology without reasons and without “if”',
      rival: 'Say nothing bad of others: speak of what you can do',
      invites: 'Nobody brings that many people',
      steps: 'Too many steps: three at most are followed to the end',
      'stale-hook': 'Checking in for points is worn out: few people care',
      generic: 'This could go to anyone: make it about this customer',
      alike: 'Much like what you sent them lately: put it differently',
    },
  },
};

/** Words about drafts in one language. */
export function draftTexts(language: Language): DraftTexts {
  return TEXTS[language];
}

/** A draft with a few words that tell it from the others of its set. */
export interface LabelledDraft {
  readonly id: Wording;
  readonly label: string;
  readonly text: string;
}

/** Names drafts for the operator to choose from. */
export function labelledDrafts(drafts: readonly Draft[], language: Language): LabelledDraft[] {
  const { wordings } = draftTexts(language);
  return drafts.map(({ wording, text }) => ({ id: wording, label: wordings[wording], text }));
}
