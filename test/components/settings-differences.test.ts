import { describe, expect, it } from 'vitest';
import { differences } from '@/components/desk/settings/differences';
import { fieldNames } from '@/components/desk/settings/field-names';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';

describe('what a settings file would change', () => {
  it('each place once; lists as wholes; nothing where all is the same', () => {
    expect(differences(DEFAULT_STRATEGY, structuredClone(DEFAULT_STRATEGY))).toEqual([]);
    const other = structuredClone(DEFAULT_STRATEGY);
    other.tiers.loyal.tries = 9;
    other.promotionDays = [1];
    other.windows = { converse: { hours: 1, messages: null } };
    expect(differences(DEFAULT_STRATEGY, other)).toEqual([
      'tiers.loyal.tries',
      'promotionDays',
      'windows.converse',
    ]);
    expect(differences(null, 'en')).toEqual(['']);
  });

  it('named as where they are edited, never by a key', () => {
    const names = fieldNames(
      [
        'tiers.loyal.tries',
        'tiers.edge.tries',
        'windows.converse',
        'lateAfter',
        '',
        'hasOwnProperty',
      ],
      'zh-CN',
    );
    expect(names).toEqual(['最多试几次', '平台的回复窗口', '超过多久变黄']);
  });
});
