import type {
  DraftAsk,
  FilledPhrase,
  ModelResult,
  ModelRun,
  PhraseHit,
} from '@/components/sidepanel/care/care-actions';
import type { DraftVariant } from '@/components/sidepanel/panel-state';
import type { DraftIntent } from '@/lib/core/drafting/draft';
import type { Language } from '@/lib/i18n/language';
import type { GuardFinding } from '@/lib/messaging/care-schemas';
import { DRAFTS } from './drafts';

declare global {
  interface Window {
    /** What the model does: writes by default. */
    modelAnswer?: 'fallback' | 'endless';
  }
}

type Written = readonly [id: string, label: string, text: string];

const OTHERS: Readonly<
  Record<Language, Readonly<Partial<Record<DraftIntent, readonly Written[]>>>>
> = {
  'zh-CN': {
    apology: [
      ['own-it', '直接认错', '林姐，前阵子您问的事我拖了快一天才回，是我没做好，给您添麻烦了。'],
      [
        'own-and-listen',
        '认错再听',
        '林姐，上次让您等太久了，是我们的疏忽。您愿意的话跟我说说，我记下来改。',
      ],
    ],
    'ask-cause': [
      ['open-question', '直接问', '谢谢林姐肯告诉我。是哪一步让您觉得不顺？您说一句就行，我来跟。'],
      ['easy-choice', '给选项', '林姐，是等得太久，还是用着不合适？您回一个就好，我先把这件办了。'],
    ],
    amends: [
      ['make-good', '说清再补', '林姐，上次是我们回得太慢，这件我已经盯着改了。'],
      ['make-good-short', '简短', '林姐，那次让您久等了，真不好意思。'],
    ],
    thanks: [['thank-you', '道声谢', '林姐，谢谢您上次直说，我们照着改了，以后有事随时喊我。']],
    'off-hours': [['back-then', '几点回来', '林姐，我们明早 9 点上班，一上班就先看您的事。']],
  },
  en: {
    apology: [
      [
        'own-it',
        'Own it',
        'Hi Lin, I took almost a day to answer you the other week. That was my fault, and I am sorry.',
      ],
      [
        'own-and-listen',
        'Own it and listen',
        'Hi Lin, we let you wait far too long. If you like, tell me what else went wrong and I will note it.',
      ],
    ],
    'ask-cause': [
      [
        'open-question',
        'Ask openly',
        'Thank you for telling me, Lin. Which step felt wrong? One line is enough and I will follow it up.',
      ],
      [
        'easy-choice',
        'Give a choice',
        'Was it the wait, Lin, or does it not suit you? One word is enough.',
      ],
    ],
    amends: [
      [
        'make-good',
        'Explain and make good',
        'Hi Lin, last time we answered far too late. I am seeing to it that this changes.',
      ],
      ['make-good-short', 'Short', 'Hi Lin, I am sorry about that wait.'],
    ],
    thanks: [
      [
        'thank-you',
        'Say thanks',
        'Thank you for being frank, Lin. We changed it. Ask me any time.',
      ],
    ],
    'off-hours': [
      [
        'back-then',
        'When we are back',
        'Hi Lin, we are back at 9 tomorrow morning and I will look into it first thing.',
      ],
    ],
  },
};

const OFFER: Record<Language, Record<string, string>> = {
  'zh-CN': { call: '店长明天亲自给您回个电话。', voucher: '给您留了一张 20 元的券，没有门槛。' },
  en: { call: ' The manager will call you tomorrow.', voucher: ' I have put ¥20 on your account.' },
};

/** Words for a step as a writer might propose them. */
export function writeDrafts(
  language: Language,
  intent: DraftIntent,
  offer: string | null,
): readonly DraftVariant[] {
  const others = OTHERS[language][intent];
  if (!others) return DRAFTS[language];
  const extra = offer ? (OFFER[language][offer] ?? '') : '';
  return others.map(([id, label, text]) => ({ id, label, text: text + extra, origin: 'builtin' }));
}

/** Two remarks of the guard when the text is no longer short. */
export function guard(language: Language, text: string): GuardFinding[] {
  if (text.length < 60) return [];
  return [
    {
      id: 'unanswered-streak',
      tone: 'warn',
      text:
        language === 'en'
          ? 'No answer to your last 3 messages. Better wait'
          : '已连着 3 次没回，再发容易烦，先等一等',
    },
    {
      id: 'quiet-hours',
      tone: 'info',
      text: language === 'en' ? 'It is late. Tomorrow is better' : '现在是休息时间，明天再发更合适',
    },
  ];
}

/** Saved replies: the second one has a variable nobody filled yet. */
export function phrases(language: Language): PhraseHit[] {
  return language === 'en'
    ? [
        {
          id: 'p1',
          title: 'Care routine',
          text: 'Hi {name}, here is how I would use it…',
          uses: 12,
        },
        { id: 'p2', title: 'After a talk', text: 'Hi {name}, about {topic}: …', uses: 0 },
      ]
    : [
        { id: 'p1', title: '护肤步骤', text: '{称呼}，我一般这样建议：先清洁，再补水……', uses: 12 },
        { id: 'p2', title: '接着上次聊', text: '{称呼}，关于{话题}，我又问了一下……', uses: 0 },
      ];
}

export function fillPhrase(
  language: Language,
  id: string,
  known: Readonly<Partial<Record<string, string>>>,
): FilledPhrase {
  const hit = phrases(language).find((phrase) => phrase.id === id);
  if (id === 'p2' && !known.topic) return { kind: 'missing', facts: ['topic'] };
  const text = (hit?.text ?? '')
    .replace(/\{称呼\}/, '林姐')
    .replace(/\{name\}/, 'Lin')
    .replace(/\{(话题|topic)\}/, known.topic ?? '');
  return { kind: 'filled', text };
}

/** A model that writes word by word, falls back, or never ends. */
export async function writeByModel(
  language: Language,
  _id: string,
  { intent }: DraftAsk,
  { signal, onProgress }: ModelRun,
): Promise<ModelResult> {
  const text =
    language === 'en'
      ? 'Hi Lin, it has been a while. How is your skin with the cold weather?'
      : '林姐，好久没聊了。天冷了，皮肤还好吗？有不舒服的地方跟我说一声。';
  if (window.modelAnswer === 'fallback') {
    return {
      kind: 'fallback',
      reason: language === 'en' ? 'The model did not answer in time' : '模型没有按时回',
    };
  }
  onProgress(10);
  if (window.modelAnswer === 'endless') {
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
  }
  const label = language === 'en' ? 'By the model' : '模型写的';
  return { kind: 'written', drafts: [{ id: `model-${intent}`, label, text, origin: 'model' }] };
}
