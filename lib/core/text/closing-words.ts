/** What a message that closes the talk is made of, in any order (好的, 谢谢). */
export const CLOSING =
  '[嗯哦噢喔好滴哒嘞行吧啊呢啦呐可以收到知道了解明白懂清楚谢多感辛苦麻烦客气拜再见安你您亲姐哥老师板们家哈嘿嘻呀哟的就那先这样晚是对没问题事关系不用]' +
  '|(?<![a-z])(?:o?k(?:ay)?|sure|fine|great|good|cool|nice|perfect|alright|yes|yeah|yep|got it|noted|' +
  'understood|i see|see you|will do|sounds|no (?:problem|worries)|thanks?|thank you|thx|ty|so much|very much|' +
  'a lot|bye|night|have a|day|one|weekend|too|you|oh|hm+|lol|(?:ha)+|done|then|that)(?![a-z])';

/** Words made of such signs that do not close: 不好, 是不是, 那你先用. */
export const OPEN =
  '不[好行可是对知明清懂]|没(?=了|有|$)|^不$|[你您]好|(?<!没)问|(?<!了)解|不了|不用[了啦]|好了?没|[那就]你|你先|先用|是你|不是|对不';

/** Replies that say no more than "read" (S4.1.g). */
export const SHORT_REPLY =
  '[嗯哦噢喔啊好行呢的吧滴哒嘞呀啦呐]+|可以[的吧]?|收到[了啦]?|知道[了啦]|了解[了啦]?|明白[了啦]?|懂了|是的|对的|没事|还行|随便|' +
  '[哈呵嘿]+|o?kay|sure|fine|yes|yeah|yep|yup|nope|gotit|noted|cool|great|nice|good|alright|thx|hm+|isee|lol|(?:ha)+|maybe|1+|6+';
