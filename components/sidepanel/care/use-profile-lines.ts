import type { Profile } from '@/lib/core/model/profile';
import { formatDay } from '@/lib/i18n/date';
import { formatMoney } from '@/lib/i18n/money';
import { usePanel } from '../panel-context';

/** What a profile holds, as names and values; what is not known has no line. */
export function useProfileLines(profile: Profile): [name: string, value: string][] {
  const { care, language, now } = usePanel();
  const words = care.profile;
  const money = (cents: number) => formatMoney(cents, language);
  const day = (at: number) => formatDay(at, now, language);
  const list = (items: readonly string[] | undefined) =>
    items?.join(language === 'en' ? ', ' : '、');
  const { birthday, childBorn, purchases, coupons, nextReward, spend } = profile;
  const lines: [string, string | undefined][] = [
    [words.remark, profile.remark],
    [words.phoneTail, profile.phoneTail],
    [words.address, profile.address],
    [words.product, profile.product],
    [words.topic, profile.topic],
    [words.tags, list(profile.tags)],
    [words.spend, spend === undefined ? undefined : money(spend)],
    [
      words.birthday,
      birthday &&
        words.birthdayText(words.calendar[birthday.calendar], birthday.month, birthday.day),
    ],
    [words.childBorn, childBorn === undefined ? undefined : day(childBorn)],
    [words.purchases, list(purchases?.map(({ what, at }) => `${what} ${day(at)}`))],
    [words.coupons, list(coupons?.map(({ what, expiresAt }) => `${what} ${day(expiresAt)}`))],
    [words.nextReward, nextReward && `${money(nextReward.gap)} · ${nextReward.gain}`],
  ];
  return lines.filter((line): line is [string, string] => Boolean(line[1]));
}
