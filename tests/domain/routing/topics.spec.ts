import { readFileSync } from 'node:fs';
import { alarmAt, greatestHeat, type Voice } from '@shared/routing/topics/heat';
import { alike } from '@shared/routing/minhash';
import { keysOfMessage, signatureOfMessage } from '@shared/routing/topics/minhash';
import { newPostings } from '@shared/routing/topics/postings';
import { decodeRarity } from '@shared/routing/topics/rarity';
import { topicFinder } from '@shared/routing/topics/topics';

const rarity = decodeRarity(readFileSync('cloudfunctions/services/common-issues/rarity.bin'));
const DAY = 86_400_000;

const SAID: [title: string, text: string][] = [
  ['桂花街西口的路灯不亮了', '桂花街西口那盏路灯坏了半个月，晚上黑得看不清路，老人摔了一跤。'],
  ['银杏小区门口占道摆摊', '每天傍晚银杏小区门口都有人摆摊卖烧烤，车子进不来出不去。'],
  ['桂花街路灯坏了没人修', '我家住桂花街西口，路灯一直不亮，孩子下晚自习回来害怕。'],
  ['松林村自来水发黄', '松林村这几天的自来水是黄的，没法做饭，请水厂来看看。'],
  ['反映桂花街西口晚上没有路灯', '桂花街西口没有灯，骑车都看不见坑，请尽快修好路灯。'],
  ['河东路的路灯太暗', '河东路新装的灯不够亮，建议换大一点的。'],
];

const topicsOf = (messages: readonly [string, string][]) => {
  const finder = topicFinder(rarity);
  messages.forEach(([title, text], nth) => finder.add({ title, text }, nth * DAY));
  return finder.placed();
};

describe('topics', () => {
  it('hold together what is said of the same place and matter, in whatever words', () => {
    const [lamp, stalls, lampAgain, water, lampOnceMore, otherLamp] = topicsOf(SAID).map(
      ({ topic }) => topic,
    );
    expect([lampAgain, lampOnceMore]).toEqual([lamp, lamp]);
    expect(new Set([lamp, stalls, water, otherLamp]).size).toBe(4);
  });

  it('name the first of messages that repeat each other, but not of the same words about another place', () => {
    const text = '楼下的烧烤摊每天到半夜，油烟直接进屋，窗户都不敢开，投诉多次没有人管。';
    const found = topicsOf([
      ['A3区银杏小区油烟扰民', text],
      ['A3区银杏小区油烟扰民！', `${text}请管一管。`],
      ['A7县松林小区油烟扰民', text],
    ]);
    expect(found.map(({ first }) => first)).toEqual([0, 0, 2]);
    expect(found[1]?.topic).toBe(found[0]?.topic);
    expect(found[2]?.topic).not.toBe(found[0]?.topic);
  });

  it.each([
    ['nothing', ''],
    ['a hundred thousand letters', '路灯坏了'.repeat(25_000)],
    ['pictures of faces', '😀😡🏮'.repeat(50)],
    ['many scripts', 'सड़क Straße شارع улица 도로 路'],
    ['control characters', '\u0000\u0007路\u202e灯\ufeff'],
    ['half of a character', '\ud83d路灯\udc00'],
    ['names of prototypes', '__proto__ constructor toString hasOwnProperty'],
  ])('answer %s within 50 ms, each time the same', (_, text) => {
    const finder = topicFinder(rarity);
    finder.add({ title: '桂花街路灯', text: '不亮' }, 0);
    const from = process.cpuUsage();
    finder.add({ title: text, text }, NaN);
    // Of this process alone: other tests run beside it.
    expect(process.cpuUsage(from).user / 1000).toBeLessThan(50);
    finder.add({ title: text, text }, NaN);
    expect(finder.placed()).toHaveLength(3);
  });
});

describe('keys', () => {
  const keysOf = (text: string) => keysOfMessage(signatureOfMessage({ title: '', text }));
  const said = '桂花街西口那盏路灯坏了半个月，晚上黑得看不清路，老人在那里摔了一跤，请派人来修。';

  it('are sixteen, the same today and tomorrow', () => {
    expect(keysOf(said)).toHaveLength(16);
    expect(keysOf(said)).toEqual(keysOf(said));
    expect(keysOf('灯')).toEqual([]);
  });

  it('are shared by texts that are nearly the same, and not by others', () => {
    const shared = (one: string, other: string) => keysOf(one).filter((key) => keysOf(other).includes(key));
    expect(shared(said, `${said}谢谢！`).length).toBeGreaterThan(4);
    expect(shared(said, SAID[3]?.[1] ?? '')).toEqual([]);
  });

  it('estimate how much of two texts is the same', () => {
    const [one, other] = [said, said.slice(0, 30)].map((text) => signatureOfMessage({ title: '', text }));
    if (!one || !other) throw new Error('no signatures');
    expect(alike(one, one)).toBe(1);
    expect(alike(one, other)).toBeGreaterThan(0.5);
    expect(alike(one, signatureOfMessage({ title: '', text: '' }))).toBe(0);
  });
});

describe('what stands under a key', () => {
  it('is the newest twenty-four, however many came', () => {
    const postings = newPostings(24);
    for (let nth = 0; nth < 1000; nth++) postings.add(7, nth);
    expect(postings.of(7)).toHaveLength(24);
    expect(postings.of(7)[0]).toBe(976);
    expect(postings.of(8)).toEqual([]);
  });
});

describe('heat', () => {
  const voices = (...days: number[]): Voice[] =>
    days.map((day, nth) => ({ person: `p${nth}`, at: day * DAY, up: 0 }));

  it('is of people, not of messages, and fades', () => {
    expect(greatestHeat(voices(0, 0, 0))).toBeCloseTo(3);
    expect(greatestHeat(voices(0, 0, 0).map((voice) => ({ ...voice, person: 'one' })))).toBeCloseTo(1);
    expect(greatestHeat(voices(0, 14))).toBeCloseTo(1.3679, 3);
    expect(greatestHeat([{ person: 'one', at: 0, up: 9 }])).toBeCloseTo(4);
  });

  it('is everybody’s matter once five people spoke within fourteen days', () => {
    expect(alarmAt(voices(0, 1, 2, 3))).toBeNull();
    expect(alarmAt(voices(0, 1, 2, 3, 14))).toBe(14 * DAY);
    expect(alarmAt(voices(0, 1, 2, 3, 15))).toBeNull();
    expect(alarmAt(voices(0, 1, 2, 3, 15, 16))).toBe(null);
    expect(alarmAt(voices(0, 1, 2, 3, 4).map((voice) => ({ ...voice, person: 'one' })))).toBeNull();
  });
});
