import { DEMO_NOW } from '../../../demo/county';
import { startDemoCloud } from '../../../demo/server/cloud';
import { secretsOf } from '../../../demo/server/secrets';
import type { LocalCloud } from '../../../localcloud/local-cloud';
import { parseEjson } from '../../../localcloud/protocol/ejson';
import { compileUpdate } from '../../../localcloud/engine/update';
import type { Document } from '../../../localcloud/engine/document';
import type { Answered, Asked, QuestionName, Questions } from './questions';

type Answerers = {
  [Name in QuestionName]: (
    ask: Questions[Name]['ask'],
  ) => Questions[Name]['answer'] | Promise<Questions[Name]['answer']>;
};

const answerers = (cloud: LocalCloud): Answerers => ({
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return user + system;
  },
  lastCalls: () => cloud.lastInvocation()?.calls ?? {},
  find: ({ collection, filter, sort, skip, limit, fields }) =>
    cloud.engine.reader
      .texts(cloud.engine.collection(collection), filter, { sort, skip, limit })
      .map((text) => parseEjson(text) as Document)
      .map((document) => Object.fromEntries(fields.map((field) => [field, document[field]]))),
  slow: ({ ms }) => {
    cloud.faults.clear();
    if (ms > 0) cloud.faults.set({ kind: 'slow', action: '*', ms });
    return null;
  },
  putOff: async ({ ids, until }) => {
    const later = compileUpdate({ $set: { nextAt: until } });
    const { engine } = cloud;
    for (const _id of ids) await engine.operations.update(engine.collection('items'), { _id }, later, false);
    return null;
  },
  clock: ({ set }) => {
    cloud.clock.set(set);
    return null;
  },
  timer: () => cloud.runTimer('jobs'),
  idle: async () => {
    await cloud.idle();
    return null;
  },
});

/** `fork cloud.cjs FOLDER ROOT`: the local cloud with the built functions on a filled folder, as the demo runs it. */
async function main(): Promise<void> {
  const [dataFolder = '', root = ''] = process.argv.slice(2);
  const tell = (message: Answered) => process.send?.(message);
  const cloud = await startDemoCloud({
    port: 0,
    dataFolder,
    root,
    secrets: secretsOf(dataFolder),
    timers: false,
    scanPolicy: 'refuse',
    onLog: (line) => console.error(line),
  });
  cloud.clock.set(DEMO_NOW);
  const answer = answerers(cloud);
  process.on('message', ({ id, name, ask }: Asked) => {
    const work = async () => (answer[name] as (ask: unknown) => unknown)(ask);
    work().then(
      (result) => tell({ id, answer: result }),
      (error: unknown) => tell({ id, error: String(error) }),
    );
  });
  process.on('disconnect', () => process.exit(0));
  tell({ ready: cloud.url });
}

void main();
