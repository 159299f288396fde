import { OPERATIONS, type OperationName } from '@shared/contract/operations';
import { startCounty, type County } from './support/county';
import { aVoter } from './support/board';
import { aClaimedPhoto, exifSegment, jpeg, segment } from './support/photo';
import type { Persona } from './support/persona';
import { VALID_INPUTS } from './support/valid-inputs';

/**
 * A thousand phones, identity numbers, names and openids are planted wherever somebody can write them; then every
 * operation that a stranger or somebody of another unit may call is asked, with everything they could have come by. A
 * new operation is found by itself: it is in the registry.
 */
const PLANTED = 250;

interface Person {
  openid: string;
  name: string;
  phone: string;
  id: string;
}

const FAMILY = '欧阳司马上官诸葛';
const GIVEN = '植入甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地';

const person = (nth: number): Person => {
  const family = FAMILY.slice((nth % 4) * 2, (nth % 4) * 2 + 2);
  const given = `${GIVEN[2 + (nth % 24)]}${GIVEN[2 + ((nth * 7 + 3) % 24)]}`;
  const serial = String(nth).padStart(4, '0');
  return {
    openid: `planted-openid-${serial}`,
    name: `${family}${given}`,
    phone: `1577${serial}${String((nth * 37) % 1000).padStart(3, '0')}`,
    id: idNumber(`42011519800101${String(nth % 1000).padStart(3, '0')}`),
  };
};

/** The last figure after GB 11643, so that it is an identity number to everybody who looks. */
function idNumber(first: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first[index]), 0);
  return first + '10X98765432'[sum % 11];
}

const PEOPLE = Array.from({ length: PLANTED }, (_none, nth) => person(nth));
const SECRETS = PEOPLE.flatMap(({ openid, name, phone, id }) => [openid, name, phone, id]);

let county: County;
const nos: string[] = [];
const tokens: string[] = [];
const photoIds: string[] = [];
let strangersItem = '';

const XIAOZHU = '6bvSpNbk2KA9';

/** Said in full, with everything that one should not say, and a photo whose EXIF says it once more. */
async function speaks({ openid, name, phone, id }: Person, nth: number): Promise<string> {
  const as = county.as(openid);
  const text = `小竹湾的路灯坏了，我叫${name}，电话 ${phone}，身份证 ${id}。`;
  const photos: string[] = [];
  if (nth % 50 === 0) {
    const beside = Buffer.concat([
      exifSegment,
      segment(0xfe, Buffer.from(`${name} ${phone}`).toString('latin1')),
    ]);
    photos.push(await aClaimedPhoto(county, openid, jpeg(beside)));
  }
  const { no } = await as.call('submit', {
    placeId: 'jiangxia',
    scene: XIAOZHU,
    text,
    name,
    phone,
    photoIds: photos,
    whereabouts: { words: `${name}家门口` },
    categoryId: 'urban',
  });
  photoIds.push(...photos);
  if (nth % 25 === 0) await as.call('supplement', { no, text: `再打 ${phone} 找${name}` });
  return no;
}

/** One in twenty-five goes all the way to the board, with officials who copy what they should not. */
async function goesThrough(no: string, { openid, name, phone }: Person): Promise<void> {
  const office = county.as('jiangxia-office');
  const station = county.as('jiangxia-station-xiaozhu');
  await station.call('admit', { no, to: 'triage', categoryId: 'urban' });
  await station.call('addNote', { no, text: `${name}打过电话，${phone}` });
  await office.call('assign', { no, tier: 'county', categoryId: 'urban', leadUnitId: 'jsj' });
  await county.as('jiangxia-unit').call('signIn', { no });
  await county.as('jiangxia-unit').call('openContact', { no, reason: '约时间到现场看' });
  const reply = { text: `已给${name}（${phone}）换好路灯。`, resultClass: 'A', mode: 'written' } as const;
  await county.as('jiangxia-unit').call('reply', { no, ...reply });
  await office.call('release', { no });
  await county.as(openid).call('rate', {
    no,
    resolved: true,
    satisfaction: 'satisfied',
    comment: `${name}谢谢`,
  });
  const draft = await station.call('draftPublication', { no });
  const words = {
    publicTitle: '路灯坏了',
    publicText: draft.publicText,
    // Read over by somebody, as the screen asks: a name within a sentence of an official is theirs to take out.
    publicReply: '已换好路灯。',
  };
  await station.call('proposePublication', { no, ...words });
  await office.call('publish', { no, ...words });
  await county.as('somebody-follows').call('follow', { no });
  await county.as(openid).call('reopen', { no, text: `又坏了，${name} ${phone}` });
}

beforeAll(async () => {
  county = await startCounty(undefined, ['jiangxia', 'qinghe', 'zhashui']);
  for (const [nth, one] of PEOPLE.entries()) {
    const no = await speaks(one, nth);
    nos.push(no);
    if (nth % 10 === 0) tokens.push((await county.as(one.openid).call('getItem', { no })).shareToken ?? '');
    if (nth % 25 === 0) await goesThrough(no, one);
  }
  const first = PEOPLE[0] as Person;
  await county.as('somebody-follows').call('follow', { token: tokens[1] ?? '' });
  await aVoter(county, first.openid, 'xiaozhu', false);
  ({ no: strangersItem } = await county
    .as('a-stranger')
    .call('submit', { placeId: 'jiangxia', scene: XIAOZHU, text: '广场太吵了，请管一管。' }));
  await county.jobs();
}, 240_000);
afterAll(() => county.close());

/** Inputs that could have been come by: numbers read from a poster, tokens from a chat, ids from an answer. */
function* tries(name: OperationName): Generator<Record<string, unknown>> {
  const valid = VALID_INPUTS[name] as Record<string, unknown>;
  const place = 'placeId' in valid ? { placeId: 'jiangxia' } : {};
  yield { ...valid, ...place };
  for (const at of [0, 1, 25, 50, 249]) {
    const no = nos[at] ?? '';
    if ('no' in valid) yield { ...valid, ...place, no };
    if (name === 'follow') yield { no };
    if ('nos' in valid) yield { ...valid, nos: [no] };
    if ('parentNo' in valid && 'no' in valid) yield { ...valid, no: strangersItem, parentNo: no };
    if ('token' in valid) yield { ...valid, token: tokens[at % tokens.length] };
    if ('id' in valid)
      yield { ...valid, id: photoIds[at % photoIds.length], ...('no' in valid ? { no } : {}) };
  }
  if ('text' in valid && 'placeId' in valid)
    yield { ...valid, ...place, stationId: 'st-xiaozhu', text: '小竹湾的路灯坏了', whereabouts: undefined };
  if ('stationId' in shapeOf(name)) yield { ...valid, ...place, stationId: 'st-xiaozhu' };
}

const shapeOf = (name: OperationName): object => (OPERATIONS[name].input as { shape?: object }).shape ?? {};

/** Asks and gives the whole answer back, granted or refused. */
async function answerTo(who: Persona, name: OperationName, input: object, nth: number): Promise<string> {
  const key = OPERATIONS[name].type === 'command' ? { key: `planted-${name}-${nth}` } : {};
  return JSON.stringify(await who.send({ operation: name, input, actingAs: who.actingAs, ...key }));
}

const found = (answer: string): string[] => SECRETS.filter((secret) => answer.includes(secret));

/** Whoever has nothing to do with these items: the public, and people of every kind of other bodies. */
const STRANGERS = [
  'a-stranger',
  'somebody-follows',
  'jiangxia-deputy',
  'jiangxia-station',
  'zhashui-office',
  'zhashui-unit',
  'zhashui-leader',
  'office-zhaoning',
  'unit-jtj',
  'admin-luwei',
] as const;

const NAMES = Object.keys(OPERATIONS) as OperationName[];

it('a thousand are planted, each unlike the others', () => {
  expect(new Set(PEOPLE.map(({ phone }) => phone)).size).toBe(250);
  expect(SECRETS.length).toBe(1000);
  expect(nos.length).toBe(250);
});

it('they would be found where they may be: this test is not blind', async () => {
  const [first] = PEOPLE as [Person];
  const own = JSON.stringify(await county.as(first.openid).call('getItem', { no: nos[0] ?? '' }));
  expect(found(own)).toEqual(expect.arrayContaining([first.name, first.phone, first.id]));
});

describe.each(NAMES)('%s', (name) => {
  it('tells no stranger and no other unit anything that was planted', async () => {
    let nth = 0;
    for (const who of STRANGERS)
      for (const input of tries(name)) {
        nth += 1;
        const answer = await answerTo(county.as(who), name, input, nth);
        expect([name, who, found(answer)]).toEqual([name, who, []]);
      }
    expect(nth).toBeGreaterThanOrEqual(STRANGERS.length);
  }, 60_000);
});

it.each(['getPublished', 'listBoard', 'listSimilar', 'openShared', 'follow', 'coverPhoto'] as const)(
  '%s was really asked about what was planted, and not only refused or empty',
  async (name) => {
    const answers: string[] = [];
    for (const input of tries(name))
      answers.push(
        await answerTo(
          county.as(name === 'coverPhoto' ? (PEOPLE[0]?.openid ?? '') : 'a-stranger'),
          name,
          input,
          999 + answers.length,
        ),
      );
    expect(
      answers.some(
        (answer) =>
          /"ok":true.*(?:JX\d{6}|publicUrl|路灯)/u.test(answer) || answer.includes('photo_not_coverable'),
      ),
    ).toBe(true);
  },
);

describe('what people in the flow are told beside the item itself', () => {
  const LISTS: readonly (readonly [who: string, name: OperationName, input: object])[] = [
    ['jiangxia-station-xiaozhu', 'listVoters', {}],
    ['jiangxia-office', 'listUnits', {}],
    ['jiangxia-office', 'getTotals', {}],
    ['jiangxia-office', 'getOutcomeReport', { year: '2026' }],
    ['jiangxia-office', 'listCallList', {}],
  ];
  it.each(LISTS)('%s, %s: neither openid nor phone', async (who, name, input) => {
    const answer = await answerTo(county.as(who), name, input, 1);
    const told = PEOPLE.flatMap(({ openid, phone, id }) => [openid, phone, id]).filter((secret) =>
      answer.includes(secret),
    );
    expect(told).toEqual([]);
  });
});
