import { describe, expect, it, test } from 'vitest';
import { factOf } from '@/lib/core/history/fact-of';
import { FEATURE, type Kind } from '@/lib/core/model/interaction';
import { readTextFeatures } from '@/lib/core/text/read-text-features';

const told = (line: string) => {
  const bits = readTextFeatures(line, false, true);
  return [bits & FEATURE.joined ? 'joined' : '', bits & FEATURE.left ? 'left' : ''].join('');
};

const CAME = [
  '小陆加入了群聊',
  '"小陆"邀请"陈晨、阿May"加入了群聊',
  '你邀请“小陆”加入了群聊',
  '“小陆”通过扫描“陈晨”分享的二维码加入群聊',
  '小陆 通过邀请链接加入了群组',
  '小陆邀请陈晨进入了本群',
  '小陆将陈晨拉进了群',
  '陈晨已加入群组',
  '陈晨 添加了 小陆',
  '小陸邀請陳晨加入了群組',
  'Ann joined the group via invite link',
  "小陆 joined using this group's invite link",
  'Ann added Bob',
  'Ann added Bob and Cy',
  'You added Cy Young',
  'Ann was added',
  'Bob was added by Ann',
  'Ann invited Bob to the group',
  'Ann joined from the community',
  'Ann joined the chat',
];
const WENT = [
  '小陆退出了群聊',
  '你将“小陆”移出了群聊',
  '小陆被群主移出群聊',
  '小陆将陈晨移出了本群',
  '小陆 离开了群组',
  '陈晨 移除了 小陆',
  '陳晨已退群',
  '小陸離開了群組',
  'Ann left',
  'Ann left the group',
  'Ann has left the conversation',
  'You removed Bob',
  'Ann removed Bob from the group',
  'Bob was removed from the group',
];
const NEITHER = [
  '何佳 添加了你为联系人',
  '以上是打招呼的内容',
  '小陆修改群名为“老客户福利群”',
  '小陆 撤回了一条消息',
  '小陆 添加了群公告',
  '你已将小陆设为管理员',
  '你移除了小陆的管理员身份',
  '群主已开启“群聊邀请确认”，未经确认不能加入群聊',
  '用户超时未回复，会话已结束',
  '韩梅 设置了聊天主题',
  '消息已发出，但被对方拒收了。',
  'Ann added you as a contact',
  'Ann joined Telegram',
  'Ann added a photo',
  'Ann changed the group name',
  'You removed the group photo',
  'Ann was removed as an admin',
  'Ann added the label vip',
  'Messages and calls are end-to-end encrypted',
  '5 minutes left',
  'Ann left a comment on the order',
  'Ann pinned a message',
];

describe('lines of the page itself in a group', () => {
  it.each(CAME)('%s: members came in', (line) => expect(told(line)).toBe('joined'));
  it.each(WENT)('%s: members went', (line) => expect(told(line)).toBe('left'));
  it.each(NEITHER)('%s: neither', (line) => expect(told(line)).toBe(''));
});

test('what somebody writes is never taken for such a line', () => {
  for (const words of [...CAME, ...WENT]) {
    expect(readTextFeatures(words) & (FEATURE.joined | FEATURE.left), words).toBe(0);
  }
});

test('a line becomes a fact for what it tells, and keeps nothing else of its words', () => {
  const fact = (text: string, kind: Kind) =>
    factOf(
      'a'.repeat(32),
      { at: 0, precision: 'exact', direction: 'unknown', kind, text, pageId: null },
      new Map(),
      readTextFeatures,
      'thread',
    );
  expect(fact('小陆邀请你们加入了群聊，谢谢', 'system')?.features).toBe(FEATURE.joined);
  expect(fact('小陆退出了群聊', 'system')?.features).toBe(FEATURE.left);
  expect(fact('小陆修改了群名', 'system')).toBeNull();
  expect((fact('小陆退出了群聊', 'text')?.features ?? 0) & FEATURE.left).toBe(0);
});
