import { describe, expect, test } from 'vitest';
import type { Offer } from '@/lib/core/model/offer';
import { lintOffer, type OfferFault } from '@/lib/core/offers/lint-offer';

const offer: Offer = {
  id: 'a',
  kind: 'benefit',
  name: '券',
  words: { 'zh-CN': '备了一张 10 元券', en: '' },
  cost: 1000,
  causes: ['value'],
  tiers: ['edge'],
  validDays: null,
  threshold: 0,
  active: true,
};

describe('what is wrong with an offer', () => {
  test.each<[string, Partial<Offer>, OfferFault[]]>([
    ['nothing', {}, []],
    ['no words', { words: { 'zh-CN': ' ', en: '' } }, ['no-words']],
    ['an absolute claim', { words: { 'zh-CN': '保证全网最低价', en: '' } }, ['unsafe-words']],
    ['a link', { words: { 'zh-CN': '点 https://a.cn 领', en: '' } }, ['unsafe-words']],
    ['an empty place', { words: { 'zh-CN': '{称呼}，备了一张券', en: '' } }, ['unsafe-words']],
    ['hidden characters', { words: { 'zh-CN': '绝\u200b对不会亏', en: '' } }, ['unsafe-words']],
    ['a threshold', { threshold: 5000 }, ['threshold']],
    [
      'a threshold its words deny',
      { threshold: 5000, words: { 'zh-CN': '10 元无门槛券', en: '' } },
      ['threshold-denied', 'threshold'],
    ],
    ['money for being written to too much', { causes: ['pressure'] }, ['other-kind']],
    ['no cause', { causes: [] }, ['courtesy']],
    ['nobody it is for', { tiers: [] }, ['no-tier']],
  ])('%s', (_, change, faults) => {
    expect(lintOffer({ ...offer, ...change }).map(({ fault }) => fault)).toEqual(faults);
  });
});
