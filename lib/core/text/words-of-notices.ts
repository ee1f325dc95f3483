import type { FeatureWords } from './feature-words';

/** What a notice may be about instead of a person. */
const THING_ZH =
  '(?!.{0,40}(?:管理员|群主|照片|头像|图片|标签|公告|待办|置顶|限制|消息|文件|机器人|联系人|好友))';
const THING_EN =
  '(?!.{0,60}\\b(?:admin|contact|friend|photo|picture|icon|label|tag|pin|message|restriction|file|bot|reaction)s?\\b)(?!(?:a|an|the|this|new|to|as)\\b)';

/**
 * Lines in which chat pages say that members of a group came or went. Nothing else is said in such a
 * line; what says the same of one person alone ("added you as a contact", "joined Telegram") is none.
 */
export const NOTICE_WORDS = {
  joined: {
    zh:
      '(?:加入|进入|進入|进)了?(?:本|此|该|这个|当前)?(?:群|讨论组|討論群|聊天(?!记录)|聊天室)|' +
      '(?:邀请|邀請)了?.{1,80}?(?:加入|进群|入群)|[把将將].{1,80}?(?:拉进|拉入|加入|添加到)了?(?:本|此)?群|' +
      `(?:邀请|邀請|添加|新增)了${THING_ZH}.{1,80}$|` +
      '(?:邀请链接|邀請連結|二维码|群链接)[^,]{0,12}(?:加入|进群|入群)|(?:已经?|已被|成功)(?:加入|进群|入群)$',
    en:
      'joined (?:(?:the|this) )?(?:group|chat|conversation|team|channel|room)\\b.*|' +
      'joined (?:using|via|with|from|through|by) .{0,60}(?:link|community|invite|invitation|code)\\b.*|' +
      `was (?:added|invited)(?: (?:to|by)\\b.*)?$|(?:added|invited) ${THING_EN}.{1,120}`,
    not: '(?:拒绝|取消|撤回|撤销|关闭|开启|设置|修改|申请|等待|不能|无法|才能|才可)[^,]*|added you as .*',
    line: true,
  },
  left: {
    zh:
      '(?:退出|离开|離開)了?(?:本|此|该|这个|当前)?(?:群|讨论组|討論群|聊天(?!记录))|已?退群(?!申)|' +
      '(?:移出|移除|踢出|请出|請出|删除出)了?(?:本|此|该|这个|当前)?(?:群(?!公告)|讨论组|聊天(?!记录))|' +
      `(?:移出|移除|踢出|踢)了${THING_ZH}.{1,80}$|[把将將].{1,80}?(?:移出|移除出|踢出|请出)|被.{0,40}?(?:移出|踢出|请出)`,
    en:
      '(?<!\\b(?:seconds?|minutes?|hours?|days?|weeks?|time|messages?|letters?|characters?) )left(?: (?:the |this )?(?:group|chat|conversation|team|channel|room)\\b.*)?$|' +
      `(?:was|were|has been|have been) (?:removed|kicked)\\b${THING_EN}.*|(?:removed|kicked) ${THING_EN}.{1,120}`,
    not: '(?:拒绝|取消|撤回|撤销|关闭|开启|设置|修改|申请|等待|不能|无法|才能|才可)[^,]*',
    line: true,
  },
} satisfies Readonly<Record<string, FeatureWords>>;
