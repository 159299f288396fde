import { closedInJiangxia, PUBLIC_WORDS, SPEAKER } from './support/board';
import { startCounty, type County } from './support/county';
import { aClaimedPhoto } from './support/photo';
import { aPng } from '../support/pictures';

let county: County;
beforeEach(async () => {
  county = await startCounty(undefined, ['qinghe', 'jiangxia']);
});
afterEach(() => county.close());

const STATION = 'jiangxia-station-xiaozhu';
const photo = () => aClaimedPhoto(county, SPEAKER, aPng(64, 64));
const withheldIn = async (no: string, who: string) =>
  (await county.as(who).call('getItem', { no })).photos.map((one) => one.withheld);

describe('withholdPhoto', () => {
  it('refuses the photo of somebody else, and those who only work on the matter', async () => {
    const id = await photo();
    expect(await county.as('resident-li').refusal('withholdPhoto', { id, withheld: true })).toBe(
      'photo_not_yours',
    );
    const no = await closedInJiangxia(county, { photoIds: [id] });
    const unit = county.as('jiangxia-unit');
    expect(await unit.refusal('withholdPhoto', { id, no, withheld: true })).toBe('photo_not_yours');
    expect(await county.as(SPEAKER).refusal('withholdPhoto', { id: 'none', withheld: true })).toBe(
      'photo_not_yours',
    );
  });

  it('holds from before it was sent: the station sees it and cannot choose it, nor give it free', async () => {
    const [kept, other] = [await photo(), await photo()];
    expect(await county.as(SPEAKER).call('withholdPhoto', { id: kept, withheld: true })).toEqual({
      id: kept,
      withheld: true,
    });
    const no = await closedInJiangxia(county, { photoIds: [kept, other] });
    const station = county.as(STATION);
    expect(await withheldIn(no, SPEAKER)).toEqual(['submitter', undefined]);
    expect(await withheldIn(no, STATION)).toEqual(['submitter', undefined]);
    expect(await withheldIn(no, 'jiangxia-unit')).toEqual([undefined, undefined]);
    const both = { no, ...PUBLIC_WORDS, publicPhotos: [kept, other] };
    expect(await station.refusal('proposePublication', both)).toBe('photo_withheld');
    expect(await station.refusal('withholdPhoto', { id: kept, no, withheld: false })).toBe('photo_withheld');
  });

  it('keeps a photo out that was shown to the submitter already, and the rest goes on as agreed', async () => {
    const [first, second] = [await photo(), await photo()];
    const no = await closedInJiangxia(county, { photoIds: [first, second] });
    const words = { no, ...PUBLIC_WORDS };
    await county.as(STATION).call('proposePublication', { ...words, publicPhotos: [first, second] });
    const late = { id: second, no, withheld: true };
    expect(await county.as(STATION).refusal('withholdPhoto', late)).toBe('publication_changed');
    await county.as(SPEAKER).call('withholdPhoto', { id: first, no, withheld: true });
    const shown = await county.as(SPEAKER).call('getItem', { no });
    expect(shown.publication?.photoIds).toEqual([second]);
    const office = county.as('jiangxia-office');
    const refused = await office.refusal('publish', { ...words, publicPhotos: [first, second] });
    expect(refused).toBe('photo_withheld');
    await office.call('publish', { ...words, publicPhotos: [second] });
    const board = await county.as('passing-by').call('getPublished', { no });
    expect(board.photos.map(({ id }) => id)).toEqual([second]);
    expect(await county.as(SPEAKER).refusal('withholdPhoto', { id: second, no, withheld: true })).toBe(
      'already_published',
    );
  });

  it('is taken back by whoever said it', async () => {
    const id = await photo();
    const no = await closedInJiangxia(county, { photoIds: [id] });
    const station = county.as(STATION);
    await station.call('withholdPhoto', { id, no, withheld: true });
    expect(await withheldIn(no, STATION)).toEqual(['staff']);
    await station.call('withholdPhoto', { id, no, withheld: false });
    expect(await withheldIn(no, STATION)).toEqual([undefined]);
    await station.call('proposePublication', { no, ...PUBLIC_WORDS, publicPhotos: [id] });
    const { publication } = await county.as(SPEAKER).call('getItem', { no });
    expect(publication?.photoIds).toEqual([id]);
  });
});
