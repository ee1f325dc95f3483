import type { Mood, OperatorIntent } from '../operator-intent';

/**
 * What a customer answers, by mood and by what the operator's message does. ` / ` separates
 * messages sent one after the other.
 */
export const REPLIES: Record<Mood, Record<OperatorIntent, readonly string[]>> = {
  warm: {
    amend: ['没事没事，小问题', '哎呀不用这么客气，处理好就行'],
    sorry: ['没关系的，不着急', '理解，你们也忙'],
    offer: ['这么好，谢谢{me}！', '哇 / 那我这周就用掉', '可以可以，给我留着'],
    ask: [
      '挺好的，正用着呢',
      '最近还行，就是有点干 / 要不要再叠一层面霜',
      '好着呢，还想问你补货的事',
    ],
    tell: ['收到，谢谢呀', '好嘞', '嗯嗯，知道啦', '好的，辛苦{me}'],
  },
  cool: {
    amend: ['行吧，那你发我看看', '这次算了，希望下次别这样'],
    sorry: ['也不是你们的问题，就是最近没怎么用', '嗯，没事'],
    offer: [
      '券多久过期呀？ / 我看看家里还缺啥',
      '那可以，你把链接发我吧',
      '有点心动，上次那瓶用完我就来',
    ],
    ask: [
      '还行吧，最近没怎么护肤',
      '说实话，上次那瓶用完有点闷痘，就先停了',
      '最近在用别家的，囤货的时候便宜不少',
      '家里还囤着呢，一时半会用不完',
      '带娃带得忙死了，好久没看手机',
    ],
    tell: ['嗯', '好的', '知道了', '有需要再找你'],
  },
  upset: {
    amend: ['好吧，那你们给我补发一个新的 / 别再让我等一周', '这还差不多，退款到了我跟你说'],
    sorry: ['光道歉有什么用，到现在也没个说法', '每次都是抱歉，那到底怎么处理？'],
    offer: ['我不要券，我要个说法', '先把上次的事解决了再说'],
    ask: ['你觉得呢？上次的问题还没给我处理', '不太好，用完脸上的印子还没下去'],
    tell: ['所以结果呢', '说好给我回复的，一直没人管'],
  },
  polite: {
    amend: ['没事的，你们一直挺好', '小事小事'],
    sorry: ['不用道歉呀，我就是买得少', '没事，我本来就不常买'],
    offer: ['谢谢，还没用完呢 / 用完找你', '先不用啦，下次一起'],
    ask: ['挺好的，一套能用三个月 / 快见底了找你', '都好，就是用得慢哈哈'],
    tell: ['好的，谢谢', '嗯，收到'],
  },
  group: {
    amend: ['没事～'],
    sorry: ['没事没事'],
    offer: ['蹲！', '+1', '怎么领？'],
    ask: ['我家还好', '同问', '等一个懂的'],
    tell: ['收到', '收到 +1', '谢谢小禾'],
  },
};

/** Once the matter is settled: the shorter end of a talk. */
export const CLOSINGS: Record<Mood, readonly string[]> = {
  warm: ['好的呀', '哈哈好', '嗯嗯，谢谢', '行，先这样，我去忙啦'],
  cool: ['好', '行', '嗯，到时候说'],
  upset: ['那我等你们消息', '行，再信你们一次'],
  polite: ['好的，谢谢', '嗯嗯'],
  group: ['好嘞', '收到'],
};
