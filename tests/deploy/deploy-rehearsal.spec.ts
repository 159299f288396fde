import { deploying } from './support/deploying';
import { ENV, StandInConsole } from './support/stand-in-console';

const REAL = ['--env', ENV, '--yes'];

describe('an environment for rehearsing', () => {
  const TESTED = [...REAL, '--testers', 'tester-one,tester-two', '--clock', '2026-10-01T10:00+08:00'];

  it('rings testers alone and has a clock of its own', async () => {
    const cloud = new StandInConsole();
    await deploying(cloud, TESTED);
    for (const { variables } of cloud.functions.deployed.values())
      expect(variables).toMatchObject({
        PUSH_ONLY_TO: 'tester-one,tester-two',
        CLOCK_OFFSET_MS: '604800000',
      });
  });

  it('is never made out of a real one, nor the other way round', async () => {
    const [real, rehearsal] = [new StandInConsole(), new StandInConsole()];
    await deploying(real, REAL);
    await expect(deploying(real, TESTED)).rejects.toThrow('这是真环境，不能写 --testers');
    await deploying(rehearsal, TESTED);
    await expect(deploying(rehearsal, REAL)).rejects.toThrow('这是演练环境，部署时要写 --testers。');
  });

  it.each([
    [['--clock', '2026-10-01T10:00+08:00'], '真环境的时间不能动'],
    [['--testers', 'a b'], '--testers 要写测试者的 openid'],
    [['--testers', 'tester-one', '--clock', 'tomorrow'], '--clock tomorrow：'],
  ])('is refused for %j', async (more, words) => {
    await expect(deploying(new StandInConsole(), [...REAL, ...more])).rejects.toThrow(words);
  });
});
