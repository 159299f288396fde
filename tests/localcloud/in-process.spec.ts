import type { LocalCloud } from '../../localcloud/local-cloud';
import { main as echo } from './functions/echo';
import { resultOf, startSampleCloud } from './support/sample-cloud';

interface Echo {
  caller: Record<string, string>;
  openidAfter: string;
  event: Record<string, unknown>;
}

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startSampleCloud({ inProcess: { echo: { main: echo, config: {} } } });
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
});
