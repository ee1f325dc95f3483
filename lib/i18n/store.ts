import type { StoreTrouble } from '@/lib/core/model/store-trouble';
import type { Language, Texts } from './language';

interface TroubleTexts {
  readonly title: string;
  /** What is the matter, and what became of the records. */
  readonly body: string;
  /** What to do, in this order. */
  readonly steps: readonly string[];
}

const zhCN = {
  toolbar: (title: string) => `回暖：${title}`,
  opening: '正在打开记录…',
  openingLong: '更新以后的第一次要整理一遍，可能要一两分钟，请不要关闭浏览器。',
  retry: '再试一次',
  restore: '从备份恢复',
  restoreInDesk: '去工作台恢复',
  goOn: '接着记录…',
  goOnSure: '没放回来的记录以后也可以再恢复。确定就从现在的内容接着记录？',
  goOnYes: '接着记录',
  goOnNo: '先不',
  failed: '没有成功，请再试一次。',
  troubles: {
    'cannot-open': {
      title: '读不到本机的记录',
      body: '浏览器没能打开存在这台电脑上的数据库。我们什么都没有改动，也没有删除；打得开以前，新的消息不记录。',
      steps: [
        '关掉所有浏览器窗口，再打开浏览器。',
        '仍然不行，看看磁盘是不是满了，或者有没有清理、杀毒软件占着浏览器的文件夹。',
        '还是不行，请懂电脑的同事先把浏览器的用户资料夹复制一份，再移除扩展、重新安装，用备份恢复。移除会删掉这里的记录，先确认备份还在。',
      ],
    },
    newer: {
      title: '记录是更新的版本写的',
      body: '这台电脑上用过更新的回暖，现在装的是旧版本。为了不写坏记录，旧版本不读也不写，记录原样保存着。',
      steps: ['在扩展管理页面把回暖更新到最新版本。', '更新完重新打开浏览器。'],
    },
    blocked: {
      title: '旧版本的页面还开着',
      body: '回暖更新了，要先整理一次记录；有一个旧版本的页面还占着它，所以在等。记录没有改动。',
      steps: ['关掉别的工作台和侧边栏。', '仍然不行，关掉所有浏览器窗口，再打开浏览器。'],
    },
    older: {
      title: '回暖更新了',
      body: '这个页面还是更新前的。记录都在。',
      steps: ['重新载入这个页面。'],
    },
    full: {
      title: '磁盘快满了，先不写新的记录',
      body: '已有的记录都在，可以照常看。写到一半磁盘满了会弄坏记录，所以先停下来。聊天页面开着，腾出地方以后会自动补上页面里还看得到的。',
      steps: ['清理这台电脑的磁盘，至少腾出 1 GB。', '让聊天页面开着，过半分钟看看。'],
    },
    'no-room': {
      title: '磁盘满了，先不打开记录',
      body: '磁盘满的时候打开，浏览器可能把记录弄坏。记录原样存着，我们没有动；新的消息先不记录。',
      steps: [
        '清理这台电脑的磁盘，至少腾出 1 GB。',
        '腾出来以后，这里会自己打开；聊天页面开着，页面里还看得到的会补上。',
      ],
    },
    lost: {
      title: '原来的记录打不开了，浏览器换了一个空的',
      body: '多半是断电、磁盘出错或者清理软件弄坏了文件。浏览器没有问过我们。为了不和以后的记录混在一起，记录先停下来，等你决定。设置都还在。',
      steps: [
        '有备份：从备份恢复，然后接着记录。',
        '没有备份：接着记录，聊天页面里还看得到的会重新读进来。',
      ],
    },
  } as Readonly<Record<StoreTrouble, TroubleTexts>>,
};

type StoreTexts = typeof zhCN;

const en: StoreTexts = {
  toolbar: (title) => `Rewarm: ${title}`,
  opening: 'Opening your records…',
  openingLong:
    'The first time after an update they are rearranged once, which may take a minute or two. Please leave the browser open.',
  retry: 'Try again',
  restore: 'Restore a backup',
  restoreInDesk: 'Restore on the desk',
  goOn: 'Go on recording…',
  goOnSure:
    'What is not brought back now can still be restored later. Go on recording with what is here?',
  goOnYes: 'Go on recording',
  goOnNo: 'Not yet',
  failed: 'That did not work. Please try again.',
  troubles: {
    'cannot-open': {
      title: 'Your records cannot be read',
      body: 'The browser could not open the database on this computer. We changed nothing and deleted nothing; until it opens, new messages are not recorded.',
      steps: [
        'Close all browser windows, then start the browser again.',
        'If it stays so, see whether the disk is full, or whether cleaning or antivirus software holds the browser’s folder.',
        'If it still stays so, have somebody copy the browser’s profile folder first, then remove the extension, install it again and restore a backup. Removing deletes the records here: make sure the backup is there.',
      ],
    },
    newer: {
      title: 'A newer version wrote these records',
      body: 'A newer Rewarm was used on this computer, and this one is older. So as not to damage the records it neither reads nor writes them; they are kept as they are.',
      steps: [
        'Update Rewarm to the newest version on the browser’s extension page.',
        'Then start the browser again.',
      ],
    },
    blocked: {
      title: 'A page of the earlier version is still open',
      body: 'Rewarm was updated and has to rearrange its records once; a page of the earlier version holds them, so it waits. Nothing was changed.',
      steps: [
        'Close other desks and side panels.',
        'If it stays so, close all browser windows and start the browser again.',
      ],
    },
    older: {
      title: 'Rewarm was updated',
      body: 'This page is from before the update. Your records are all there.',
      steps: ['Load this page again.'],
    },
    full: {
      title: 'The disk is almost full: nothing new is recorded',
      body: 'What was recorded is all there and can be read. A disk that fills up in the middle of writing would damage it, so recording has stopped. Keep the chat page open: what it still shows is recorded as soon as there is room.',
      steps: [
        'Make room on this computer’s disk, at least 1 GB.',
        'Leave the chat page open and look again after half a minute.',
      ],
    },
    'no-room': {
      title: 'The disk is full: your records stay closed',
      body: 'Opened on a full disk, the browser might damage them. They are kept as they are, untouched; new messages are not recorded for now.',
      steps: [
        'Make room on this computer’s disk, at least 1 GB.',
        'Then this page opens by itself; with the chat page open, what it still shows is recorded.',
      ],
    },
    lost: {
      title: 'The earlier records could not be opened, and the browser made empty ones',
      body: 'Most likely a power cut, a faulty disk or cleaning software damaged the files. The browser did not ask us. So that nothing gets mixed up, recording has stopped until you decide. Your settings are all there.',
      steps: [
        'With a backup: restore it, then go on recording.',
        'Without one: go on recording, and what the chat pages still show is read again.',
      ],
    },
  },
};

const TEXTS: Texts<StoreTexts> = { 'zh-CN': zhCN, en };

/** What is said where the database cannot be read or written. */
export function storeTexts(language: Language): StoreTexts {
  return TEXTS[language];
}
