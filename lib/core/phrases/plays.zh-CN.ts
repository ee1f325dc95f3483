import type { Play } from './plays';

export const ZH_PLAYS: readonly Play[] = [
  // S0.6.d
  {
    id: 'guess-price',
    kind: 'light',
    title: '看图猜价',
    text: '今天到了个新东西，先不说是什么，发张糊图给大家看看。猜猜卖多少钱？报个数就行，晚上 8 点揭晓，猜得最接近的那位我送一张 10 元券。',
    cost: 1000,
    seconds: 10,
  },
  // S0.6.e
  {
    id: 'mood-emoji',
    kind: 'light',
    title: '一个表情说心情',
    text: '周三了，用一个表情说说你今天的状态。我先来：🥱。下班前我数一数，看看咱们群今天是困的多还是乐的多。',
    cost: 0,
    seconds: 5,
  },
  // S0.6.f
  {
    id: 'two-choices',
    kind: 'light',
    title: '二选一',
    text: '帮我拿个主意：＿＿ 和 ＿＿，你会选哪个？回 1 或 2 就好。',
    cost: 0,
    seconds: 5,
  },
  // S0.6.g
  {
    id: 'bring-one',
    kind: 'gain',
    title: '带一位朋友',
    text: '你要是有朋友也用得上，拉一位进群，你俩各得一张 5 元券，没有门槛，进群就发。',
    cost: 1000,
    seconds: 60,
  },
  // S0.6.h
  {
    id: 'every-fifty',
    kind: 'gain',
    title: '满 50 人抽 10 份',
    text: '群里快到 ＿＿ 人了。老规矩，每多 50 人，我抽 10 位寄小样，不用做什么，在群里就有份。',
    cost: 500,
    seconds: 5,
  },
  // S0.6.i
  {
    id: 'ten-oclock',
    kind: 'gain',
    title: '十点红包',
    text: '10 点了，老时间。这一轮是 10 元的，不设门槛，今天用掉就行，忙的话不用惦记。',
    cost: 1000,
    seconds: 10,
  },
  // S0.6.j
  {
    id: 'pick-colour',
    kind: 'together',
    title: '新品颜色你来定',
    text: '新的 ＿＿ 还没定颜色，厂里给了三个样。你觉得哪个最耐看？票数最多的那个，我们就做它。',
    cost: 0,
    seconds: 10,
  },
  // S0.6.j, S0.6.k
  {
    id: 'name-it',
    kind: 'together',
    title: '给新品起名',
    text: '新口味想请大家起个名字，想到什么说什么。选中的那位，首批到货先寄你一份，包装背面印上你的昵称。',
    cost: 5000,
    seconds: 30,
  },
  // S0.5.b, S3.6.1
  {
    id: 'useful-tip',
    kind: 'content',
    title: '一条用得上的小经验',
    text: '最近问 ＿＿ 的人多，我把试过管用的写成三条：\n1. ＿＿\n2. ＿＿\n3. ＿＿\n你是哪种情况，回我一句，我再单独说。',
    cost: 0,
    seconds: 20,
  },
  // S0.5.c, S0.5.d
  {
    id: 'by-stage',
    kind: 'content',
    title: '按阶段给内容',
    text: '＿＿ 这个阶段最常碰到的是 ＿＿。我整理了一张对照表，需要的话回“表”，我发你。',
    cost: 0,
    seconds: 10,
  },
  // S0.5.i
  {
    id: 'streak-buddies',
    kind: 'belonging',
    title: '打卡搭子',
    text: '想坚持 21 天的来接龙，两两结对，每天在群里报一声就算。断了没关系，接着来，满 21 天我给开进阶课。',
    cost: 0,
    seconds: 10,
  },
  // S0.5.i
  {
    id: 'rant-hour',
    kind: 'belonging',
    title: '吐槽时间',
    text: '今晚 8 点到 9 点是吐槽时间，用着不顺的、买的时候纠结的，都来说。我在，能改的当场记下来。',
    cost: 0,
    seconds: 30,
  },
  // S0.5.j
  {
    id: 'same-month-birthday',
    kind: 'belonging',
    title: '同月生日',
    text: '这个月过生日的来报个到，晒张照片也行。月底我从里面抽 3 位寄手写卡。',
    cost: 800,
    seconds: 20,
  },
  // S3.8.2.b, S0.4.o
  {
    id: 'one-question',
    kind: 'survey',
    title: '一题问卷',
    text: '就一个问题：这段时间我们的服务，给几分？1 到 5 回个数字就行。低于 4 分的我会来问问哪里没做好。',
    cost: 0,
    seconds: 5,
  },
  // S4.W4.a, S4.C1.b
  {
    id: 'need-check',
    kind: 'survey',
    title: '需求有没有变',
    text: '{称呼}，之前你主要关注 {话题}，现在还是吗？要是换了方向跟我说一声，我以后就不给你发用不上的。',
    cost: 0,
    seconds: 10,
  },
  // S0.3.a, S3.9.2
  {
    id: 'what-you-get',
    kind: 'privilege',
    title: '你在这里有什么不一样',
    text: '{称呼}，跟你说一下老客这边的安排：上新提前 2 小时告诉你，售后走优先，每年一次免费检测。都不用报名，有需要直接找我。',
    cost: 0,
    seconds: 10,
  },
  // S0.4.e
  {
    id: 'early-wednesday',
    kind: 'privilege',
    title: '周三提前两小时',
    text: '{称呼}，这周三的买一送一，老客群 10 点先开，外面 12 点。想要哪款提前跟我说，我给你留。',
    cost: 0,
    seconds: 10,
  },
  // S0.4.f
  {
    id: 'preview-vote',
    kind: 'privilege',
    title: '新品先看先投',
    text: '{称呼}，下周要上的新品先给你看一眼，有三个方向，你投一票？定了之后第一批先给投过票的老客。',
    cost: 0,
    seconds: 10,
  },
];
