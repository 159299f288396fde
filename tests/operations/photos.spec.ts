import { SCENES, startCounty, type County } from './support/county';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const wang = 'resident-wang';

const segment = (marker: number, body: string) => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, Buffer.from(body, 'latin1')]);
};
const jpeg = (note = 'Exif GPS 29.1,110.2') =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, 'JFIF'),
    segment(0xe1, note),
    Buffer.from([0xff, 0xda, 0, 2]),
    Buffer.from('pixels'),
    Buffer.from([0xff, 0xd9]),
  ]);

async function upload(bytes: Buffer, who = wang) {
  const slot = await county.as(who).call('requestUploadSlot', { placeId: 'qinghe' });
  const { fileID } = await county.cloud.upload(who, slot.cloudPath, bytes);
  return { id: slot.id, fileID };
}

async function claimed(bytes = jpeg(), who = wang) {
  const { id, fileID } = await upload(bytes, who);
  await county.as(who).call('claimPhoto', { id, fileID });
  await county.cloud.idle();
  return id;
}

const say = (photoIds: string[], who = wang) =>
  county
    .as(who)
    .ask('submit', { placeId: 'qinghe', scene: SCENES.linhe, text: '上学路一下雨就积水。', photoIds });

describe('a photo', () => {
  it('is kept without what the camera wrote beside it, and the upload is gone', async () => {
    const { id, fileID } = await upload(jpeg());
    const answer = await county.as(wang).call('claimPhoto', { id, fileID });
    expect(answer.bytes).toBe(jpeg().length - segment(0xe1, 'Exif GPS 29.1,110.2').length);
    const again = await county.as(wang).call('claimPhoto', { id, fileID });
    expect(again).toEqual(answer);
  });

  it('is seen by others only after its check, by its owner at once', async () => {
    const id = await claimed();
    const said = await say([id]);
    if (!said.ok) throw new Error(said.code);
    const { no } = said.data;
    const mine = await county.as(wang).call('getItem', { no });
    expect(mine.photos).toEqual([expect.objectContaining({ id, status: 'shown' })]);
    const theirs = await county.as('deputy-linhe').call('getItem', { no });
    const url = theirs.photos[0]?.url ?? '';
    const bytes = Buffer.from(await (await fetch(encodeURI(url))).arrayBuffer());
    expect(bytes.includes('GPS')).toBe(false);
    expect(bytes.includes('pixels')).toBe(true);
  });

  it.each([
    ['no picture at all', Buffer.from('<svg onload="alert(1)"/>'), 'photo_type_unknown'],
    ['a broken picture', Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0x40, 0x00]), 'photo_type_unknown'],
    ['more than 5 MB', Buffer.concat([jpeg(), Buffer.alloc(5 * 1024 * 1024)]), 'photo_too_large'],
  ])('that is %s is refused', async (_what, bytes, code) => {
    const { id, fileID } = await upload(bytes);
    expect(await county.as(wang).refusal('claimPhoto', { id, fileID })).toBe(code);
  });

  it('of somebody else can be neither claimed nor used', async () => {
    const { id, fileID } = await upload(jpeg());
    expect(await county.as('resident-li').refusal('claimPhoto', { id, fileID })).toBe('photo_not_yours');
    await county.as(wang).call('claimPhoto', { id, fileID });
    expect(await say([id], 'resident-li')).toMatchObject({ ok: false, code: 'photo_not_yours' });
  });

  it('is claimed in time or not at all, and only from its own path', async () => {
    const { id, fileID } = await upload(jpeg());
    expect(await county.as(wang).refusal('claimPhoto', { id, fileID: `${fileID}x` })).toBe('photo_not_yours');
    county.cloud.clock.advance(11 * 60_000);
    expect(await county.as(wang).refusal('claimPhoto', { id, fileID })).toBe('slot_expired');
    await county.jobs();
    expect(await county.as(wang).refusal('claimPhoto', { id, fileID })).toBe('slot_expired');
  });

  it('that was never uploaded is asked for again in words', async () => {
    const slot = await county.as(wang).call('requestUploadSlot', { placeId: 'qinghe' });
    const fileID = `cloud://nowhere/${slot.cloudPath}`;
    expect(await county.as(wang).refusal('claimPhoto', { id: slot.id, fileID })).toBe('photo_missing');
    expect(await say([slot.id])).toMatchObject({ ok: false, code: 'photo_not_ready' });
  });

  it('belongs to one item', async () => {
    const id = await claimed();
    expect((await say([id])).ok).toBe(true);
    await county.jobs();
    expect(await say([id])).toMatchObject({ ok: false, code: 'photo_not_ready' });
  });
});
