import type { Openings } from '../template';

export const EN_OPENINGS: Openings = {
  chatty: {
    warm: [
      'Hi {address}, ',
      'Hi {address}, it’s been {silence} since we chatted. ',
      '{address}, I haven’t heard from you in {silence}. ',
      'Hey {address}, it’s been {silence}! ',
      'Hi {address}! ',
      'Hi, it’s been {silence} since we chatted. ',
      'Hi there, ',
      'Hello! ',
    ],
    plain: [
      'Hello {address}, ',
      'Hello {address}, we haven’t spoken in {silence}. ',
      'Hello, we haven’t spoken in {silence}. ',
      'Hello, ',
    ],
  },
  calling: {
    warm: ['Hi {address}, ', 'Hey {address}, ', '{address}, ', 'Hi, ', 'Hi there, '],
    plain: ['Hello {address}, ', '{address}, ', 'Hello, '],
  },
  sober: {
    warm: ['{address}, ', 'Hi {address}, ', '', 'Hi, '],
    plain: ['{address}, ', 'Hello {address}, ', 'Hello, '],
  },
};
