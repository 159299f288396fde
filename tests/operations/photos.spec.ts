import { collection, command } from '../../cloudfunctions/platform/database';
import { keepPhotoFiles, keepVerdict } from '../../cloudfunctions/store/item-photos';
import { findByNo } from '../../cloudfunctions/store/items';
import { findUploads, type StoredUpload } from '../../cloudfunctions/store/uploads';
import { SCENES, startCounty, type County } from './support/county';
import { inFunction } from './support/in-function';
import { aClaimedPhoto, anUpload, exifSegment, jpeg } from './support/photo';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const wang = 'resident-wang';

const upload = (bytes: Buffer, who = wang) => anUpload(county, who, bytes);
const claimed = (bytes: Buffer = jpeg(), who = wang) => aClaimedPhoto(county, who, bytes);

const say = (photoIds: string[], who = wang) =>
  county
    .as(who)
    .ask('submit', { placeId: 'qinghe', scene: SCENES.linhe, text: '上学路一下雨就积水。', photoIds });

describe('a photo', () => {
  it('is kept without what the camera wrote beside it, and the upload is gone', async () => {
    const { id, fileID } = await upload(jpeg());
    const answer = await county.as(wang).call('claimPhoto', { id, fileID });
    expect(answer.bytes).toBe(jpeg().length - exifSegment.length);
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

  it('has its verdict kept beside the item, whichever of the two is first, and never loses it again', async () => {
    const id = await claimed();
    const said = await say([id]);
    if (!said.ok) throw new Error(said.code);
    const { no } = said.data;
    const kept = () =>
      inFunction(county, async () => (await findByNo(no, { placeId: 'qinghe' }))?.photoFiles?.[id]?.verdict);
    expect(await kept()).toBe('shown');
    await inFunction(county, async () => {
      const item = await findByNo(no, { placeId: 'qinghe' });
      const itemId = item?._id ?? '';
      const [upload] = await findUploads([id]);
      // Read while it was still being checked, written after the verdict.
      const earlier = { ...upload, verdict: 'checking' } as StoredUpload;
      await keepVerdict(itemId, id, 'hidden');
      await keepPhotoFiles(itemId, [earlier]);
    });
    expect(await kept()).toBe('hidden');
    const theirs = await county.as('deputy-linhe').call('getItem', { no });
    expect(theirs.photos).toEqual([{ id, status: 'hidden' }]);
  });

  it('is checked after its item was said: its owner sees it, others when the verdict comes, even if it came before', async () => {
    const id = await claimed();
    const said = await say([id]);
    if (!said.ok) throw new Error(said.code);
    const { no } = said.data;
    const forgetVerdict = () =>
      inFunction(county, () =>
        collection('items')
          .where({ no })
          .update({ data: { [`photoFiles.${id}.verdict`]: command().remove() } }),
      );
    const seenBy = async (name: string) => {
      const [photo] = (await county.as(name).call('getItem', { no })).photos;
      return [photo?.status, photo?.url !== undefined];
    };
    const [upload] = await inFunction(county, async () => {
      await collection('uploads')
        .where({ _id: id })
        .update({ data: { verdict: 'checking' } });
      return findUploads([id]);
    });
    await forgetVerdict();
    expect(await seenBy(wang)).toEqual(['checking', true]);
    expect(await seenBy('deputy-linhe')).toEqual(['checking', false]);
    const verdict = {
      Event: 'wxa_media_check',
      trace_id: upload?.traceId,
      errcode: 0,
      result: { suggest: 'pass' },
    };
    expect(await county.cloud.pushEvent(verdict, wang)).toEqual({ handled: true });
    expect(await seenBy('deputy-linhe')).toEqual(['shown', true]);
    await forgetVerdict();
    await county.cloud.pushEvent(verdict, wang);
    expect(await seenBy('deputy-linhe')).toEqual(['shown', true]);
  });

  it('has its verdict also when that overtakes the claim that asked for it', async () => {
    county.cloud.faults.set({
      kind: 'slow',
      action: 'database.*',
      collection: 'uploads',
      functionName: 'api',
      ms: 80,
    });
    const id = await claimed().finally(() => county.cloud.faults.clear());
    const [upload] = await inFunction(county, () => findUploads([id]));
    expect(upload?.verdict).toBe('shown');
  });

  it('belongs to one item', async () => {
    const id = await claimed();
    expect((await say([id])).ok).toBe(true);
    await county.jobs();
    expect(await say([id])).toMatchObject({ ok: false, code: 'photo_not_ready' });
  });
});
