import type { Language, Texts } from './language';

const zhCN = {
  passphrase: '口令',
  passphraseHint: '至少 8 个字。口令不保存在任何地方，忘了就找不回来。',
  passphraseShort: '至少要 8 个字',
  again: '再输一次',
  differs: '两次输入的不一样',
  wrong: '口令不对',
  locked: {
    title: '已上锁',
    body: '输入口令，才能看到客户的名字、备注和备忘。上锁时照常记录和提醒。',
    open: '打开',
    forgotten:
      '口令忘了没有办法找回：只能移除扩展、重新安装，再用备份恢复。移除会删掉这里的全部记录，先确认备份还在，也记得备份的口令。',
  },
  card: {
    title: '口令保护',
    off: '没有设口令：能打开这台电脑的人，就能看到客户的名字。设了以后，名字、备注名、称呼和你写的备忘都加密保存；什么时候来过消息、安静到什么程度不加密，所以上锁时照常记录和提醒。',
    on: '名字、备注名、称呼和你写的备忘已加密保存。关掉浏览器就会上锁，页面里的标记不受影响。',
    sealing: '正在加密已有的记录，可以照常使用。',
    remains:
      '设口令以前写在硬盘上的内容，浏览器会陆续清理，清理完以前还可能被人从硬盘里找到。清理时占用的空间会一时变大。',
    make: '设口令',
    made: '已用口令保护',
    lock: '现在上锁',
    change: '换口令',
    changed: '口令已换',
    now: '现在的口令',
    next: '新的口令',
    remove: '取消保护',
    removeHint: '输入现在的口令，名字和备忘会重新以明文保存。',
    removed: '已取消保护',
    lockAfter: '多久不用就上锁',
    lockAfterSaved: '已保存',
    minutes: (n: number) => (n < 60 ? `${n} 分钟` : `${n / 60} 小时`),
    never: '关浏览器时',
  },
};

const en: typeof zhCN = {
  passphrase: 'Passphrase',
  passphraseHint:
    'At least 8 characters. It is kept nowhere: once forgotten, it cannot be recovered.',
  passphraseShort: 'At least 8 characters',
  again: 'Once more',
  differs: 'The two are not the same',
  wrong: 'Wrong passphrase',
  locked: {
    title: 'Locked',
    body: 'Enter the passphrase to see names, remarks and notes. Recording and flags go on while it is locked.',
    open: 'Unlock',
    forgotten:
      'A forgotten passphrase cannot be recovered: remove the extension, install it again and restore a backup. Removing it deletes everything recorded here, so first make sure the backup is there, and its own passphrase known.',
  },
  card: {
    title: 'Passphrase',
    off: 'There is no passphrase: who can open this computer can see your customers’ names. With one, names, remarks, forms of address and your notes are kept encrypted. When somebody wrote and how quiet they are is not, so that recording and flags go on while it is locked.',
    on: 'Names, remarks, forms of address and your notes are kept encrypted. It locks when the browser closes; badges on the page stay.',
    sealing: 'What was recorded before is being encrypted. You can go on working.',
    remains:
      'What stood on the disk before is cleared by the browser little by little; until then it might still be found there. Meanwhile more space is in use.',
    make: 'Set a passphrase',
    made: 'Protected by your passphrase',
    lock: 'Lock now',
    change: 'Change the passphrase',
    changed: 'Passphrase changed',
    now: 'Present passphrase',
    next: 'New passphrase',
    remove: 'Take it off',
    removeHint: 'Enter the present passphrase; names and notes will be kept unencrypted again.',
    removed: 'The passphrase was taken off',
    lockAfter: 'Locks when unused for',
    lockAfterSaved: 'Saved',
    minutes: (n) => (n < 60 ? `${n} minutes` : n === 60 ? '1 hour' : `${n / 60} hours`),
    never: 'Until the browser closes',
  },
};

export type VaultTexts = typeof zhCN;

const TEXTS: Texts<VaultTexts> = { 'zh-CN': zhCN, en };

/** What is said of the vault, in one language. */
export function vaultTexts(language: Language): VaultTexts {
  return TEXTS[language];
}
