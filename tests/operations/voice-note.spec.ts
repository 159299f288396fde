import { SCENES, startCounty, type County } from './support/county';
import { aVoice } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty(undefined, ['qinghe']);
});
afterEach(() => county.close());

const WANG = 'resident-wang';
const mp3 = (more = Buffer.alloc(200, 7)) =>
  Buffer.concat([Buffer.from('ID3\x03\0\0\0\0\0\0', 'latin1'), more]);

async function uploaded(bytes: Buffer) {
  const slot = await county.as(WANG).call('requestUploadSlot', { placeId: 'qinghe', kind: 'voice' });
  const { fileID } = await county.cloud.upload(WANG, slot.cloudPath, bytes);
  return { id: slot.id, fileID };
}

async function recorded(bytes = mp3()): Promise<string> {
  const { id, fileID } = await uploaded(bytes);
  await county.as(WANG).call('claimPhoto', { id, fileID });
  await county.cloud.idle();
  return id;
}

describe('a recording', () => {
  it.each([
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Array<number>(80).fill(0)])],
    ['a page', Buffer.from('<html><script>alert(1)</script></html>'.repeat(3))],
    ['nothing', Buffer.alloc(0)],
    ['more than two MB', mp3(Buffer.alloc(3 * 1024 * 1024))],
  ])('that is %s is refused, and nothing of it stays', async (_what, bytes) => {
    const { id, fileID } = await uploaded(bytes);
    expect(await county.as(WANG).refusal('claimPhoto', { id, fileID })).toBe('voice_unknown');
    expect(county.cloud.files()).toEqual([]);
  });

  it('may stand for the words, and is heard by who works on it once it was checked', async () => {
    const id = await recorded();
    const { no, title } = await county
      .as(WANG)
      .call('submit', aVoice({ scene: SCENES.stationLiuxi, text: '', voice: { id, seconds: 7 } }));
    expect(title).toBe('一段录音');
    for (const who of [WANG, 'station-liuxi']) {
      const seen = await county.as(who).call('getItem', { no });
      expect(seen.voice).toMatchObject({ seconds: 7, status: 'shown' });
      expect([seen.voice?.url?.startsWith('http'), seen.photos]).toEqual([true, []]);
    }
    expect(JSON.stringify((await county.as('station-liuxi').call('getItem', { no })).timeline)).not.toContain(
      id,
    );
  });

  it('is heard by nobody else when the check says no', async () => {
    const id = await recorded(mp3(Buffer.from('LOCALCLOUD-RISKY'.repeat(9))));
    const voice = aVoice({ scene: SCENES.stationLiuxi, voice: { id, seconds: 7 } });
    const { no } = await county.as(WANG).call('submit', voice);
    expect((await county.as('station-liuxi').call('getItem', { no })).voice).toEqual({
      seconds: 7,
      status: 'hidden',
    });
  });

  it('is its speaker’s alone to use, once, and never public', async () => {
    const id = await recorded();
    const voice = { id, seconds: 7 };
    expect(await county.as('resident-li').refusal('submit', aVoice({ voice }))).toBe('photo_not_yours');
    const { no } = await county.as(WANG).call('submit', aVoice({ voice }));
    await county.jobs();
    expect(await county.as(WANG).refusal('submit', aVoice({ voice }))).toBe('photo_not_ready');
    await county.as('deputy-linhe').call('handOver', { no, reason: 'needs_department' });
    const words = { publicTitle: '上学路积水', publicText: '一下雨就积水。', publicPhotos: [id] };
    expect(await county.as('office-zhaoning').refusal('proposePublication', { no, ...words })).toBe(
      'photo_not_yours',
    );
    expect(
      await county.as(WANG).refusal('coverPhoto', { id, no, areas: [{ x: 0, y: 0, width: 1, height: 1 }] }),
    ).toBe('photo_not_coverable');
  });

  it('alone is enough, nothing at all is not', async () => {
    expect(await county.as(WANG).refusal('submit', aVoice({ text: '' }))).toBe('text_too_short');
  });
});
