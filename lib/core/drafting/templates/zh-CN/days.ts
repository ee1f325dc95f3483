import type { SuitedTexts, Templates } from '../template';

const GIFTS: SuitedTexts = {
  any: ['一份小心意：{offer}。', '一点心意：{offer}。', '也没什么好送的，{offer}。'],
  loyal: ['单独给你留的：{offer}。', '这份只给老朋友：{offer}。'],
};

export const ZH_BIRTHDAY: Templates['birthday'] = {
  opening: 'calling',
  bodies: {
    wish: {
      any: [
        '生日快乐！愿你新的一岁过得轻松些，想做的事慢慢都做成。',
        '生日快乐，愿你身边都是让你舒心的人和事。',
        '今天是你的日子，祝你吃好睡好，烦心事少一点，生日快乐！',
      ],
      loyal: ['生日快乐！这一年多谢你照应，祝你新的一岁身体好、心情好。'],
    },
    'wish-own': {
      any: [
        '你的生日我记着呢，祝你生日快乐，今天就别太累了。',
        '生日快乐！今天放自己一天假，好好吃顿饭。',
        '生日快乐！再忙，今天也给自己留点时间。',
      ],
      plain: ['记得今天是您的生日，祝您生日快乐，平安顺遂。'],
    },
    'wish-short': {
      any: ['生日快乐，愿你天天有好心情。', '祝你生日快乐，平平安安。', '生日快乐，一切顺心！'],
    },
  },
  gifts: { ...GIFTS, any: ['生日的一点心意：{offer}。', '{offer}，算是生日的小心意。'] },
};

export const ZH_FESTIVAL: Templates['festival'] = {
  opening: 'calling',
  bodies: {
    wish: {
      any: [
        '{occasion}快乐，祝你和家里人都好好的。',
        '{occasion}到了，忙完手头的事，早点回去陪陪家里人。',
        '{occasion}快乐！这几天好好歇歇，吃好玩好。',
      ],
      loyal: ['{occasion}快乐！一直承你照顾，祝你和家里人都平安健康。'],
    },
    'wish-own': {
      any: [
        '过{occasion}了，想到你，祝你家里热热闹闹，人人都好。',
        '{occasion}给你问个好，要是出门，路上注意安全。',
        '{occasion}快乐！{topic}的事先放一放，好好过个节。',
      ],
    },
    'wish-short': {
      any: ['{occasion}快乐，愿你和家人都好。', '祝你{occasion}快乐，过个好节。'],
    },
  },
  gifts: { ...GIFTS, any: ['过节的一点心意：{offer}。', '{offer}，算是过节的小心意。'] },
};

export const ZH_ANNIVERSARY: Templates['anniversary'] = {
  opening: 'calling',
  bodies: {
    wish: {
      any: [
        '算起来认识你{occasion}了，谢谢你一直信得过我们。',
        '不知不觉认识{occasion}了，谢谢你还在。',
      ],
      loyal: ['认识{occasion}了，好多事都是你在帮我们把关，谢谢你。'],
    },
    'look-back': {
      any: [
        '时间过得真快，{occasion}前咱们才刚说上话，谢谢你陪我们到今天。',
        '算了算，你来我们这儿都{occasion}了，一路走过来不容易，谢谢你。',
      ],
    },
    'wish-short': {
      any: ['认识{occasion}啦，谢谢你，往后也请多关照。', '今天是认识你{occasion}的日子，谢谢你。'],
    },
  },
  gifts: GIFTS,
};

export const ZH_CHILD_STAGE: Templates['child-stage'] = {
  opening: 'calling',
  bodies: {
    stage: {
      any: [
        '宝宝{occasion}了，这阵子吃和睡都容易有变化，有什么想问的随时找我。',
        '一转眼宝宝都{occasion}了，带娃辛苦，有拿不准的尽管问我。',
      ],
      loyal: ['看着宝宝长到{occasion}，我也跟着高兴，有什么想问的直接找我。'],
    },
    'stage-help': {
      any: [
        '宝宝{occasion}了，我手头有份{content}，要不要发你看看？',
        '宝宝{occasion}了吧，我这儿正好有份{content}，想看跟我说一声。',
        '宝宝{occasion}了，眼下最让你头疼的是什么？我帮你想想办法。',
        '宝宝{occasion}了，最近吃得好不好、睡得稳不稳？有不对劲的跟我说。',
      ],
    },
  },
  gifts: GIFTS,
};
