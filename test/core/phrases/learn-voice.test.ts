import { describe, expect, test } from 'vitest';
import { countVoice, learnVoice } from '@/lib/core/phrases/learn-voice';
import { NO_VOICE } from '@/lib/core/phrases/voice';

const texts = (...all: string[]) => all.map((text) => ({ text }));

describe('an operator’s voice', () => {
  test('is not told by two replies', () => {
    expect(learnVoice(texts('您好，请稍等～', '您好，好的～'))).toEqual(NO_VOICE);
    expect(learnVoice([])).toEqual(NO_VOICE);
  });

  test('polite and brief', () => {
    const voice = learnVoice(
      texts(
        '{称呼}您好，请您稍等。',
        '您好，您的单号我查一下。',
        '您好，麻烦您拍张照片。',
        '收到。',
      ),
    );
    expect(voice).toEqual({ you: '您', greeting: '您好', tilde: false, emoji: false, length: 12 });
  });

  test('as among friends', () => {
    const voice = learnVoice(
      texts('哈喽{称呼}，你看看呀～😊', '哈喽，给你留好啦', '{name}，哈喽～你放心[微笑]', '好哦😊'),
    );
    expect(voice).toMatchObject({ you: '你', greeting: '哈喽', tilde: true, emoji: true });
  });

  test('mixed habits are none', () => {
    const voice = learnVoice(
      texts('你好呀～', '您好', '嗨，你说', '您请讲', '好的', 'Hi there', '您稍等', '你看看'),
    );
    expect(voice).toMatchObject({ you: null, greeting: null, tilde: false });
    expect(learnVoice(texts('好～', '好的', '嗯嗯', '是')).tilde).toBeNull();
  });

  test('English replies tell nothing of 你 or 您, nor of soft endings', () => {
    const voice = learnVoice(texts('Hi {name}, got it', 'HI, on it', 'hi! sure', 'History is fun'));
    expect(voice).toEqual({ you: null, greeting: 'Hi', tilde: null, emoji: false, length: 14 });
  });

  test('digits, hash signs and placeholders are no emoji; 亲 and 在吗 are not taken over', () => {
    const counts = countVoice(texts('1 号 #2 ©', '[name] 亲，在吗', '[微笑]'));
    expect(counts).toMatchObject({ emoji: 2, greetings: [], phrases: 3 });
  });
});
