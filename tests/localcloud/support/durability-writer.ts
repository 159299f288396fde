import { writeSync } from 'node:fs';
import { Engine, type CollectionSpec } from '../../../localcloud/engine/engine';
import { databaseActions } from '../../../localcloud/protocol/database';

/** Writes without end and says on stdout, synchronously, what has been acknowledged: `<id> <n>` or `<id> removed`. */
async function main([file, run, collections]: string[]): Promise<void> {
  const engine = new Engine({ file: file!, now: Date.now, scanPolicy: 'warn' });
  engine.ensureCollections(JSON.parse(collections!) as CollectionSpec[]);
  const actions = databaseActions(engine);
  const say = (line: string) => writeSync(1, `${line}\n`);
  const target = { collectionName: 'c', queryType: 'DOC', multi: false };
  for (let i = 0; ; i++) {
    const id = `r${run}-${i}`;
    const document = { _id: id, n: 0, tag: `t${i % 7}`, list: [`l${i % 3}`, `l${i % 5}`], code: id };
    await actions['database.insertDocument']!({ collectionName: 'c', data: [JSON.stringify(document)] }, {});
    say(`${id} 0`);
    const query = JSON.stringify({ _id: id });
    const data = JSON.stringify({ $inc: { n: 1 }, $push: { list: `extra${i % 4}` } });
    await actions['database.modifyDocument']!({ ...target, merge: true, query, data }, {});
    say(`${id} 1`);
    if (i % 5 === 4) {
      await actions['database.removeDocument']!({ ...target, query }, {});
      say(`${id} removed`);
    }
    if (i % 3 === 2) {
      const { transactionId } = await actions['database.startTransaction']!({}, {});
      const other = `r${run}-tx${i}`;
      const added = JSON.stringify({ ...document, _id: other, n: 7, code: other });
      await actions['database.insertDocument']!({ collectionName: 'c', data: [added], transactionId }, {});
      await actions['database.commitTransaction']!({ transactionId }, {});
      say(`${other} 7`);
    }
  }
}

void main(process.argv.slice(2));
