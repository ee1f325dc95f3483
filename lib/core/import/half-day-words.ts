/**
 * Words for the halves of the day as the CLDR writes them (day periods, also the finer ones of
 * Chinese and Russian), folded by `fold`. A phone writes its exports with these.
 */
const AM =
  'a am vm pd ጥዋት ص 上午 凌晨 清晨 早晨 早上 오전 午前 dop dopoledne ráno ap πμ de fh rn тң ' +
  'ກ່ອນທ່ຽງ priekšp priešpiet претпл pg үө နံနက် पूर्वाह्न পূর্বাহ্ণ முற்பகல் ಪೂರ್ವಾಹ್ನ ' +
  'ก่อนเที่ยง قظ قبلازظهر לפנהצ පෙව gh fm öö дп to sa vorm утра ночи ertalab';
const PM =
  'p pm nm md ከሰዓት م 下午 傍晚 晚上 深夜 오후 午後 odp odpoledne ip μμ du eh in тк ຫຼັງທ່ຽງ pēcp ' +
  'popiet попл ptg үх ညနေ अपराह्न অপরাহ্ণ பிற்பகல் ಅಪರಾಹ್ನ หลังเที่ยง بظ بعدازظهر אחהצ පව pop gd ' +
  'em ös пп tk ch nachm дня вечера';

const HALVES = new Map<string, 'am' | 'pm' | 'midday'>([
  ...AM.split(' ').map((word) => [fold(word), 'am'] as const),
  ...PM.split(' ').map((word) => [fold(word), 'pm'] as const),
  ['中午', 'midday'],
]);

/** Which half a word tells, or null for a word nobody listed. */
export function halfOf(word: string): 'am' | 'pm' | 'midday' | null {
  return HALVES.get(fold(word)) ?? null;
}

/** The hour of 24, or null when hour and half cannot go together. */
export function hourOf24(hour: number, half: 'am' | 'pm' | 'midday' | null): number | null {
  if (half === null) return hour < 24 ? hour : null;
  if (hour > 12) return hour < 24 && half !== 'am' ? hour : null;
  if (half === 'midday') return hour >= 10 ? hour : hour < 4 ? hour + 12 : null;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

function fold(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.\s'’"״׳\u200c]/g, '');
}
