import type { Precision } from '@/lib/core/model/interaction';

/** How a page writes an instant, and the finest that can be read back from it. */
export interface Style {
  readonly name: string;
  readonly precision: Precision;
  /** Days back in which a page uses this style; the year style has no limit. */
  readonly from: number;
  readonly to: number;
  readonly write: (at: number, now: number, zone: string) => string;
}

interface Wall {
  readonly y: string;
  readonly m: string;
  readonly d: string;
  readonly H: string;
  readonly h: string;
  readonly i: string;
  readonly s: string;
  readonly pm: boolean;
  readonly weekday: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The platform's own formatting; formatters are slow to make. */
export function platform(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}

/** The platform's own calendar, so that the parser is not measured by itself. */
function wall(at: number, zone: string): Wall {
  const parts = platform('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    weekday: 'short',
  }).formatToParts(at);
  const get = (type: string) => parts.find((part) => part.type === type)!.value;
  const hour = Number(get('hour'));
  return {
    y: get('year'),
    m: get('month'),
    d: get('day'),
    H: get('hour'),
    h: String(hour % 12 || 12),
    i: get('minute'),
    s: get('second'),
    pm: hour >= 12,
    weekday: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(get('weekday')),
  };
}

function style(
  name: string,
  precision: Precision,
  range: readonly [from: number, to: number],
  write: (w: Wall) => string,
): Style {
  return {
    name,
    precision,
    from: range[0],
    to: range[1],
    write: (at, _, zone) => write(wall(at, zone)),
  };
}

function intl(
  name: string,
  locale: string,
  options: Intl.DateTimeFormatOptions,
  precision: Precision,
): Style {
  return {
    name,
    precision,
    from: 0,
    to: 3000,
    write: (at, _, zone) => platform(locale, { ...options, timeZone: zone }).format(at),
  };
}

function ago(
  name: string,
  precision: Precision,
  unit: number,
  limit: number,
  write: (n: number) => string,
): Style {
  return {
    name,
    precision,
    from: unit / 86_400,
    to: limit / 86_400,
    write: (at, now) => write(Math.floor((now - at) / 1000 / unit)),
  };
}

const signs = '日一二三四五六';
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const YEAR = [0, 363] as const;
const EVER = [0, 3000] as const;

export const STYLES: readonly Style[] = [
  style('YYYY-MM-DD HH:mm:ss', 'exact', EVER, (w) => `${w.y}-${w.m}-${w.d} ${w.H}:${w.i}:${w.s}`),
  style('YYYY/M/D HH:mm', 'minute', EVER, (w) => `${w.y}/${+w.m}/${+w.d} ${w.H}:${w.i}`),
  style('YYYY年M月D日 HH:mm', 'minute', EVER, (w) => `${w.y}年${+w.m}月${+w.d}日 ${w.H}:${w.i}`),
  style('YYYY年M月D日', 'day', EVER, (w) => `${w.y}年${+w.m}月${+w.d}日`),
  style('YYYY年M月', 'month', EVER, (w) => `${w.y}年${+w.m}月`),
  style('M月D日 HH:mm', 'minute', YEAR, (w) => `${+w.m}月${+w.d}日 ${w.H}:${w.i}`),
  style(
    'M月D日 上午h:mm',
    'minute',
    YEAR,
    (w) => `${+w.m}月${+w.d}日 ${w.pm ? '下午' : '上午'}${w.h}:${w.i}`,
  ),
  style('MM-DD', 'day', YEAR, (w) => `${w.m}-${w.d}`),
  style('M-D HH:mm:ss', 'exact', YEAR, (w) => `${+w.m}-${+w.d} ${w.H}:${w.i}:${w.s}`),
  style(
    'MMM D, h:mm A',
    'minute',
    YEAR,
    (w) => `${months[+w.m - 1]} ${+w.d}, ${w.h}:${w.i}\u202f${w.pm ? 'PM' : 'AM'}`,
  ),
  style('D MMM YYYY', 'day', EVER, (w) => `${+w.d} ${months[+w.m - 1]} ${w.y}`),
  style('D.M.YYYY', 'day', EVER, (w) => `${+w.d}.${+w.m}.${w.y}`),
  style('full-width', 'minute', EVER, (w) =>
    `${w.y}-${w.m}-${w.d} ${w.H}:${w.i}`.replace(/[!-~]/g, (c) =>
      String.fromCharCode(c.charCodeAt(0) + 0xfee0),
    ),
  ),
  style('星期X HH:mm', 'minute', [2, 5.9], (w) => `星期${signs[w.weekday]} ${w.H}:${w.i}`),
  style('dddd', 'day', [2, 5.9], (w) => days[w.weekday]!),
  intl('en-US long', 'en-US', { dateStyle: 'full', timeStyle: 'short' }, 'minute'),
  intl('en-GB long', 'en-GB', { dateStyle: 'long', timeStyle: 'short' }, 'minute'),
  intl('zh-CN long', 'zh-CN', { dateStyle: 'full', timeStyle: 'medium' }, 'exact'),
  intl('zh-TW', 'zh-TW', { dateStyle: 'medium', timeStyle: 'short' }, 'minute'),
  intl(
    'ar digits',
    'fa-u-ca-gregory-nu-arabext',
    { year: 'numeric', month: '2-digit', day: '2-digit' },
    'day',
  ),
  { name: 'ISO', precision: 'exact', from: 0, to: 3000, write: (at) => new Date(at).toISOString() },
  {
    name: 'seconds',
    precision: 'exact',
    from: 0,
    to: 3000,
    write: (at) => String(Math.floor(at / 1000)),
  },
  { name: 'milliseconds', precision: 'exact', from: 0, to: 3000, write: (at) => String(at) },
  ago('N秒前', 'minute', 1, 60, (n) => `${n}秒前`),
  ago('N分钟前', 'minute', 60, 3600, (n) => `${n}分钟前`),
  ago('N小时前', 'hour', 3600, 86_400, (n) => `${n}小时前`),
  ago('N天前', 'day', 86_400, 7 * 86_400, (n) => `${n}天前`),
  ago('N周前', 'week', 7 * 86_400, 28 * 86_400, (n) => `${n}周前`),
  ago('Nmo', 'month', 2_629_746, 12 * 2_629_746, (n) => `${n}mo`),
  ago('N minutes ago', 'minute', 60, 3600, (n) => (n === 1 ? 'a minute ago' : `${n} minutes ago`)),
  ago('Nh', 'hour', 3600, 86_400, (n) => `${n}h`),
];
