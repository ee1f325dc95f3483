/** What the chat page shows: badge, card, banner. Small on purpose: every chat page loads it. */
export const overlayZhCN = {
  levels: {
    unknown: '看得还不够',
    fine: '正常',
    watch: '观察',
    declining: '变冷',
    silent: '沉默',
    lost: '已流失',
  },
  /** One line under the level: what the level means for the operator. */
  levelMeanings: {
    unknown: '往来还太少，先不下判断',
    fine: '和平时的节奏一样',
    watch: '比平时淡了一点，先留意',
    declining: '明显不如从前，该问候一声了',
    silent: '远远超过这位客户平时的间隔',
    lost: '已被删除、拉黑，或由你标记',
  },
  nextSteps: {
    observe: '先不用做什么，再看几次往来',
    keep: '保持现在的节奏就好',
    reply: '客户在等你，先把这条回了',
    'check-in': '先真诚问候一句，不推销',
    wait: '你已经问候过，等对方回复',
    rest: '试过几次了，先让对方静一静',
    close: '记下原因，不再打扰',
  },
  badge: {
    /** Read aloud instead of the bare level word. */
    label: '{name}：{level}。打开流失预警卡片',
    snoozed: '已设稍后',
  },
  card: {
    label: '{name} 的流失预警',
    why: '为什么',
    nextStep: '下一步',
    draft: '问候话术',
    draftLabel: '问候话术，可以修改',
    anotherDraft: '换一条',
    insert: '填入',
    insertHint: '只填进输入框，由你过目后发送',
    evidence: '查看依据',
    snooze: '稍后',
    tomorrow: '明天再说',
    inDays: '{days} 天后再说',
    wrong: '判断不对',
    undo: '撤销',
    close: '关闭',
    openChatFirst: '先打开这位客户的对话，才能填入',
  },
  results: {
    inserted: '已填入，未发送，请你过目后按发送',
    snoozed: '好，到时再提醒',
    overridden: '已记下：判断不对',
    undone: '已撤销',
    copied: '已复制',
  },
  /** Why nothing was put in the box. Each says what to do. */
  insertErrors: {
    'other-contact': '现在打开的是另一位客户的对话，没有填入。请先打开这位客户的对话。',
    'not-empty': '输入框里已有你写的内容，没有覆盖。请先发送或清空。',
    'no-box': '没找到输入框，没有填入。请打开对话后再试，或复制后自己粘贴。',
    'not-verified': '填入后没能核对到原文，请看一眼输入框再决定是否发送。',
    disabled: '输入框现在不能输入，没有填入。可能会话已结束或超出可回复时间。',
  },
  banner: {
    label: '回暖提示',
    broken: '这个页面的结构变了，回暖读不准，已暂停记录和提醒。已有的记录都还在。',
    recovered: '页面又能读准了，已恢复记录。',
    details: '看详情',
    dismiss: '知道了',
  },
};
