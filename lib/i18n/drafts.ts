import { draftCheckIns } from '@/lib/core/care/draft-check-ins';
import type { Angle } from '@/lib/core/drafting/draft';
import type { LintRule } from '@/lib/core/drafting/lint-rules';
import type { Contact } from '@/lib/core/model/contact';
import type { Summary } from '@/lib/core/model/summary';
import type { Language, Texts } from './language';

export interface DraftTexts {
  /** A few words telling the variants apart. */
  readonly angles: Readonly<Record<Angle, string>>;
  /** What speaks against a draft, and what to do about it. */
  readonly lints: Readonly<Record<LintRule, string>>;
}

const TEXTS: Texts<DraftTexts> = {
  'zh-CN': {
    angles: {
      problem: '问使用情况',
      advice: '请教建议',
      fault: '问我们的不足',
      care: '只是问候',
    },
    lints: {
      promotion: '问候里别带推销，先听对方怎么说',
      questions: '只问一个问题，对方才好回',
      length: '太长或太短，三两句最好',
      absolute: '别用绝对的话，也别许做不到的诺',
      number: '这个数字没有依据，请核对',
      money: '问候里不谈钱，补偿等知道原因再说',
      link: '问候里不放链接',
      'contact-data': '别在话术里留联系方式或索要证件、密码',
      pressure: '这句会让人有压力，换个说法',
      placeholder: '还有没填的空，请补上或删掉',
      'stock-address': '称呼太像群发，用平时的叫法',
      'self-reference': '别提 AI 或机器人',
      claim: '这句没有依据，确认属实再说',
      emphasis: '感叹号或表情太多了',
    },
  },
  en: {
    angles: {
      problem: 'Ask how it goes',
      advice: 'Ask for advice',
      fault: 'Ask what we did wrong',
      care: 'Just say hello',
    },
    lints: {
      promotion: 'Nothing to sell in a check-in: listen first',
      questions: 'Ask one question only, so it is easy to answer',
      length: 'Too long or too short: two or three sentences are best',
      absolute: 'No absolute words, no promise you cannot keep',
      number: 'Nothing recorded backs this number: check it',
      money: 'No money in a check-in: make amends once you know the cause',
      link: 'No links in a check-in',
      'contact-data': 'No contact data, and never ask for documents or passwords',
      pressure: 'This puts pressure on them: say it differently',
      placeholder: 'Something is left to fill in',
      'stock-address': 'Sounds like a mass mailing: call them as you always do',
      'self-reference': 'Do not speak of AI or bots',
      claim: 'Nothing recorded backs this: make sure it is true',
      emphasis: 'Too many exclamation marks or emoji',
    },
  },
};

/** Words about drafts in one language. */
export function draftTexts(language: Language): DraftTexts {
  return TEXTS[language];
}

/** Check-ins for a contact, each with a few words that tell it from the others. */
export function labelledCheckIns(
  contact: Contact,
  summary: Summary,
  language: Language,
  now: number,
): { id: string; label: string; text: string }[] {
  const { angles } = draftTexts(language);
  return draftCheckIns(contact, summary, language, now).map(({ wording, text }) => ({
    id: wording,
    label: angles[wording as Angle],
    text,
  }));
}
