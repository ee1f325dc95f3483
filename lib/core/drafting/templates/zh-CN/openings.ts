import type { Openings } from '../template';

export const ZH_OPENINGS: Openings = {
  chatty: {
    warm: [
      '{address}，',
      '{address}～',
      '{address}，{silence}没聊啦。',
      '{address}，有{silence}没听到你的消息了。',
      '{address}，{silence}没见你冒泡啦。',
      '{silence}没聊啦。',
      '有{silence}没听到你的消息了。',
      '哈喽，',
      '来打个招呼～',
    ],
    plain: [
      '{address}您好，',
      '{address}您好，有{silence}没联系了。',
      '{address}，{silence}没联系了。',
      '您好，',
      '您好，有{silence}没联系了。',
    ],
  },
  calling: {
    warm: ['{address}，', '{address}～', '哈喽{address}，', '', '哈喽，'],
    plain: ['{address}，', '{address}您好，', '您好，'],
  },
  sober: {
    warm: ['{address}，', ''],
    plain: ['{address}，', '{address}您好，', '您好，'],
  },
};
