import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_REPLIES, splitReplies } from '@/lib/core/phrases/split-replies';

const texts = (pasted: string, known?: string[]) =>
  splitReplies(pasted, known).replies.map(({ text }) => text);

describe('pasted replies', () => {
  it('one per line where no blank line parts them', () => {
    expect(texts('您好，在的\r\n物流一般三天到\n')).toEqual(['您好，在的', '物流一般三天到']);
  });

  it('by blank lines where there are any, keeping the lines within', () => {
    expect(texts('您好\n这边帮您查\n \n\n明早回复您')).toEqual(['您好\n这边帮您查', '明早回复您']);
  });

  it('takes off the numbers of a list, not those of a text', () => {
    expect(
      texts('1、在的\n2. 稍等\n(3) 好的呢\n- 谢谢\n3.5 折是老客价\n20 元券已放进卡包'),
    ).toEqual(['在的', '稍等', '好的呢', '谢谢', '3.5 折是老客价', '20 元券已放进卡包']);
  });

  it('leaves out what is there already and what comes twice', () => {
    expect(splitReplies('在的\n稍等\n稍 等', ['在 的'])).toMatchObject({
      replies: [{ text: '稍等' }],
      doubles: 2,
    });
  });

  it('gives a short title', () => {
    expect(splitReplies('您好！有什么可以帮您').replies[0]?.title).toBe('您好');
    expect([...(splitReplies('长'.repeat(50)).replies[0]?.title ?? '')]).toHaveLength(13);
  });

  it('any text: nothing empty, never more than the most, counts add up', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 400 }), (lines) => {
        const { replies, left } = splitReplies(lines.join('\n'));
        expect(replies.length).toBeLessThanOrEqual(MOST_REPLIES);
        expect(left).toBeGreaterThanOrEqual(0);
        for (const { title, text } of replies) {
          expect(text.trim()).toBe(text);
          expect(text).not.toBe('');
          expect(title).not.toBe('');
          expect(title.length).toBeLessThanOrEqual(60);
        }
      }),
    );
  });
});
