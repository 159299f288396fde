import type { LocalCloud } from '../../localcloud/local-cloud';
import { main as echo } from './functions/echo';
import { main as notes } from './functions/notes';
import { MONDAY_MORNING, resultOf, startSampleCloud } from './support/sample-cloud';

interface Echo {
  caller: Record<string, string>;
  openidAfter: string;
  event: Record<string, unknown>;
}

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startSampleCloud({
    collections: [{ name: 'notes', indexes: [] }],
    inProcess: { echo: { main: echo, config: {} }, notes: { main: notes, config: {} } },
  });
});
afterAll(() => cloud.close());

describe('functions in this process', () => {
  it('see the person who calls, the environment and the source', async () => {
    const { caller, event } = await resultOf<Echo>(cloud.call('resident-1', 'echo', { a: 1 }));
    expect(caller).toEqual({
      OPENID: 'resident-1',
      APPID: 'wx0000000000000000',
      ENV: 'local-env',
      SOURCE: 'wx_client',
    });
    expect(event).toEqual({ a: 1, userInfo: { appId: 'wx0000000000000000', openId: 'resident-1' } });
  });

  it('keep fifty people apart who call at the same time', async () => {
    const people = Array.from({ length: 50 }, (_, index) => `resident-${index}`);
    const answers = await Promise.all(
      people.map((person, index) => resultOf<Echo>(cloud.call(person, 'echo', { waitMs: 50 - index }))),
    );
    expect(answers.map(({ caller }) => caller['OPENID'])).toEqual(people);
    expect(answers.map(({ openidAfter }) => openidAfter)).toEqual(people);
  });

  it('keep fifty people apart in the database too, and count the calls of each', async () => {
    const people = Array.from({ length: 50 }, (_, index) => `resident-${index}`);
    await Promise.all(people.map((person) => resultOf(cloud.call(person, 'notes', { how: 'write' }))));
    const read = await Promise.all(
      people.map((person) =>
        resultOf<{ _id: string; at: string }[]>(cloud.call(person, 'notes', { how: 'read' })),
      ),
    );
    expect(read.map((notes) => notes.map(({ _id }) => _id))).toEqual(people.map((person) => [person]));
    expect(read[0]?.[0]?.at).toBe(new Date(MONDAY_MORNING).toISOString());
    const runs = cloud.invocations().filter(({ functionName }) => functionName === 'notes');
    expect(runs.map(({ openid }) => openid)).toEqual([...people, ...people]);
    expect(runs[0]?.trace).toEqual([{ action: 'database.insertDocument', target: 'notes' }]);
    expect(runs[50]?.calls).toEqual({ 'database.getDocument': 1 });
  });
});
