import type { DraftVariant } from '@/components/sidepanel/panel-state';
import type { Language } from '@/lib/i18n/language';

/** Check-in drafts as a writer might propose them. */
export const DRAFTS: Readonly<Record<Language, readonly DraftVariant[]>> = {
  'zh-CN': [
    {
      id: 'use',
      label: '问使用情况',
      origin: 'builtin',
      text: '林姐，上次您拿的那套护肤用得还习惯吗？要是哪一步不顺手，您跟我说，我帮您看看。',
    },
    {
      id: 'advice',
      label: '请教建议',
      origin: 'builtin',
      text: '林姐，最近在整理老客户的意见，您用得最久，想听听您觉得我们哪里可以做得更好。',
    },
    {
      id: 'care',
      label: '关心近况',
      origin: 'builtin',
      text: '林姐，天一下子冷了，您最近忙得怎么样？不急回我，有空聊两句就好。',
    },
  ],
  en: [
    {
      id: 'use',
      label: 'Ask how it goes',
      origin: 'builtin',
      text: 'Hi Lin, how is the set you took last time working for you? If any step is awkward, tell me and I will look into it.',
    },
    {
      id: 'advice',
      label: 'Ask for advice',
      origin: 'builtin',
      text: 'Hi Lin, I am collecting what long-time customers think. You have used it longest: what could we do better?',
    },
    {
      id: 'care',
      label: 'A kind word',
      origin: 'builtin',
      text: 'Hi Lin, it got cold all of a sudden. How have you been? No hurry to answer.',
    },
  ],
};
