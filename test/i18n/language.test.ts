import { describe, expect, it } from 'vitest';
import { pickLanguage } from '@/lib/i18n/language';

describe('pickLanguage', () => {
  it.each([
    [['zh-CN', 'en'], null, 'zh-CN'],
    [['zh-TW'], null, 'zh-CN'],
    [['zh_HANS_SG'], null, 'zh-CN'],
    [['en-GB', 'zh-CN'], null, 'en'],
    [['fr-FR', 'ZH'], null, 'zh-CN'],
    [['fr-FR', 'de'], null, 'en'],
    [['zha', 'eng'], null, 'en'],
    [[], null, 'en'],
    [['en'], 'zh-CN', 'zh-CN'],
    [['zh-CN'], 'klingon', 'zh-CN'],
  ] as const)('%j with the choice %s gives %s', (languages, setting, expected) => {
    expect(pickLanguage(languages, setting)).toBe(expected);
  });
});
