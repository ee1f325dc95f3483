import { describe, expect, it } from 'vitest';
import { matchNames } from '@/lib/core/activities/match-names';

const people = ['林雨晴', '小鹿妈妈🌸', 'Anna Lee', '王芳', '王芳'].map((name, i) => ({
  id: String(i),
  name,
}));
const ids = (pasted: string) => matchNames(pasted, people).matched.map(({ id }) => id);

describe('pasted names', () => {
  it('are matched whatever parts them, in any width and case', () => {
    expect(ids('林雨晴\nａｎｎａ ｌｅｅ')).toEqual(['0', '2']);
    expect(ids('林雨晴，小鹿妈妈、anna lee')).toEqual(['0', '1', '2']);
  });

  it('that are nobody’s are listed as pasted', () => {
    expect(matchNames('林雨\n 赵先生 ', people)).toMatchObject({
      matched: [],
      unmatched: ['林雨', '赵先生'],
    });
  });

  it('that several bear are never guessed', () => {
    expect(matchNames('王芳', people)).toEqual({ matched: [], unmatched: [], doubled: ['王芳'] });
  });

  it('that come twice count once', () => {
    expect(ids('林雨晴\n林雨晴')).toEqual(['0']);
  });
});
