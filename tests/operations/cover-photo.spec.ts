import { publicVersionOf } from '@shared/publication/public-version';
import { JpegCodec } from '../../cloudfunctions/services/photos/jpeg-codec';
import { findByNo } from '../../cloudfunctions/store/items';
import { closedInJiangxia, PUBLIC_WORDS, SPEAKER } from './support/board';
import type { Pixels } from '../../cloudfunctions/services/photos/mosaic';
import { startCounty, type County } from './support/county';
import { inFunction } from './support/in-function';
import { aClaimedPhoto, jpeg } from './support/photo';
import { aPng, riff, VP8 } from '../support/pictures';

let county: County;
let codec: JpegCodec;
beforeAll(async () => {
  codec = await JpegCodec.load();
});
beforeEach(async () => {
  county = await startCounty(undefined, ['qinghe', 'jiangxia']);
});
afterEach(() => county.close());

const FACE = { x: 0.25, y: 0.25, width: 0.5, height: 0.5 };

/** The same stripes as a WebP that loses nothing. */
const STRIPED_WEBP = Buffer.from(
  'UklGRiYAAABXRUJQVlA4TBkAAAAvP8APAA8w//M///MfeAAKxN8tuV5E/1M/AA==',
  'base64',
);

/** 64 x 64, every other column black: a pattern like letters. */
function striped(): Buffer {
  const data = Buffer.alloc(64 * 64 * 3, 255);
  for (let point = 0; point < 64 * 64; point += 1) if (point % 4 < 2) data.fill(0, point * 3, point * 3 + 3);
  return written({ width: 64, height: 64, data });
}

function written(pixels: Pixels): Buffer {
  const bytes = codec.write(pixels, 95);
  if (!bytes) throw new Error('too small');
  return bytes;
}

async function pictureAt(url: string | undefined): Promise<Pixels> {
  const bytes = Buffer.from(await (await fetch(encodeURI(url ?? ''))).arrayBuffer());
  const pixels = codec.read(bytes, 10_000);
  if (!pixels) throw new Error('too large');
  return pixels;
}

/** The greatest difference between neighbours of one row: of stripes more than 200, of one colour almost none. */
function contrast({ data }: { data: Uint8Array }, row: number, from: number, to: number): number {
  const reds = Array.from({ length: to - from }, (_none, x) => data[(row * 64 + from + x) * 3] ?? 0);
  return Math.max(...reds.slice(1).map((red, index) => Math.abs(red - (reds[index] ?? 0))));
}

const photoIn = async (no: string, who = SPEAKER) => (await county.as(who).call('getItem', { no })).photos[0];

describe('coverPhoto', () => {
  it('refuses the photo of somebody else, one that is no item’s, and one that was never claimed', async () => {
    const id = await aClaimedPhoto(county, SPEAKER, striped());
    const { id: slot } = await county.as(SPEAKER).call('requestUploadSlot', { placeId: 'qinghe' });
    const cover = (who: string, photo: string) =>
      county.as(who).refusal('coverPhoto', { id: photo, areas: [FACE] });
    expect(await cover('resident-li', id)).toBe('photo_not_yours');
    expect(await cover('jiangxia-office', id)).toBe('photo_not_yours');
    expect(await cover(SPEAKER, slot)).toBe('photo_not_yours');
  });

  it('makes what was marked unrecognisable, and leaves the rest and the original as they are', async () => {
    const id = await aClaimedPhoto(county, SPEAKER, striped());
    const { publicUrl } = await county.as(SPEAKER).call('coverPhoto', { id, areas: [FACE] });
    const picture = await pictureAt(publicUrl);
    expect(contrast(picture, 32, 17, 47)).toBeLessThan(60);
    expect(contrast(picture, 4, 0, 64)).toBeGreaterThan(200);
    const no = await closedInJiangxia(county, { photoIds: [id] });
    const seen = await photoIn(no);
    expect(contrast(await pictureAt(seen?.url), 32, 17, 47)).toBeGreaterThan(200);
    expect(contrast(await pictureAt(seen?.publicUrl), 32, 17, 47)).toBeLessThan(60);
  });

  it('takes the covers off again, and leaves no copy behind', async () => {
    const id = await aClaimedPhoto(county, SPEAKER, striped());
    await county.as(SPEAKER).call('coverPhoto', { id, areas: [FACE] });
    await county.as(SPEAKER).call('coverPhoto', { id, areas: [FACE] });
    expect(county.cloud.files().length).toBe(2);
    expect(await county.as(SPEAKER).call('coverPhoto', { id, areas: [] })).toEqual({ id });
    expect(county.cloud.files().length).toBe(1);
  });

  it('covers a PNG and a WebP too, and says so of what it cannot read', async () => {
    const png = await aClaimedPhoto(county, SPEAKER, aPng(64, 64));
    const { publicUrl } = await county.as(SPEAKER).call('coverPhoto', { id: png, areas: [FACE] });
    expect([...(await pictureAt(publicUrl)).data.subarray(0, 3)]).toEqual([255, 255, 255]);
    const webp = await aClaimedPhoto(county, SPEAKER, STRIPED_WEBP);
    const copy = await county.as(SPEAKER).call('coverPhoto', { id: webp, areas: [FACE] });
    const picture = await pictureAt(copy.publicUrl);
    expect(contrast(picture, 32, 17, 47)).toBeLessThan(60);
    expect(contrast(picture, 4, 0, 64)).toBeGreaterThan(200);
    for (const bytes of [riff(VP8), jpeg()]) {
      const id = await aClaimedPhoto(county, SPEAKER, bytes);
      expect(await county.as(SPEAKER).refusal('coverPhoto', { id, areas: [FACE] })).toBe(
        'photo_not_coverable',
      );
    }
  });

  it('never lets the original out: the board has the copy, chosen and covered by the station', async () => {
    const id = await aClaimedPhoto(county, SPEAKER, striped());
    const no = await closedInJiangxia(county, { photoIds: [id] });
    const station = county.as('jiangxia-station-xiaozhu');
    expect(await county.as('jiangxia-unit').refusal('coverPhoto', { id, no, areas: [FACE] })).toBe(
      'photo_not_yours',
    );
    await station.call('coverPhoto', { id, no, areas: [FACE] });
    const words = { ...PUBLIC_WORDS, publicPhotos: [id] };
    await station.call('proposePublication', { no, ...words });
    expect(await station.refusal('coverPhoto', { id, no, areas: [] })).toBe('publication_changed');
    await county.as('jiangxia-office').call('publish', { no, ...words });
    expect(await county.as(SPEAKER).refusal('coverPhoto', { id, no, areas: [] })).toBe('already_published');
    const shown = await county.as('passing-by').call('getPublished', { no });
    expect(contrast(await pictureAt(shown.photos[0]?.url), 32, 17, 47)).toBeLessThan(60);
    const original = await inFunction(county, async () => {
      const item = await findByNo(no, { placeId: 'jiangxia' });
      return item && [publicVersionOf(item)?.photos[0]?.fileID, item.photoFiles?.[id]?.fileID];
    });
    expect(original?.[0]).not.toBe(original?.[1]);
  });

  it('is not a way to keep the function busy', async () => {
    const id = await aClaimedPhoto(county, SPEAKER, striped());
    for (let time = 0; time < 30; time += 1) await county.as(SPEAKER).call('coverPhoto', { id, areas: [] });
    expect(await county.as(SPEAKER).refusal('coverPhoto', { id, areas: [] })).toBe('photo_covered_often');
  });
});
