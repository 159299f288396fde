import { dayInSentence, weekdayWord } from '../wording/dates';
import type { NoticeCode } from './codes';
import { station } from './names';
import type { NoticeData, NoticeText, NoticeWording, ReceptionFacts } from './notice-data';

export type ReceptionCode = Extract<NoticeCode, 'N40' | 'N41' | 'N42' | 'N43'>;
type Say = (facts: ReceptionFacts, data: NoticeData) => NoticeText;

const dayWord = ({ day }: ReceptionFacts, at: number) => `${dayInSentence(day, at)} ${weekdayWord(day)}`;
const hours = ({ from, to }: ReceptionFacts) => `${from}–${to}`;
const because = ({ reason }: ReceptionFacts) =>
  reason === undefined || reason === '' ? '' : `，因为${reason}`;
const before = ({ movedFrom, day }: ReceptionFacts, at: number) => dayInSentence(movedFrom ?? day, at);

const tomorrow: Say = (facts, data) => ({
  title: '明天接待',
  body: `${dayWord(facts, data.at)} ${facts.at ?? facts.from}，${station(data)}，您是 ${facts.number ?? 1} 号。地址：${facts.address}。来不了，点开退掉，让给别人。`,
  phrase: '明天接待',
  thing: `明天${facts.at ?? facts.from}，您是${facts.number ?? 1}号`,
});

const moved: Say = (facts, data) => ({
  title: '接待改日子',
  body: `${station(data)} ${before(facts, data.at)}的接待，改到 ${dayWord(facts, data.at)}${because(facts)}。您的 ${facts.at ?? facts.from} 还留着；来不了，点开退掉。`,
  phrase: '改日子了',
  thing: `改到${dayWord(facts, data.at).replaceAll(' ', '')}`,
});

const calledOff: Say = (facts, data) => ({
  title: '接待不办了',
  body: `${station(data)} ${dayInSentence(facts.day, data.at)}的接待不办了${because(facts)}。可以约别的日子，或者现在就说。`,
  phrase: '不办了',
  thing: '可以约别的日子，或者现在说',
});

const booked = ({ booked: count }: ReceptionFacts) => (count === 0 ? '还没有人约' : `约了 ${count} 位`);

const onDuty: Say = (facts, data) => ({
  title: '排您接待',
  body: `${dayWord(facts, data.at)} ${hours(facts)}，${station(data)}，请您接待。`,
  phrase: '排您接待',
  thing: `${dayWord(facts, data.at).replaceAll(' ', '')}请您接待`,
});

const dutyTomorrow: Say = (facts, data) => ({
  title: '明天您接待',
  body: `${dayWord(facts, data.at)} ${hours(facts)}，${station(data)}，${booked(facts)}。`,
  phrase: '明天接待',
  thing: `明天${facts.from}接待，${booked(facts).replaceAll(' ', '')}`,
});

const dutyMoved: Say = (facts, data) => ({
  title: '接待改日子',
  body: `${station(data)} ${before(facts, data.at)}的接待，改到 ${dayWord(facts, data.at)} ${hours(facts)}${because(facts)}。`,
  phrase: '改日子了',
  thing: `改到${dayWord(facts, data.at).replaceAll(' ', '')}`,
});

const dutyOff: Say = (facts, data) => ({
  title: '接待不办了',
  body: `${station(data)} ${dayInSentence(facts.day, data.at)}的接待不办了${because(facts)}，您不用来了。`,
  phrase: '不办了',
  thing: '这一场接待不办了',
});

const plain: NoticeText = {
  title: '接待日',
  body: '接待日有变，点开看看。',
  phrase: '接待日',
  thing: '接待日有变，点开看看',
};

const wording = (say: Say): NoticeWording => ({
  version: 1,
  say: (data) => (data.reception === undefined ? plain : say(data.reception, data)),
});

/** Notices around reception days. */
export const RECEPTION_TEXTS: Record<ReceptionCode, NoticeWording> = {
  N40: wording(tomorrow),
  N41: wording((facts, data) => (facts.what === 'called_off' ? calledOff : moved)(facts, data)),
  N42: wording((facts, data) => (facts.what === 'tomorrow' ? dutyTomorrow : onDuty)(facts, data)),
  N43: wording((facts, data) => (facts.what === 'called_off' ? dutyOff : dutyMoved)(facts, data)),
};
