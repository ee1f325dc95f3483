/*
 * Lines a chat program writes itself, where an export gives them to one of the speakers. Whole lines
 * only: what somebody says about such a thing is talk.
 */

/** That a chat is encrypted, in the words it begins with and those for "end to end". */
const ENCRYPTED =
  /^(?:messages and calls|messages(?: and calls)? (?:you send )?to this (?:chat|group)|nachrichten und anrufe|les messages et (?:les )?appels|los mensajes y (?:las )?llamadas|as mensagens e (?:as )?(?:ligações|chamadas)|i messaggi e le chiamate|(?:de )?berichten en (?:gesprekken|oproepen)|сообщения и звонки|повідомлення та (?:дзвінки|виклики)|mesajlar ve aramalar|pesan dan panggilan|mesej dan panggilan|tin nhắn và cuộc gọi|wiadomości i połączenia|消息和通[话話]|[訊讯]息[和與与及、]通[话話]|メッセージと通話|메시지와 통화|ข้อความและการโทร|الرسائل والمكالمات)[^\n]{0,90}(?:end-to-end|end-zu-end|ende-zu-ende|bout en bout|extremo a extremo|ponta a ponta|eind-tot-eind|сквозн|наскрізн|uçtan uca|đầu cuối|端到端|端對端|點對點|エンドツーエンド|종단간|종단 간|ต้นทางถึงปลายทาง|الطرفين|تمام|hujung ke hujung|ujung ke ujung)/iu;

/** Others that are the same word for word, but for names and numbers. */
const WHOLE = [
  // A message that has not come through yet.
  'waiting for this message\\. this may take a while',
  '正在等待此(?:消息|訊息)。.{2,20}',
  // Added as a friend.
  '(?:你|您)已添加了.{1,60}[，,] ?现在可以开始聊天了',
  '.{0,60}我(?:通过了你的(?:朋友|好友|联系人)验证请求|已经添加了你)[，,] ?现在我们可以开始聊天了',
  '以上是打招呼的(?:内容|消息)',
  '.{1,60}开启了(?:朋友|好友|联系人)验证[，,。].{0,80}',
  '消息已发出[，,]但被对方拒收了',
  // Members of a group, with the names in quotation marks or us among them.
  '["“].{1,60}["”](?:邀请["“].{1,200}["”](?:和["“].{1,60}["”])?加入了群聊|通过扫描.{1,80}加入群聊|加入了群聊|退出了群聊|修改群名为["“].{1,60}["”])',
  '(?:你|您)(?:邀请.{1,200}加入了群聊|将.{1,60}移出了群聊|被.{1,60}移出群聊|修改群名为["“].{1,60}["”]|已成为(?:新)?群主)',
  // A withdrawn message, as a line without a name.
  '(?:你|您|对方|對方)(?:已)?(?:撤回|收回)了?(?:一[条條則则])?(?:消息|訊息|讯息)(?: ?重新编辑)?',
] as const;
const NOTICE = new RegExp(`^(?:${WHOLE.join('|')})[.。]?$`, 'iu');

/** What follows a name in a line that tells what its bearer did in the chat. */
const DONE =
  /^(?:(?:has )?(?:joined|left) (?:the |this )?(?:group|chat|room|openchat)|joined (?:using|via) .{0,40}(?:link|code)|unsent a message|(?:invited|added|removed) .{1,120} (?:to|from) (?:the|this) (?:group|chat)|created (?:this |the )?group(?: ["“].{1,80}["”])?|changed (?:this group(?:['’]s)?|the group(?:['’]s)?) (?:icon|description|name|settings).{0,120}|changed the (?:subject|group name) (?:from|to) .{1,160}|turned (?:on|off) disappearing messages.{0,160}|(?:已)?(?:加入|退出|離開|离开)了?(?:本)?(?:聊天室?|群組|群组|群聊)|(?:已)?(?:撤回|收回)了?(?:一[条條則则])?(?:消息|訊息|讯息)|(?:邀請|邀请)了?.{1,80}加入(?:了?(?:聊天室?|群組|群组|群聊))?|(?:將|将|把).{1,80}(?:加入|移出|退出)了?(?:聊天室?|群組|群组|群聊)|bu grubu oluşturdu|(?:bu )?grup(?:un)? (?:adını|simgesini|açıklamasını).{0,120}değiştirdi|hat (?:die|diese) Gruppe (?:erstellt|verlassen)|ha (?:creado|abandonado|salido de) (?:el|este|del) grupo)[.。]?$/iu;

/** Whether a text is a line of the chat program, whoever it is given to. */
export function isNotice(text: string): boolean {
  return ENCRYPTED.test(text) || NOTICE.test(text);
}

/** Whether the rest of a line, behind a name, tells what the one of that name did in the chat. */
export function tellsOfMember(rest: string): boolean {
  return DONE.test(rest.trim());
}

const PAIRS = [
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
] as const;

/**
 * Whether a colon stands inside of quotation marks: `Ann created group "Sale: May"` has no sender.
 * @param before what stands left of the colon
 * @param after what stands right of it
 */
export function isWithinQuotes(before: string, after: string): boolean {
  const straight = before.split('"').length % 2 === 0 && after.includes('"');
  return (
    straight ||
    PAIRS.some(([open, close]) => {
      const from = before.lastIndexOf(open);
      return from >= 0 && !before.slice(from + 1).includes(close) && after.includes(close);
    })
  );
}
