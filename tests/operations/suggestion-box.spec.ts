import { startCounty, type County } from './support/county';

let county: County;
beforeEach(async () => {
  county = await startCounty(undefined, ['jiangxia', 'zhashui']);
});
afterEach(() => county.close());

const BOX = { placeId: 'jiangxia', stationId: 'st-xiaozhu' };
const WORDS = '晒谷场晚上太暗，老人走路怕摔。';
const writer = () => county.as('resident-wang');
const station = () => county.as('jiangxia-station-xiaozhu');
const notes = async (list: 'new' | 'kept' | 'made_item' = 'new') =>
  (await station().call('listBox', { list })).notes;

describe('the suggestion box', () => {
  it('takes a note from anybody, for the station and its office alone', async () => {
    expect(await writer().call('writeToBox', { ...BOX, text: WORDS })).toEqual({
      stationName: '小竹湾代表工作室',
    });
    expect((await notes()).map(({ text }) => text)).toEqual([WORDS]);
    expect((await county.as('jiangxia-office').call('listBox', {})).notes).toHaveLength(1);
    expect((await county.as('jiangxia-station').call('listBox', {})).notes).toEqual([]);
    expect((await county.as('zhashui-office').call('listBox', {})).notes).toEqual([]);
    for (const name of ['resident-wang', 'jiangxia-deputy', 'jiangxia-unit']) {
      expect(await county.as(name).ask('listBox', {})).toMatchObject({ code: 'wrong_caller' });
    }
  });

  it('keeps nothing that leads to whoever wrote it', async () => {
    await writer().call('writeToBox', { ...BOX, text: WORDS });
    const stored = JSON.stringify(county.cloud.engine.aggregate('suggestion_box', [{ $match: {} }]));
    expect(stored).toContain('晒谷场');
    expect(stored).not.toContain('resident-wang');
    expect(JSON.stringify(await notes())).not.toContain('resident-wang');
  });

  it('takes three a day from one person, and more the next day', async () => {
    for (const text of ['第一张条子。', '第二张条子。', '第三张条子。'])
      await writer().call('writeToBox', { ...BOX, text });
    expect(await writer().ask('writeToBox', { ...BOX, text: '第四张条子。' })).toEqual({
      ok: false,
      code: 'box_used_today',
      data: { maximum: 3 },
    });
    await county.as('resident-li').call('writeToBox', { ...BOX, text: '别人的条子。' });
    county.cloud.clock.advance(24 * 3600 * 1000);
    await writer().call('writeToBox', { ...BOX, text: '第二天的条子。' });
    expect(await notes()).toHaveLength(5);
  });

  it('counts one that is sent twice once', async () => {
    const input = { operation: 'writeToBox', input: { ...BOX, text: WORDS }, key: 'once' };
    expect(await writer().send(input)).toEqual(await writer().send(input));
    expect(await notes()).toHaveLength(1);
  });

  it('checks the words first, and says what is too short', async () => {
    expect(await writer().ask('writeToBox', { ...BOX, text: '这里有违禁词。' })).toMatchObject({
      code: 'content_refused',
    });
    expect(await writer().ask('writeToBox', { ...BOX, text: '嗯' })).toMatchObject({
      code: 'text_too_short',
    });
    expect(await writer().ask('writeToBox', { ...BOX, stationId: 'st-nowhere', text: WORDS })).toMatchObject({
      code: 'station_not_found',
    });
    expect(await notes()).toEqual([]);
  });
});

describe('a note', () => {
  it('becomes an item by one tap, without a submitter, and only once', async () => {
    await writer().call('writeToBox', { ...BOX, text: WORDS });
    const [{ id } = { id: '' }] = await notes();
    expect(await county.as('jiangxia-station').ask('makeItemOfNote', { id })).toMatchObject({
      code: 'note_not_found',
    });
    const { no } = await station().call('makeItemOfNote', { id });
    expect((await station().call('makeItemOfNote', { id })).no).toBe(no);
    expect([await notes(), (await notes('made_item')).map((note) => note.no)]).toEqual([[], [no]]);
    const item = await station().call('getItem', { no });
    expect([item.state, item.title, item.sourceType]).toEqual([
      'submitted',
      '晒谷场晚上太暗，老人走路怕摔',
      'suggestion_box',
    ]);
    expect(await writer().ask('getItem', { no })).toMatchObject({ code: 'item_not_found' });
  });

  it('is put aside, and then nothing is made of it any more', async () => {
    await writer().call('writeToBox', { ...BOX, text: WORDS });
    const [{ id } = { id: '' }] = await notes();
    await station().call('keepBoxNote', { id }, 'aside');
    expect(await station().call('keepBoxNote', { id }, 'aside')).toEqual({ id });
    expect(await station().ask('keepBoxNote', { id })).toMatchObject({ code: 'note_settled' });
    expect(await station().ask('makeItemOfNote', { id })).toMatchObject({ code: 'note_settled' });
    expect((await notes('kept')).map(({ text }) => text)).toEqual([WORDS]);
  });
});
