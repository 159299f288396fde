import { OPERATIONS, type OperationName } from '@shared/contract/operations';
import type { County } from './county';
import { aClaimedPhoto, exifSegment, jpeg, segment } from './photo';
import { VALID_INPUTS } from './valid-inputs';

export interface Person {
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

export interface Planted {
  people: readonly Person[];
  /** Everything that was planted. */
  secrets: readonly string[];
  nos: string[];
  tokens: string[];
  photoIds: string[];
  strangersItem: string;
}

const XIAOZHU = '6bvSpNbk2KA9';

/** Said in full, with everything that one should not say, and a photo whose EXIF says it once more. */
async function speaks(county: County, { openid, name, phone, id }: Person, nth: number, photoIds: string[]) {
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
async function goesThrough(county: County, no: string, { openid, name, phone }: Person): Promise<void> {
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

/** So many people speak in 江夏, each of them with all that one should not say; one in twenty-five goes all the way. */
export async function plant(county: County, count: number): Promise<Planted> {
  const people = Array.from({ length: count }, (_none, nth) => person(nth));
  const nos: string[] = [];
  const tokens: string[] = [];
  const photoIds: string[] = [];
  for (const [nth, one] of people.entries()) {
    const no = await speaks(county, one, nth, photoIds);
    nos.push(no);
    if (nth % 10 === 0) tokens.push((await county.as(one.openid).call('getItem', { no })).shareToken ?? '');
    if (nth % 25 === 0) await goesThrough(county, no, one);
  }
  await county.as('somebody-follows').call('follow', { token: tokens[1] ?? '' });
  const said = { placeId: 'jiangxia', scene: XIAOZHU, text: '广场太吵了，请管一管。' };
  const { no: strangersItem } = await county.as('a-stranger').call('submit', said);
  await county.jobs();
  const secrets = people.flatMap(({ openid, name, phone, id }) => [openid, name, phone, id]);
  return { people, secrets, nos, tokens, photoIds, strangersItem };
}

/** Inputs that could have been come by: numbers read from a poster, tokens from a chat, ids from an answer. */
export function* tries(
  name: OperationName,
  { nos, tokens, photoIds, strangersItem }: Planted,
): Generator<Record<string, unknown>> {
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

/** Whoever has nothing to do with these items: the public, and people of every kind of other bodies. */
export const STRANGERS = [
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
