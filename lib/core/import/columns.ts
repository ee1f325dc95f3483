import type { TableFormat } from './records';

/** What a column of a table can tell. `tagGroup` may stand over any number of columns. */
export const TABLE_FIELDS = [
  'name',
  'remark',
  'phone',
  'tags',
  'tagGroup',
  'birthday',
  'spend',
  'tier',
  'addedAt',
  'owner',
  'time',
  'date',
  'clock',
  'sender',
  'receiver',
  'room',
  'direction',
  'type',
  'text',
  'messageId',
  'amount',
  'what',
] as const;
export type TableField = (typeof TABLE_FIELDS)[number];

/**
 * Headings by what they tell, folded by `foldHeading`. WeCom's export writes 账号 and 帐号, 客户名称
 * and 用户昵称; archives and shops write whatever they like. Exact ones first, then parts.
 */
const HEADINGS: Readonly<Record<TableField, string>> = {
  name: '客户名称 客户姓名 客户昵称 用户昵称 用户名称 姓名 名称 客户 昵称 联系人 会员姓名 会员名称 买家昵称 买家 收货人 name fullname customername customer clientname client contact contactname displayname nickname buyer participant attendee 参加者 参与者 participantname',
  remark: '备注 备注名 客户备注 remark remarks alias note',
  phone:
    '手机 手机号 手机号码 电话 联系电话 电话号码 会员手机 phone phonenumber mobile mobilephone tel telephone cellphone',
  tags: '标签 客户标签 标签名 标签名称 tag tags label labels',
  tagGroup: '标签组',
  birthday: '生日 出生日期 birthday birthdate dateofbirth dob',
  spend: '消费金额 累计消费 近一年消费 年消费 总消费 spend spending totalspent lifetimevalue ltv',
  tier: '等级 客户等级 会员等级 层级 客户分层 tier level grade segment',
  addedAt: '添加时间 加好友时间 创建时间 addedat addtime createdat created',
  owner: '添加人 所属员工 跟进人 负责人 客服 owner salesperson agent',
  time: '时间 发送时间 消息时间 聊天时间 会话时间 下单时间 付款时间 支付时间 成交时间 订单时间 订单创建时间 交易时间 活动时间 参加时间 发生时间 日期时间 time timestamp datetime sentat sendtime msgtime messagetime ordertime orderdate paidat paymenttime purchasedat purchasedate eventtime eventdate when',
  date: '日期 发送日期 下单日期 购买日期 活动日期 成交日期 date day',
  clock: '时刻 几点 clock timeofday',
  sender:
    '发送人 发送者 发送方 发件人 发言人 说话人 发送人昵称 发送者昵称 发送人姓名 发送者姓名 消息发送者 消息发送人 来自 from sender sendername author fromname fromuser speaker',
  receiver:
    '接收人 接收者 接收方 收件人 接收人昵称 接收者姓名 接收人姓名 消息接收者 消息接收人 发给 to receiver receivername recipient toname touser tolist',
  room: '群名 群名称 群聊 群聊名称 群 群id 会话 会话名称 聊天室 room roomname roomid group groupname chat chatname conversation channel',
  direction: '方向 收发 消息方向 发送方类型 发送者类型 发送人类型 direction inout sendertype',
  type: '消息类型 类型 msgtype messagetype type contenttype',
  text: '内容 消息内容 聊天内容 会话内容 文本 消息 text content message body messagecontent msg',
  messageId: '消息id 消息编号 msgid messageid',
  amount:
    '金额 订单金额 实付金额 实付款 实付 支付金额 付款金额 成交金额 总价 总金额 amount total totalamount paid price ordertotal revenue',
  what: '商品 商品名称 商品标题 产品 产品名称 宝贝标题 订单内容 活动 活动名称 事件 事件名称 项目 主题 product productname item itemname title event eventname activity orderitems subject',
};

const EXACT = new Map<string, TableField>(
  TABLE_FIELDS.flatMap((field) => HEADINGS[field].split(' ').map((word) => [word, field] as const)),
);

/** A heading in the one form that is compared: no spaces, signs and brackets, lower case. */
export function foldHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/帐/g, '账')
    .replace(/[（([【].*$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 60);
}

/** What a heading tells, or null when nothing that is known. */
export function fieldOf(heading: string): TableField | null {
  const plain = heading.normalize('NFKC').trim();
  if (/^标签组/.test(plain)) return 'tagGroup';
  const folded = foldHeading(plain);
  if (folded === '') return null;
  if (/账号|部门|account|department/.test(folded)) return null;
  const exact = EXACT.get(folded);
  if (exact) return exact;
  // A long heading holds a known word; a short word would be in too many.
  for (const [word, field] of EXACT) {
    const long = /\p{Script=Han}/u.test(word) ? word.length >= 3 : word.length >= 6;
    if (long && folded.length <= word.length + 8 && folded.includes(word)) return field;
  }
  return null;
}

/** Which column tells what, by its place; null for one that is not read. */
export type Mapping = readonly (TableField | null)[];

/** Fields of each kind of table; those with `!` it cannot do without. */
export const FORMAT_FIELDS: Readonly<Record<TableFormat, readonly TableField[]>> = {
  wecom: ['name', 'remark', 'phone', 'tags', 'tagGroup', 'addedAt', 'owner'],
  archive: [
    'sender',
    'receiver',
    'room',
    'time',
    'date',
    'clock',
    'direction',
    'type',
    'text',
    'messageId',
  ],
  messages: ['name', 'sender', 'time', 'date', 'clock', 'direction', 'type', 'text', 'messageId'],
  contacts: ['name', 'remark', 'phone', 'tags', 'tagGroup', 'birthday', 'spend', 'tier'],
  orders: ['name', 'phone', 'time', 'date', 'clock', 'what', 'amount'],
  events: ['name', 'phone', 'time', 'date', 'clock', 'what', 'text'],
  tags: ['name', 'phone', 'tags', 'tagGroup'],
};

/** Fields of which each kind of table needs one of every group. */
export const NEEDED: Readonly<Record<TableFormat, readonly (readonly TableField[])[]>> = {
  wecom: [['name']],
  archive: [['sender'], ['receiver', 'room'], ['time', 'date']],
  messages: [
    ['name', 'sender'],
    ['time', 'date'],
  ],
  contacts: [['name']],
  orders: [
    ['name', 'phone'],
    ['time', 'date'],
    ['what', 'amount'],
  ],
  events: [
    ['name', 'phone'],
    ['time', 'date'],
  ],
  tags: [
    ['name', 'phone'],
    ['tags', 'tagGroup'],
  ],
};

/** The columns that a kind of table cannot do without and that are not mapped. */
export function missingFields(format: TableFormat, mapping: Mapping): TableField[] {
  return NEEDED[format].flatMap((group) =>
    group.some((field) => mapping.includes(field)) ? [] : [group[0] as TableField],
  );
}

/** The mapping of a heading row for a kind of table: each field once, except tag groups. */
export function mapHeadings(headings: readonly string[], format: TableFormat | null): Mapping {
  const taken = new Set<TableField>();
  return headings.map((heading) => {
    let field = fieldOf(heading);
    // A shop's 客户 is a name in a list, the sender of nothing; an archive has no plain name.
    if (format && field && !FORMAT_FIELDS[format].includes(field)) field = insteadOf(field, format);
    if (!field || (field !== 'tagGroup' && taken.has(field))) return null;
    taken.add(field);
    return field;
  });
}

function insteadOf(field: TableField, format: TableFormat): TableField | null {
  const fields = FORMAT_FIELDS[format];
  const other: Partial<Record<TableField, TableField>> = {
    addedAt: 'time',
    spend: 'amount',
    receiver: 'name',
    room: 'name',
    remark: 'text',
    tags: 'what',
  };
  const instead = other[field];
  return instead && fields.includes(instead) ? instead : null;
}

/** What a heading row is of, or null when nothing speaks for any kind. */
export function guessFormat(headings: readonly string[]): TableFormat | null {
  const has = new Set(headings.map(fieldOf));
  const timed = has.has('time') || has.has('date');
  if (has.has('name') && has.has('addedAt') && has.has('owner')) return 'wecom';
  if (has.has('sender') && (has.has('receiver') || has.has('room')) && timed) return 'archive';
  if (
    timed &&
    (has.has('name') || has.has('sender')) &&
    (has.has('text') || has.has('direction'))
  ) {
    return 'messages';
  }
  const who = has.has('name') || has.has('phone');
  if (who && timed && has.has('amount')) return 'orders';
  if (who && timed && has.has('what')) {
    return headings.some((h) => /活动|事件|event|activity|attend|参加/i.test(h))
      ? 'events'
      : 'orders';
  }
  const known = [...has].filter((field) => field !== null);
  if (who && known.length <= 2 && (has.has('tags') || has.has('tagGroup'))) return 'tags';
  return who ? 'contacts' : null;
}

/** Rows at the top in which the heading is looked for: exports put a title above it. */
const TOP = 10;

/** The place of the heading row among the first rows, −1 when there is none. */
export function headingRow(rows: readonly (readonly string[])[]): number {
  let best = -1;
  let most = 1;
  rows.slice(0, TOP).forEach((row, i) => {
    const known = new Set(row.map(fieldOf).filter((field) => field !== null)).size;
    if (known > most) {
      best = i;
      most = known;
    }
  });
  return best;
}
