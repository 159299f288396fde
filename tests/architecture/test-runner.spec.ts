import { runStages, type FinishedStage, type Stage } from '../runner/schedule.mjs';
import { tallyOf } from '../runner/jest-results.mjs';
import { allStages } from '../runner/stages.mjs';

const passing = { passed: 1, failed: 0, details: [] };

/** Runs stages that each end when told to, and notes what was running when. */
function controlled() {
  const running: string[] = [];
  const end = new Map<string, () => void>();
  const stage = (name: string, needs: Partial<Stage> = {}): Stage => ({
    name,
    ...needs,
    run: () =>
      new Promise((resolve) => {
        running.push(name);
        end.set(name, () => {
          running.splice(running.indexOf(name), 1);
          resolve(passing);
        });
      }),
  });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return { running, stage, settle, end: (name: string) => end.get(name)?.() };
}

const suite = (statuses: string[], status = 'passed') => ({
  name: 'some.spec.ts',
  status,
  message: '',
  assertionResults: statuses.map((each, index) => ({
    status: each,
    title: `test ${index}`,
    ancestorTitles: [],
    fullName: `test ${index}`,
  })),
});

describe('the test command', () => {
  it('runs two stages at a time and starts the third when one has ended', async () => {
    const { running, stage, settle, end } = controlled();
    const all = runStages([stage('a'), stage('b'), stage('c')], { lanes: 2, onFinish: () => undefined });
    await settle();
    expect(running).toEqual(['a', 'b']);
    end('a');
    await settle();
    expect(running).toEqual(['b', 'c']);
    end('b');
    end('c');
    expect((await all).map((each) => each.name)).toEqual(['a', 'b', 'c']);
  });

  it('lets a stage that needs the whole machine run alone', async () => {
    const { running, stage, settle, end } = controlled();
    const all = runStages([stage('a'), stage('wide', { lanes: 2 })], { lanes: 2, onFinish: () => undefined });
    await settle();
    expect(running).toEqual(['a']);
    end('a');
    await settle();
    expect(running).toEqual(['wide']);
    end('wide');
    await all;
  });

  it('does not run what needs a failed stage, and counts it as failed', async () => {
    const broken: Stage = { name: 'build', run: () => Promise.reject(new Error('no compiler')) };
    const finished: FinishedStage[] = [];
    await runStages([broken, { name: 'tests', after: ['build'], run: () => Promise.resolve(passing) }], {
      lanes: 2,
      onFinish: (stage) => finished.push(stage),
    });
    expect(finished.map(({ name, failed }) => [name, failed])).toEqual([
      ['build', 1],
      ['tests', 1],
    ]);
    expect(finished[1]?.details).toEqual(['not run, because it needs: build']);
  });

  it('refuses stages that wait for each other', async () => {
    const stage = (name: string, after: string[]): Stage => ({
      name,
      after,
      run: () => Promise.resolve(passing),
    });
    await expect(
      runStages([stage('hen', ['egg']), stage('egg', ['hen'])], { lanes: 2, onFinish: () => undefined }),
    ).rejects.toThrow('stages wait for each other: hen, egg');
  });

  it('counts passed and failed tests', () => {
    expect(tallyOf({ testResults: [suite(['passed', 'passed', 'failed'], 'failed')] })).toMatchObject({
      passed: 2,
      failed: 1,
      names: ['test 2'],
    });
  });

  it('counts a skipped or planned test as failed', () => {
    expect(tallyOf({ testResults: [suite(['passed', 'pending', 'todo'])] })).toMatchObject({
      passed: 1,
      failed: 2,
      names: ['test 1', 'test 2'],
    });
  });

  it('counts a file that could not run as one failure', () => {
    expect(tallyOf({ testResults: [suite([], 'failed')] })).toMatchObject({
      passed: 0,
      failed: 1,
      names: ['some.spec.ts'],
    });
  });

  it('has a stage for every project of the tests', () => {
    const { projects } = jest.requireActual<{ projects: { displayName: string }[] }>('../../jest.config.cjs');
    const stages = allStages.map((stage) => stage.name);
    expect(
      projects.map((project) => `test ${project.displayName}`).filter((name) => !stages.includes(name)),
    ).toEqual([]);
  });
});
