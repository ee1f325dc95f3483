import type { PageFields, YearlyDay } from '@/lib/core/model/profile';
import type { Field, FieldsDefinition } from './definition';

const MAX_TAGS = 50;
const MAX_TAG = 60;
/** Cents. */
const MAX_SPEND = 1e10;
/** Words a page shows where it knows nothing. */
const NOTHING = new Set(['', '-', '--', '—', '无', '暂无', '暂无标签', '无标签', '未填写', '未知']);

/**
 * The value of a field as a page shows it.
 * @param shown the texts of the value, in the page's order
 * @returns the field alone, or nothing when the texts can't be read as one
 */
export function fieldValue(
  field: Field,
  shown: readonly string[],
  tiers: FieldsDefinition['tiers'],
): PageFields {
  const texts = shown.map((text) => text.trim()).filter((text) => !NOTHING.has(text));
  const [text] = texts;
  if (text === undefined) return {};
  if (field === 'tags') {
    const tags = texts.filter((tag) => tag.length <= MAX_TAG);
    return tags.length ? { tags: [...new Set(tags)].slice(0, MAX_TAGS) } : {};
  }
  if (texts.length > 1) return {};
  if (field === 'spend') return defined('spend', readMoney(text));
  if (field === 'birthday') return defined('birthday', readYearlyDay(text));
  return defined('tier', tiers && Object.hasOwn(tiers, text) ? tiers[text] : undefined);
}

function defined<K extends keyof PageFields>(key: K, value: PageFields[K] | undefined): PageFields {
  return value === undefined ? {} : { [key]: value };
}

/** `¥1,234.5`, `1234元`, `1.2万元`, `1,234.50 CNY` in cents. */
function readMoney(text: string): number | undefined {
  const found =
    /^(?:[¥￥]|CNY|RMB)? ?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,2})? ?(万)?(?:元|CNY)?$/.exec(text);
  if (!found) return undefined;
  const amount = Number(text.replace(/[^\d.]/g, ''));
  const cents = Math.round(amount * (found[1] ? 1e6 : 100));
  return cents <= MAX_SPEND ? cents : undefined;
}

/** `1990-05-01`, `05-01`, `5月1日`, `农历5月1日`. */
function readYearlyDay(text: string): YearlyDay | undefined {
  const found = /^(农历)? ?(?:\d{4}[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  if (!found) return undefined;
  const [month, day] = [Number(found[2]), Number(found[3])];
  const calendar = found[1] ? 'lunar' : 'solar';
  const last = calendar === 'lunar' ? 30 : new Date(Date.UTC(2024, month, 0)).getUTCDate();
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= last;
  return exists ? { calendar, month, day } : undefined;
}
