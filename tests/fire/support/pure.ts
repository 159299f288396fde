import { maskedName, phoneDigits } from '@shared/common/phone';
import { dangerOf } from '@shared/item/danger';
import { titleOf } from '@shared/item/title';
import { fit as fitted, withoutPersons } from '@shared/notice/fit';
import { findPersonal } from '@shared/publication/personal';
import { redact } from '@shared/publication/redact';
import { clean } from '@shared/routing/clean';
import { replyFlags } from '@shared/routing/flags/reply-flags';
import { rulesHit } from '@shared/routing/rules';
import { readingOf } from '@shared/routing/topics/reading';

/** Everything of the domain that reads words as people wrote them. */
export const READERS: Record<string, (text: string) => unknown> = {
  titleOf,
  phoneDigits,
  maskedName,
  findPersonal,
  redact: (text) => redact(text),
  clean,
  withoutPersons,
  fitted: (text) => fitted(text, 20),
  dangerOf,
  rulesHit: (text) => rulesHit({ title: '', text }),
  readingOf: (text) => readingOf({ title: '', text }),
  replyFlags: (text) => replyFlags(text, { text, promised: false }),
};

/** On which an expression that goes back and forth would never end. */
export const EVIL: readonly string[] = [
  'a',
  'a@',
  '1',
  '1 ',
  ' ',
  '-',
  'a.',
  '我是',
  '我是张',
  '建设路',
  '微信号',
  '。',
  '！？',
  '（',
  '京A',
  '\n',
  '年月日',
  '栋 1',
].map((part) => part.repeat(Math.ceil(102_400 / Buffer.byteLength(part))));
