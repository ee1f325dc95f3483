import { FEATURE } from '../model/interaction';
import { cleanText, withoutQuotes } from './clean-text';
import type { FeatureWords, TextWords, WordFeature } from './feature-words';

/**
 * Reads the features of a text, as bits of `FEATURE`.
 * @param ours our own side wrote it: what we ask about, we offer
 * @param line nobody wrote it, it is a line of the page itself
 */
export type TextReader = (text: string, ours?: boolean, line?: boolean) => number;

const LINK =
  /https?:\/\/|www\.|(?<![\w@.-])[\w-]+(?:\.[\w-]+)*\.(?:com|cn|net|top|shop|vip|cc|me|io|co|ly)\b|#小程序|\[(?:链接|小程序|link)\]/;
const MAIL = /[\w.+-]+@[\w.-]+/g;
/** A picture, voice or file that the page only names. */
const PLACEHOLDER =
  /\[(?:图片|语音|视频|文件|链接|小程序|位置|名片|红包|转账|image|photo|video|voice|file|link)\]/;
/** Faces and hands, and the codes that pages write for them. */
const MOOD = /\[[^\]\s]{1,8}\]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200d\ufe0f]/gu;
/** Found wanting while nobody else is named, it is ours that is found so. */
const GRIEVANCES = FEATURE.price | FEATURE.quality | FEATURE.service | FEATURE.waited;
/** Longer messages are no mere closing, whatever they are made of. */
const CLOSING_LENGTH = 32;

/**
 * Builds the reader of message texts from word tables. The tables are data: the page's script is
 * handed them when it starts and carries none.
 */
export function makeTextReader(words: TextWords): TextReader {
  const readers = Object.entries(words.features).map(readerOf);
  const closes = new RegExp(`^(?:${words.closing}|[^\\p{L}])*$`, 'u');
  const open = new RegExp(words.open, 'u');
  const short = new RegExp(`^(?:${words.shortReply})$`, 'u');
  return (text, ours = false, isLine = false) => {
    const clean = cleanText(text);
    const own = withoutQuotes(clean);
    let features = LINK.test(clean.replace(MAIL, ' ')) ? FEATURE.link : 0;
    for (const { bit, not, say, told, line } of readers) {
      if (line && !isLine) continue;
      if (told && !ours && features & FEATURE.question) continue;
      if (say.test(not ? own.replace(not, '\u00b7') : own)) features |= bit;
    }
    if (!ours && features & GRIEVANCES && !(features & FEATURE.competitor)) {
      features |= FEATURE.complaint;
    }
    if (features & FEATURE.blockedNotice) {
      // A notice of the platform is nobody's words; a question about one is somebody's.
      if (!(features & FEATURE.question)) return FEATURE.blockedNotice;
      features &= ~FEATURE.blockedNotice;
    }
    if (!clean || features & FEATURE.question || PLACEHOLDER.test(clean)) return features;
    const plain = own.replace(MOOD, '');
    const letters = plain.replace(/[^\p{L}\d]/gu, '');
    if ([...letters].length <= 2 || short.test(letters)) features |= FEATURE.short;
    if (plain.length <= CLOSING_LENGTH && closes.test(plain) && !open.test(plain)) {
      features |= FEATURE.acknowledgement;
    }
    return features;
  };
}

function readerOf([name, { zh, en, not, told, line }]: [string, FeatureWords]) {
  return {
    bit: FEATURE[name as WordFeature],
    not: not ? new RegExp(not, 'gu') : null,
    say: new RegExp(`${zh}|(?<![a-z\\d])(?:${en})(?![a-z\\d])`, 'u'),
    told,
    line,
  };
}
