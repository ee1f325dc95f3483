import type { Play } from './plays';

export const EN_PLAYS: readonly Play[] = [
  // S0.6.d
  {
    id: 'guess-price',
    kind: 'light',
    title: 'Guess the price',
    text: 'Something new came in today. Here is a blurry picture, no hints. What do you think it costs? Just post a number: the closest guess by 8 pm gets a voucher from me.',
    cost: 1000,
    seconds: 10,
  },
  // S0.6.e
  {
    id: 'mood-emoji',
    kind: 'light',
    title: 'Your day in one emoji',
    text: 'Midweek check: one emoji for your day. I start: 🥱. I will count them this evening.',
    cost: 0,
    seconds: 5,
  },
  // S0.6.f
  {
    id: 'two-choices',
    kind: 'light',
    title: 'This or that',
    text: 'Help me decide: ＿＿ or ＿＿? A 1 or a 2 is enough.',
    cost: 0,
    seconds: 5,
  },
  // S0.6.g
  {
    id: 'bring-one',
    kind: 'gain',
    title: 'Bring one friend',
    text: 'If a friend of yours would enjoy this too, bring them along: each of you gets a small voucher, no minimum.',
    cost: 1000,
    seconds: 60,
  },
  // S0.6.h
  {
    id: 'every-fifty',
    kind: 'gain',
    title: 'Ten samples for every fifty members',
    text: 'We are almost ＿＿ people here. As always, with every fifty more I draw ten who get a sample. Nothing to do, being here is enough.',
    cost: 500,
    seconds: 5,
  },
  // S0.6.i
  {
    id: 'ten-oclock',
    kind: 'gain',
    title: 'The ten o’clock voucher',
    text: 'Ten o’clock, as always. No minimum, for today only, and no worries if you are busy.',
    cost: 1000,
    seconds: 10,
  },
  // S0.6.j
  {
    id: 'pick-colour',
    kind: 'together',
    title: 'You pick the colour',
    text: 'The new ＿＿ has no colour yet, and there are three samples. Which one would you still like in a year? The one with most votes gets made.',
    cost: 0,
    seconds: 10,
  },
  // S0.6.j, S0.6.k
  {
    id: 'name-it',
    kind: 'together',
    title: 'Name it',
    text: 'The new flavour needs a name. Say whatever comes to mind: the chosen one gets the first box, with your name printed on the back.',
    cost: 5000,
    seconds: 30,
  },
  // S0.5.b, S3.6.1
  {
    id: 'useful-tip',
    kind: 'content',
    title: 'Something that helps',
    text: 'Many of you asked about ＿＿ lately. What worked for others:\n1. ＿＿\n2. ＿＿\n3. ＿＿\nTell me which case is yours and I can be more precise.',
    cost: 0,
    seconds: 20,
  },
  // S0.5.c, S0.5.d
  {
    id: 'by-stage',
    kind: 'content',
    title: 'Right for the stage',
    text: 'Around ＿＿ most people run into ＿＿. I put together a short table: answer “table” and I send it.',
    cost: 0,
    seconds: 10,
  },
  // S0.5.i
  {
    id: 'streak-buddies',
    kind: 'belonging',
    title: 'Streak buddies',
    text: 'Who wants to keep it up for 21 days? Sign up in pairs and say hello here each day. Missed one? Just go on. After 21 days I open the next course.',
    cost: 0,
    seconds: 10,
  },
  // S0.5.i
  {
    id: 'rant-hour',
    kind: 'belonging',
    title: 'Complaint hour',
    text: 'Tonight from 8 to 9 is complaint hour: whatever bothers you, say it. I am here and write down what we can change.',
    cost: 0,
    seconds: 30,
  },
  // S0.5.j
  {
    id: 'same-month-birthday',
    kind: 'belonging',
    title: 'Born this month',
    text: 'Who has a birthday this month? Say hi, a photo is welcome. At the end of the month three of you get a handwritten card.',
    cost: 800,
    seconds: 20,
  },
  // S3.8.2.b, S0.4.o
  {
    id: 'one-question',
    kind: 'survey',
    title: 'One question',
    text: 'One question only: how did we do lately, 1 to 5? A number is enough. Below 4 I will ask what went wrong.',
    cost: 0,
    seconds: 5,
  },
  // S4.W4.a, S4.C1.b
  {
    id: 'need-check',
    kind: 'survey',
    title: 'Still the same needs?',
    text: '{name}, so far you were mostly interested in {topic}. Is that still so? If it changed, tell me and I stop sending what you cannot use.',
    cost: 0,
    seconds: 10,
  },
  // S0.3.a, S3.9.2
  {
    id: 'what-you-get',
    kind: 'privilege',
    title: 'What regulars get',
    text: '{name}, just so you know what regulars get here: news two hours early, priority when something breaks, one free check a year. No sign-up, just write to me.',
    cost: 0,
    seconds: 10,
  },
  // S0.4.e
  {
    id: 'early-wednesday',
    kind: 'privilege',
    title: 'Wednesday, two hours early',
    text: '{name}, Wednesday’s two-for-one opens at 10 for regulars and at noon for everybody else. Tell me which one and I keep it for you.',
    cost: 0,
    seconds: 10,
  },
  // S0.4.f
  {
    id: 'preview-vote',
    kind: 'privilege',
    title: 'See it first, vote on it',
    text: '{name}, a first look at what comes next week. There are three directions: which one gets your vote? Those who voted get the first batch.',
    cost: 0,
    seconds: 10,
  },
];
