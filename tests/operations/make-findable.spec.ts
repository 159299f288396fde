import { KNOWN_CALENDAR } from '../../cloudfunctions/services/calendar/known-years';
import { createContext } from '../../cloudfunctions/services/context';
import { makeFindable } from '../../cloudfunctions/services/search/make-findable';
import { startCounty, type County } from './support/county';
import { inFunction } from './support/in-function';
import { aVoice } from './support/voice';

let county: County;
let nos: string[];
beforeAll(async () => {
  county = await startCounty();
  nos = [];
  for (const text of ['广场喷泉不出水。', '操场围栏歪了。', '公交站牌掉了。'])
    nos.push((await county.as('resident-wang').call('submit', aVoice({ text }))).no);
  nos.sort();
  county.cloud.clock.advance(31_000);
  await county.jobs();
});
afterAll(() => county.close());

const all = (name: string) => {
  const { engine } = county.cloud;
  return engine.reader.documents(engine.collection(name), {}, { sort: [['_id', 1]] });
};

const removeAll = async (name: string) => {
  const { operations } = county.cloud.engine;
  await operations.remove(county.cloud.engine.collection(name), {}, true);
};

/** As an instance that was just started would. */
const run = () => {
  const runtime = { now: () => county.cloud.clock.now(), randomId: () => 'an-id' };
  return inFunction(county, () => makeFindable(createContext(runtime, KNOWN_CALENDAR)));
};

describe('items that were there before search was', () => {
  it('are written as their events would have written them, once', async () => {
    const whole = all('search_entries');
    expect(whole).toHaveLength(3);
    await removeAll('search_entries');
    await removeAll('search_progress');
    expect(await run()).toEqual({ written: 3 });
    expect(all('search_entries')).toEqual(whole);
    expect(await run()).toEqual({ written: 0 });
  });

  it('go on from where the timer was stopped', async () => {
    await removeAll('search_entries');
    const { engine } = county.cloud;
    await engine.operations.replace(engine.collection('search_progress'), 'qinghe', {
      format: 2,
      after: nos[1],
      done: false,
    });
    expect(await run()).toEqual({ written: 1 });
    expect(all('search_entries')).toHaveLength(1);
  });

  it('are written anew when they are found by something else', async () => {
    const { engine } = county.cloud;
    await engine.operations.replace(engine.collection('search_progress'), 'qinghe', {
      format: 1,
      after: nos[2],
      done: true,
    });
    expect(await run()).toEqual({ written: 3 });
    const found = await county.as('office-zhaoning').call('searchItems', { text: '围栏' });
    expect(found.total).toBe(1);
  });
});
