import { collection, command } from '../../cloudfunctions/platform/database';
import { SCENES, startCounty, type County } from './support/county';
import { inFunction } from './support/in-function';
import { aClaimedPhoto, jpeg, segment } from './support/photo';
import { aVoice } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty(undefined, ['qinghe']);
});
afterEach(() => county.close());

const WANG = 'resident-wang';
const HOUR = 3_600_000;

/** A matter for the station with one photo; everybody who may look at it. */
async function said(bytes = jpeg()): Promise<string> {
  const id = await aClaimedPhoto(county, WANG, bytes);
  const voice = aVoice({ scene: SCENES.stationLiuxi, photoIds: [id] });
  return (await county.as(WANG).call('submit', voice)).no;
}

/** Who sees the picture of it. */
async function seenBy(no: string): Promise<string[]> {
  const seen: string[] = [];
  for (const who of [WANG, 'station-liuxi', 'office-zhaoning', 'leader-chenling']) {
    const { photos } = await county.as(who).call('getItem', { no });
    if (photos[0]?.url !== undefined) seen.push(who);
  }
  return seen;
}

/** As if the platform had not answered yet; the trace id of its check. */
const forgetVerdict = (no: string) =>
  inFunction(county, async () => {
    const [item] = county.cloud.engine.aggregate('items', [{ $match: { no } }]);
    const [id = ''] = Object.keys((item?.photoFiles ?? {}) as object);
    await collection('uploads')
      .where({ _id: id })
      .update({ data: { verdict: 'checking' } });
    const data = { [`photoFiles.${id}.verdict`]: command().remove() };
    await collection('items').where({ no }).update({ data });
    const [upload] = county.cloud.engine.aggregate('uploads', [{ $match: { _id: id } }]);
    return String(upload?.traceId);
  });

const verdict = (trace: string, suggest: string, errcode = 0) =>
  county.cloud.pushEvent({
    MsgType: 'event',
    Event: 'wxa_media_check',
    trace_id: trace,
    version: 2,
    errcode,
    result: { suggest, label: 100 },
  });

describe('the verdict on a photo', () => {
  it('risky: nobody but its owner sees it, whatever happens to the matter', async () => {
    const no = await said(jpeg(segment(0xe2, 'LOCALCLOUD-RISKY')));
    const { photos } = await county.as('station-liuxi').call('getItem', { no });
    expect(photos[0]?.status).toBe('hidden');
    expect(await seenBy(no)).toEqual([WANG]);
  });

  it('not come yet: its owner alone; lost after two hours: those who screen look at it themselves', async () => {
    const no = await said();
    await forgetVerdict(no);
    expect(await seenBy(no)).toEqual([WANG]);
    county.cloud.clock.advance(2 * HOUR + 1);
    expect(await seenBy(no)).toEqual([WANG, 'station-liuxi', 'office-zhaoning']);
  });

  it('late: it still counts, for or against', async () => {
    const no = await said();
    const trace = await forgetVerdict(no);
    county.cloud.clock.advance(3 * HOUR);
    await verdict(trace, 'pass');
    expect(await seenBy(no)).toEqual([WANG, 'station-liuxi', 'office-zhaoning', 'leader-chenling']);
    const other = await said();
    const second = await forgetVerdict(other);
    county.cloud.clock.advance(3 * HOUR);
    await verdict(second, 'risky');
    expect(await seenBy(other)).toEqual([WANG]);
  });

  it('of no opinion, or of a check that failed: those who screen look at it themselves, and it is never public', async () => {
    for (const [suggest, errcode] of [
      ['review', 0],
      ['pass', -1_008],
    ] as const) {
      const no = await said();
      const trace = await forgetVerdict(no);
      await verdict(trace, suggest, errcode);
      expect(await seenBy(no)).toEqual([WANG, 'station-liuxi', 'office-zhaoning']);
      const { photos } = await county.as('office-zhaoning').call('getItem', { no });
      await county.as('station-liuxi').call('admit', { no, to: 'triage', categoryId: 'transport' });
      const words = { publicTitle: '上学路积水', publicText: '一下雨就积水。' };
      const proposal = { no, ...words, publicPhotos: [photos[0]?.id ?? ''] };
      expect(await county.as('office-zhaoning').refusal('proposePublication', proposal)).toBe(
        'photo_not_ready',
      );
    }
  });

  it('that nobody asked for changes nothing', async () => {
    const no = await said();
    await verdict('a-trace-of-nobody', 'risky');
    expect((await seenBy(no)).length).toBe(4);
  });
});
