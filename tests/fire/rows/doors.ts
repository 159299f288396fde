import { request } from 'node:http';
import type { StoredItem } from '../../../cloudfunctions/store/items';
import type { LocalCloud } from '../../../localcloud/local-cloud';
import { codeOf } from '../../../demo/personas';
import { Persona } from '../../operations/support/persona';
import { jpeg } from '../../operations/support/photo';
import { Tally, type Row } from '../row';
import { traceOf } from '../support/cast';
import { startCounty } from '../support/county';
import { everything } from '../support/everything';

interface Knock {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: unknown;
}

const STRANGERS = 4;
const LOOKS = 100;
const JSON_TYPE = { 'content-type': 'application/json' };
const A_CALL = {
  as: 'fire-owner',
  name: 'api',
  data: { operation: 'getSession', input: { placeId: 'qinghe' } },
};

/** Every way in that is not the front door's own. */
export const doors: Row = {
  name: 'doors',
  run: async (surroundings) => {
    const tally = new Tally();
    const { cloud, log } = await startCounty(surroundings, 2);
    try {
      const owner = new Persona(cloud, 'fire-owner');
      const slot = await owner.call('requestUploadSlot', { placeId: 'qinghe' });
      const { fileID } = await cloud.upload('fire-owner', slot.cloudPath, jpeg());
      await owner.call('claimPhoto', { id: slot.id, fileID });
      await cloud.idle();
      const said = {
        placeId: 'qinghe',
        scene: codeOf('linhe'),
        text: '路灯坏了三天了。',
        photoIds: [slot.id],
      };
      const { no } = await owner.call('submit', said);
      await cloud.runTimer('jobs');
      await cloud.idle();
      const before = traceOf(cloud);
      await functions(cloud, log, tally);
      await addresses(cloud, tally);
      await storage(cloud, slot.cloudPath, tally);
      tally.holds(traceOf(cloud) === before, () => 'somebody at a closed door has written');
      await claimedPhoto(cloud, no, slot.cloudPath, tally);
      tally.atLeast('refused', 20);
    } finally {
      await cloud.close();
    }
    return tally.outcome();
  },
};

/** What is the platform's to call; the log says that somebody else has. */
async function functions(cloud: LocalCloud, log: readonly string[], tally: Tally): Promise<void> {
  const jobs = await cloud.call('fire-stranger', 'jobs', { Type: 'Timer', TriggerName: 'minute' });
  refused(JSON.stringify(jobs.result) === '{"refused":true}', 'jobs by a client', tally);
  const [photo] = everything<{ traceId?: string }>(cloud.engine, 'uploads');
  for (const trace of [photo?.traceId ?? 'none', 'somebody-elses']) {
    const event = { Event: 'wxa_media_check', trace_id: trace, result: { suggest: 'risky' }, errcode: 0 };
    const answer = await cloud.call('fire-stranger', 'events', event);
    refused(JSON.stringify(answer.result) === '{"handled":false}', 'a forged wxa_media_check', tally);
  }
  const consent = { Event: 'subscribe_msg_popup_event', FromUserName: 'fire-stranger', CreateTime: 1 };
  const answer = await cloud.call('fire-stranger', 'events', {
    ...consent,
    List: { TemplateId: 'demo-answer', SubscribeStatusString: 'accept' },
  });
  refused(JSON.stringify(answer.result) === '{"handled":false}', 'a forged consent', tally);
  const nowhere = await cloud.call('fire-stranger', 'admin', {});
  refused(nowhere.errCode !== undefined, 'a function that is not there', tally);
  const lines = () => log.filter((line) => /jobs refused|event from a client refused/.test(line)).length;
  // What an instance writes reaches the log after its answer.
  for (let looks = 0; lines() < STRANGERS && looks < LOOKS; looks += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const told = lines();
  tally.count('written down', told);
  tally.holds(told === STRANGERS, () => `${told} lines of the log about ${STRANGERS} strangers`);
}

async function addresses(cloud: LocalCloud, tally: Tally): Promise<void> {
  const foreign = { host: 'evil.example', origin: 'https://evil.example' };
  const knocks: Knock[] = [
    { path: '/client/database', body: { collection: 'items', where: {} } },
    ...['/client/call', '/client/subscribe', '/client/phone-code', '/client/cloud-id'].flatMap(
      (path): Knock[] => [
        { path, body: A_CALL, headers: { host: foreign.host } },
        { path, body: A_CALL, headers: { origin: foreign.origin } },
        { path, body: A_CALL, headers: { 'content-type': 'text/plain' } },
      ],
    ),
    { path: '/client/call', body: { ...A_CALL, as: undefined } },
    { path: '/client/nothing', body: {} },
    ...['clock', 'reset', 'faults', 'events', 'snapshot', 'timers/run'].flatMap((route): Knock[] => [
      { path: `/__admin/${route}`, body: { set: 0 } },
      { path: `/__admin/${route}`, body: { set: 0 }, headers: { 'x-localcloud-token': 'guessed' } },
      { path: `/__admin/${route}?token=guessed`, body: {}, headers: { origin: foreign.origin } },
    ]),
    { method: 'GET', path: '/__admin/outbox' },
    { method: 'GET', path: '/__admin/outbox/stream?token=guessed' },
  ];
  for (const knock of knocks) {
    const { status, text } = await at(cloud, knock);
    const closed = (status >= 400 && status < 500) || /"errCode":-50\d+/.test(text);
    refused(
      closed,
      `${knock.path} ${JSON.stringify(knock.headers ?? {})}: ${status} ${text.slice(0, 100)}`,
      tally,
    );
  }
}

async function storage(cloud: LocalCloud, path: string, tally: Tally): Promise<void> {
  const photo = cloud.files().find((file) => file.startsWith('photos/')) ?? '';
  tally.holds(photo !== '', () => 'no copy of the photo was kept');
  const forged = Buffer.from('forged');
  for (const target of [photo, '../database.sqlite', '/etc/passwd', 'photos/../../database.sqlite', '']) {
    const answer = await cloud.upload('fire-stranger', target, forged).then(
      () => 'taken',
      () => 'refused',
    );
    refused(answer === 'refused', `an upload to ${target}`, tally);
  }
  const read = await at(cloud, {
    method: 'GET',
    path: `/client/file?as=fire-stranger&fileID=${encodeURIComponent(`cloud://any/${path}`)}`,
  });
  refused(read.status >= 400, `a file of somebody else: ${read.status}`, tally);
}

/** Whatever comes to its old path: what was claimed is a copy of ours. */
async function claimedPhoto(cloud: LocalCloud, no: string, path: string, tally: Tally): Promise<void> {
  const files = () =>
    cloud
      .files()
      .filter((file) => file.startsWith('photos/'))
      .join();
  const before = files();
  await cloud.upload('fire-owner', path, Buffer.from('something else')).catch(() => undefined);
  const item = everything<StoredItem>(cloud.engine, 'items').find((one) => one.no === no);
  refused(
    files() === before && Object.keys(item?.photoFiles ?? {}).length === 1,
    'overwriting a claimed photo',
    tally,
  );
}

function refused(closed: boolean, what: string, tally: Tally): void {
  if (tally.holds(closed, () => `open: ${what}`)) tally.count('refused');
}

function at(
  cloud: LocalCloud,
  { method = 'POST', path, headers, body }: Knock,
): Promise<{ status: number; text: string }> {
  const sent = body === undefined ? '' : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const options = {
      method,
      headers: { ...JSON_TYPE, 'content-length': Buffer.byteLength(sent), ...headers },
    };
    const asked = request(`${cloud.url}${path}`, options, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    asked.on('error', reject);
    asked.end(sent);
  });
}
