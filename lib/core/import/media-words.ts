import type { Kind } from '../model/interaction';
import { isNotice } from './notices';

/*
 * What stands in an export instead of a picture, voice or file. WhatsApp: `<Media omitted>` and its
 * translations on Android, `‎image omitted` and `‎<attached: …>` on iOS. LINE: `[Photo]` and the like.
 * Collected from the parsers and issues named in README.md.
 */

/** Android, of all media alike; iOS names the kind. */
const OMITTED =
  /^<[^<>\n]{2,60}>$|^\u200e?(?:null|view once (?:photo|video|message|voice message))$|^\u200e.{0,80}(?:omitted|omitid[oa]|ocultad[oa]|omess[oa]|absente?|weggelassen|ausgeschlossen|weggelaten|utelatt|utelämnad|udeladt|pominięt[oya]|vynechán[oa]?|пропущен[оа]?|отсутствует|опущен[оа]?|dahil edilmedi|atlandı|diabaikan|tidak disertakan|bị bỏ qua|省略|已略去|忽略|忽略|不含|생략|생략됨|はありません|は含まれていません|除外|छोड़|ละเว้น|محذوف|לא נכלל|הושמט)\S{0,12}$/iu;
const FILE =
  /^\u200e?<[^<>\n:：]{2,40}[:：] ?[^<>\n]{1,200}>$|\.(?:jpe?g|png|webp|gif|mp4|3gp|mov|opus|m4a|mp3|aac|ogg|amr|pdf|docx?|xlsx?|pptx?|zip|vcf|apk|txt|csv|heic)\s*\(.{2,60}\)$/iu;

const KIND_WORDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'sticker',
    /sticker|stiker|貼圖|贴图|スタンプ|스티커|สติกเกอร์|наклейк|стикер|autocollant|pegatina|figurinha|adesivo|\.webp|STK-/i,
  ],
  [
    'voice',
    /audio|áudio|voice|voz|vocale?|sprach|ses|звук|аудио|голос|語音|语音|音訊|音频|ボイス|音声|음성|เสียง|صوت|PTT-|AUD-|\.(?:opus|m4a|aac|ogg|amr|mp3)/i,
  ],
  [
    'video',
    /video|vidéo|vídeo|видео|影片|視訊|视频|動画|동영상|비디오|วิดีโอ|วีดีโอ|فيديو|gif|VID-|\.(?:mp4|3gp|mov)/i,
  ],
  [
    'image',
    /image|imagen|imagem|immagine|bild|photo|foto|afbeelding|изображ|фото|resim|görsel|gambar|圖片|图片|相片|照片|写真|画像|사진|รูป|ภาพ|صورة|תמונה|IMG-|\.(?:jpe?g|png|heic)/i,
  ],
  [
    'card',
    /contact|kontakt|contatto|contato|контакт|名片|聯絡|联系人|連絡先|연락처|ที่ติดต่อ|location|standort|位置|位置情報|위치|\.vcf/i,
  ],
  [
    'file',
    /document|dokument|documento|документ|belge|文件|檔案|ファイル|파일|ไฟล์|مستند|file|\.(?:pdf|docx?|xlsx?|pptx?|zip|txt|csv|apk)/i,
  ],
];

/** LINE and the chat archives write the kind of a message in brackets. */
const BRACKETED =
  /^[[【](?:photo|photos|video|sticker|file|voice message|audio|contact|location|album|写真|動画|スタンプ|ファイル|ボイスメッセージ|連絡先|位置情報|アルバム|圖片|照片|影片|貼圖|檔案|語音訊息|聯絡資訊|位置訊息|相簿|图片|视频|贴图|文件|语音|语音消息|名片|位置|表情|链接|小程序|사진|동영상|스티커|파일|음성메시지|연락처|ภาพ|รูป|รูปภาพ|วิดีโอ|สติกเกอร์|ไฟล์|ข้อความเสียง|image|voice|link)[\]】]$/iu;
/** A notice of a call is short; the one on encryption speaks of calls, too, and is long. Callum was added. */
const CALL =
  /^☎|^\u200e(?=.{1,36}$)(?!.*(?:["“„«「]|added|removed|invited|添加|邀[请請]|移[除出])).*(?:(?<!\p{L})(?:calls?|appel|arama)(?!\p{L})|(?:anruf|llamada|chamada|chiamata|звонок)(?!\p{L})|通話|通话|통화|โทร)|^(?:missed (?:voice|video|group)[\w ]* call|未接(?:语音|語音|视频|視訊)(?:通话|通話))/iu;
const DELETED =
  /^\u200e?(?:this message was deleted(?: by admin .{1,60})?|you deleted this message(?: as admin)?|diese nachricht wurde gelöscht|du hast diese nachricht gelöscht|eliminaste este mensaje|(?:se eliminó|este mensaje fue) este mensaje|este mensaje fue eliminado|mensagem apagada|você apagou esta mensagem|esta mensagem foi apagada|ce message a été supprimé|vous avez supprimé ce message|questo messaggio è stato eliminato|hai eliminato questo messaggio|данное сообщение удалено|вы удалили данное сообщение|此訊息已刪除|你已刪除此訊息|您已刪除此訊息|此消息已删除|你已删除此消息|您已删除此消息|このメッセージは削除されました|このメッセージを削除しました|이 메시지는 삭제되었습니다|bu mesaj silindi|pesan ini telah dihapus|dit bericht is verwijderd|(?:je|u) hebt dit bericht verwijderd|ta wiadomość została usunięta|usunięto tę wiadomość|це повідомлення видалено|ви видалили це повідомлення|anda telah menghapus pesan ini|anda menghapus pesan ini|mesej ini telah dipadam|tin nhắn này đã bị xóa|bạn đã xóa tin nhắn này|bu mesajı sildiniz|تم حذف هذه الرسالة|لقد حذفت هذه الرسالة|הודעה זו נמחקה|यह संदेश मिटाया गया|esta mensagem foi eliminada|eliminaste esta mensagem|(?:此|该|該)?(?:消息|訊息)(?:已|已被)撤回|ข้อความนี้ถูกลบ|.{1,60}(?:unsent a message|收回了?訊息|撤回了一?[条條]?消息|がメッセージの送信を取り消しました|メッセージの送信を取り消しました))[.。]?$/iu;
const EDITED =
  /\s*\u200e?<[^<>\n]{4,60}(?:edited|editad[oa]|bearbeitet|modifi[ée]+|modificato|изменено|已編輯|已编辑|編集|düzenlendi|diedit|bewerkt)[^<>\n]{0,20}>$/iu;

/** What a message is, and its words without the marks an export adds. Media have no words. */
export function readBody(
  raw: string,
): { readonly kind: Kind; readonly text: string } | 'deleted' | 'system' {
  const text = raw.replace(EDITED, '');
  if (DELETED.test(text)) return 'deleted';
  if (isNotice(text.replace(/^\u200e/, ''))) return 'system';
  if (CALL.test(text)) return { kind: 'call', text: '' };
  if (BRACKETED.test(text) || FILE.test(text) || OMITTED.test(text)) {
    return { kind: kindOf(text), text: '' };
  }
  if (text.startsWith('\u200e')) {
    const attached = /^\u200e?<.*?>\s*/u.exec(text);
    if (attached) return { kind: kindOf(attached[0]), text: text.slice(attached[0].length) };
    return /^\u200e(?:https?:|location|standort|ubicación|poll|umfrage|encuesta|投票|位置)/iu.test(
      text,
    )
      ? { kind: 'card', text: '' }
      : 'system';
  }
  return { kind: 'text', text: text.replace(/\u200e/g, '') };
}

/** The kind that words tell. */
export function kindOf(words: string): Kind {
  return KIND_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'image';
}
