/** The made-up shop of the practice desk: no brand of this name is meant. */
export const SHOP = { name: '禾屿护肤母婴', operator: '小禾' } as const;

export const PRODUCTS: Record<'skin' | 'baby', readonly string[]> = {
  skin: [
    '修护面霜',
    '积雪草精华水',
    '氨基酸洁面',
    '轻透防晒乳',
    '玻尿酸面膜',
    '维C精华',
    '舒缓喷雾',
    '滋养身体乳',
  ],
  baby: ['护臀膏', '婴儿润肤乳', 'L 码拉拉裤', '加厚湿巾', '洗发沐浴二合一', '二段奶粉', '储奶袋'],
};

/** What is put on skin and stays there: questions about use and leaks are about these. */
export const BOTTLES: readonly string[] = [
  '修护面霜',
  '积雪草精华水',
  '维C精华',
  '滋养身体乳',
  '护臀膏',
  '婴儿润肤乳',
];

export const CITIES = [
  '杭州',
  '成都',
  '武汉',
  '苏州',
  '长沙',
  '西安',
  '青岛',
  '合肥',
  '厦门',
  '郑州',
  '宁波',
  '昆明',
] as const;

export const COURIERS = ['顺丰', '京东', '中通', '圆通'] as const;

export const BABY_NAMES = [
  '小汤圆',
  '安安',
  '豆豆',
  '一诺',
  '可乐',
  '柚子',
  '小满',
  '团子',
] as const;

export const BABY_AGES = ['六个月', '八个月', '十个月', '一岁'] as const;

export const SURNAMES = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕',
];

export const GIVEN = [
  '婷',
  '静',
  '雨欣',
  '思琪',
  '梦瑶',
  '佳怡',
  '子萱',
  '晓彤',
  '丽',
  '敏',
  '嘉欣',
  '诗涵',
  '雅琴',
  '美玲',
  '晨曦',
  '若兰',
  '可欣',
  '海燕',
  '雪',
  '心怡',
  '小芸',
  '紫薇',
  '秀英',
  '文静',
  '艳',
  '娟',
  '露',
  '楚楚',
] as const;

/** What the shop's operators say so often that the desk keeps it ready. */
export const QUICK_PHRASES = [
  '在的，请问有什么可以帮到您？',
  '好的，已经帮您登记，稍后给您回复～',
  '今天下午四点前下单，当天发出。',
  '麻烦发一下订单号，我帮您查。',
  '给您带来不便很抱歉，我马上处理。',
] as const;

/** Yuan; a product always costs the same. */
export function productPrice(product: string): number {
  const letters = [...product].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  return 49 + (letters % 16) * 10;
}
