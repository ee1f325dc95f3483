import type { CaseTexts } from './cases';

/** 一位客户的跟进经过，和跟进的结果。 */
export const casesZhCN: CaseTexts = {
  states: {
    flagged: '变冷',
    drafted: '备好话术',
    inserted: '已填入',
    sent: '已发出',
    replied: '对方回了',
    'cause-known': '知道原因',
    offered: '补偿待发',
    compensated: '补偿已发出',
    recovered: '已回暖',
    resting: '先静一静',
    lost: '已流失',
    done: '已结束',
    relapsed: '又变冷了',
  },
  steps: {
    flagged: ({ level }) => (level === 'silent' ? '沉默了' : '比平时冷淡了'),
    drafted: (_, { intent }) => `备好了话术（${intent}）`,
    inserted: ({ entry }, { intent }) =>
      entry === null ? `话术填进了输入框（${intent}）` : `话术和补偿备好待发（${intent}）`,
    sent: ({ asInserted, of }, { intent }) => {
      if (asInserted) return `备好的话术已发出（${intent}）`;
      return of === null ? '你自己发了消息' : `话术改过后已发出（${intent}）`;
    },
    replied: () => '对方来消息了',
    cause: ({ by }, { cause, note }) => {
      const told = by === 'reply' ? `从回复里看出原因：${cause}` : `你记下了原因：${cause}`;
      return note === '' ? told : `${told}（${note}）`;
    },
    recovered: ({ by }) => (by === 'rhythm' ? '来往恢复到平时的节奏' : '你标记为已回暖'),
    rested: ({ by }) => (by === 'tries' ? '该试的都试过了，先不打扰' : '你决定先静一静'),
    lost: ({ by }) =>
      ({
        operator: '你标记为已流失',
        notice: '页面提示已被删除或拉黑',
        words: '对方说不要再发，已停止打扰',
      })[by],
    relapsed: ({ level }) => (level === 'silent' ? '回暖后又沉默了' : '回暖后又变冷了'),
    watched: () => '观察期过了，没有再变冷',
    reopened: () => '重新跟进',
  },
  undone: (sentence) => `${sentence}（已撤销）`,
};
