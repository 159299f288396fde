import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPERATIONS, type OperationName } from '@shared/contract/operations';
import { DEMO_NOW, QINGHE } from '../../../demo/county';
import { importPlaces } from '../../../demo/seed/fill-county';
import { startDemoCloud, templateId } from '../../../demo/server/cloud';
import { secretsOf } from '../../../demo/server/secrets';
import type { Fault, LocalCloud } from '../../../localcloud/local-cloud';
import { jpeg } from '../../operations/support/photo';
import { Persona } from '../../operations/support/persona';
import { Tally, type Row, type Surroundings } from '../row';
import { castIn, mayCall, OPERATION_NAMES, type Player } from '../support/cast';
import { readLog } from '../support/log-reader';
import { PLANTED, plantedInput, plantedNonsense } from '../support/planted-input';

const SECRETS = Object.values(PLANTED);
/** The platform's own words quote what it was given. */
const QUOTED = `E11000 dup key: { openid: "${PLANTED.openid}", name: "${PLANTED.name}" } ${PLANTED.phone} ${PLANTED.id} ${PLANTED.plate}`;
const broken = (action: string, code: string | number): Fault => ({
  kind: 'error',
  action,
  code,
  message: QUOTED,
  times: 4,
});
/** One of each kind of call to the platform. */
const BROKEN: readonly Fault[] = [
  broken('database.getDocument', 'DATABASE_REQUEST_FAILED'),
  broken('database.insertDocument', 'DATABASE_REQUEST_FAILED'),
  broken('database.modifyDocument', 'DATABASE_REQUEST_FAILED'),
  broken('database.aggregateDocuments', 'DATABASE_REQUEST_FAILED'),
  broken('database.commitTransaction', 'DATABASE_TRANSACTION_CONFLICT'),
  broken('openapi.security.msgSecCheck', 40001),
  broken('openapi.security.mediaCheckAsync', 40001),
  broken('openapi.subscribeMessage.send', 47003),
  broken('openapi.*', 43002),
  broken('storage.*', 'STORAGE_REQUEST_FAIL'),
];

const [station] = QINGHE.roster.stations;
const PLACE = { placeId: 'qinghe', stationId: station?.id ?? '' };

/** Whatever is asked, refused or broken: each line of the log is JSON of known fields, and nobody's data are in one. */
export const logs: Row = {
  name: 'logs',
  run: async (surroundings) => {
    const tally = new Tally();
    const file = join(surroundings.folder, 'cloud.log');
    appendFileSync(file, '');
    const printed = beginToListen(file);
    const cloud = await startDemoCloud({
      ...{ port: 0, dataFolder: surroundings.folder, root: surroundings.root, timers: false, workers: 2 },
      secrets: secretsOf(surroundings.folder),
      onLog: (line) => appendFileSync(file, `${line}\n`),
    });
    try {
      importPlaces(cloud, DEMO_NOW);
      await everything(cloud, surroundings, tally);
      await cloud.idle();
    } finally {
      await cloud.close();
      printed.stop();
    }
    tally.set('planted strings', SECRETS.length);
    readLog(readFileSync(file, 'utf8').split('\n').filter(Boolean), SECRETS, tally);
    tally.atLeast('operations', 180);
    tally.atLeast('with valid input', 180);
    tally.atLeast('with refused input', 180);
    tally.atLeast('with a broken platform', surroundings.long ? 1_800 : 180);
    tally.atLeast('answered with a number for the telephone', surroundings.long ? 100 : 10);
    tally.atLeast('lines', surroundings.long ? 150 : 30);
    return tally.outcome();
  },
};

async function everything(cloud: LocalCloud, { long }: Surroundings, tally: Tally): Promise<void> {
  const players = castIn(cloud).filter(({ nearness }) => nearness === 'own');
  const speaker = new Persona(cloud, PLANTED.openid);
  const agreed = [templateId('answer'), templateId('progress')];
  await cloud.subscribe(PLANTED.openid, agreed, Object.fromEntries(agreed.map((id) => [id, 'accept'])));
  const { name, phone } = PLANTED;
  const said = { ...PLACE, text: `${PLANTED.words}，找${name} ${phone}，车牌 ${PLANTED.plate}`, name, phone };
  const { no } = await speaker.call('submit', said);
  for (const [nth, operation] of OPERATION_NAMES.entries()) {
    const player = playerOf(operation, players, speaker);
    tally.count('operations');
    await send(operation, player, plantedInput(operation, no), 'with valid input', tally);
    await send(operation, player, plantedNonsense(operation), 'with refused input', tally);
    for (const fault of long ? BROKEN : [BROKEN[nth % BROKEN.length] as Fault]) {
      cloud.faults.set(fault);
      await send(operation, player, plantedInput(operation, no), 'with a broken platform', tally);
      cloud.faults.clear();
    }
  }
  await photos(cloud, speaker, tally);
  for (const fault of [...BROKEN, null]) {
    if (fault) cloud.faults.set(fault);
    await speaker.ask('submit', said);
    cloud.clock.advance(60_000);
    await cloud.runTimer('jobs').catch(() => tally.count('timers that failed'));
    tally.count('timers');
    await cloud
      .pushEvent({ Event: 'wxa_media_check', trace_id: PLANTED.openid, detail: PLANTED.name }, PLANTED.openid)
      .catch(() => undefined);
    cloud.faults.clear();
  }
}

async function photos(cloud: LocalCloud, speaker: Persona, tally: Tally): Promise<void> {
  for (const fault of BROKEN) {
    const slot = await speaker.call('requestUploadSlot', { placeId: 'qinghe' });
    const { fileID } = await cloud.upload(speaker.openid, slot.cloudPath, jpeg());
    cloud.faults.set(fault);
    await speaker.ask('claimPhoto', { id: slot.id, fileID });
    cloud.faults.clear();
    tally.count('photos');
  }
}

const playerOf = (operation: OperationName, players: readonly Player[], speaker: Persona): Persona =>
  mayCall(operation, 'resident')
    ? speaker
    : (players.find(({ role }) => mayCall(operation, role))?.persona ?? speaker);

async function send(
  operation: OperationName,
  persona: Persona,
  input: object,
  figure: string,
  tally: Tally,
): Promise<void> {
  const key =
    OPERATIONS[operation].type === 'command' ? { key: `${PLANTED.openid}-${tally.of(figure)}` } : {};
  const answer = await persona.send({ operation, input, actingAs: persona.actingAs, ...key });
  tally.count(figure);
  if (answer.ok) tally.count('granted');
  else if (answer.code === 'internal' || answer.code === 'not_stored')
    tally.count('answered with a number for the telephone');
}

/** What this process itself prints goes into the same file: it is somebody's log, too. */
function beginToListen(file: string): { stop: () => void } {
  const streams = [process.stdout, process.stderr];
  const before = streams.map((stream) => stream.write.bind(stream));
  for (const stream of streams)
    stream.write = ((text: string | Uint8Array) => {
      appendFileSync(file, text);
      return true;
    }) as typeof stream.write;
  return {
    stop: () => streams.forEach((stream, nth) => (stream.write = before[nth] as typeof stream.write)),
  };
}
