import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { momentOf } from '@shared/common/shanghai';
import { parsePlaceFile } from '@shared/place/load';
import type { PlaceFile } from '@shared/place/roster';
import { TEMPLATE_KEYS, type TemplateKey } from '@shared/notice/template-keys';
import { TEMPLATES } from '@shared/notice/templates';
import { createApi } from '../../../cloudfunctions/entries/api';
import { createJobs } from '../../../cloudfunctions/entries/jobs';
import { main as events } from '../../../cloudfunctions/entries/events';
import { placeDocuments } from '../../../cloudfunctions/services/place-setup';
import { COLLECTIONS } from '../../../cloudfunctions/store/collections';
import type {
  FunctionConfig,
  FunctionMain,
  TemplateFieldType,
  TemplateSpec,
} from '../../../localcloud/options';
import { startLocalCloud, type LocalCloud } from '../../../localcloud/local-cloud';
import { Persona } from './persona';

/** Thursday 24 September 2026, ten o'clock in Shanghai: the three days of 中秋 follow. */
export const NOW = momentOf('2026-09-24', '10:00');

const PLACES = ['qinghe', 'zhashui', 'lihou', 'luji', 'jiangxia', 'changde'];

/** Hats of the demo county by the name a test calls them; everybody else is a resident. */
const HATS: Record<string, [openid: string, actingAs: string]> = {
  'deputy-linhe': ['demo-deputy-linhe', 'deputy-linhe'],
  'deputy-suyutong': ['demo-deputy-suyutong', 'deputy-suyutong'],
  'station-liuxi': ['demo-station-liuxi', 'station-liuxi'],
  'station-liudong': ['demo-station-liudong', 'station-liudong'],
  'office-zhaoning': ['demo-office-zhaoning', 'office-zhaoning'],
  'office-qianwen': ['demo-office-qianwen', 'office-qianwen'],
  'office-huyiming': ['demo-office-huyiming', 'office-huyiming'],
  'leader-chenling': ['demo-leader-chenling', 'leader-chenling'],
  'admin-luwei': ['demo-admin-luwei', 'admin-luwei'],
  'unit-jtj': ['demo-unit-jtj', 'unit-jtj'],
  'unit-jtj-head': ['demo-unit-jtj-head', 'unit-jtj-head'],
  'auditor-shenmingjian': ['demo-auditor-shenmingjian', 'auditor-shenmingjian'],
  'security-tangshouan': ['demo-security-tangshouan', 'security-tangshouan'],
  'unit-rsj': ['demo-unit-rsj', 'unit-rsj'],
  'unit-slj': ['demo-unit-slj', 'unit-slj'],
  'zhashui-leader': ['zhashui-leader', 'leader-1'],
  'zhashui-deputy': ['zhashui-deputy-d-12', 'deputy-d-12'],
  'changde-leader': ['changde-leader', 'leader-1'],
  'changde-office': ['changde-office-1', 'office-1'],
  'zhashui-office': ['zhashui-office-1', 'office-1'],
  'zhashui-station': ['zhashui-station-1', 'station-1'],
  'jiangxia-office': ['jiangxia-office-1', 'office-1'],
  'jiangxia-station': ['jiangxia-station-1', 'station-1'],
  'jiangxia-station-xiaozhu': ['jiangxia-station-2', 'station-2'],
  'jiangxia-unit': ['jiangxia-unit-jsj', 'unit-jsj'],
  'jiangxia-deputy': ['jiangxia-deputy-d-01', 'deputy-d-01'],
  'changde-court': ['changde-court-1', 'court-1'],
  'changde-station': ['changde-station-1', 'station-1'],
  'changde-deputy': ['changde-deputy-d-03', 'deputy-d-03'],
  'changde-other-deputy': ['changde-deputy-d-01', 'deputy-d-01'],
  'changde-unit': ['changde-unit-jsj', 'unit-jsj'],
  'changde-unit-zfb': ['changde-unit-zfb', 'unit-zfb'],
  'changde-office-dingyuan': ['changde-office-2', 'office-2'],
  'zhashui-unit': ['zhashui-unit-jsj', 'unit-jsj'],
  'zhashui-government': ['zhashui-gov-1', 'gov-1'],
  'luji-committee': ['luji-office-1', 'office-1'],
  'luji-station': ['luji-station-1', 'station-1'],
  'luji-delegate': ['luji-deputy-y-01', 'deputy-y-01'],
  'luji-deputy': ['luji-deputy-d-01', 'deputy-d-01'],
  'jiangxia-street': ['jiangxia-street-1', 'street-1'],
};

/** Printed codes of the demo county. */
export const SCENES = { linhe: 'Xm9AK7aT2X2r', stationLiuxi: 'jB45GLLt2YB4', awayDeputy: 'Fn5qfu42hZHw' };

/** One that WeChat has given a place beside the deployment's, with fields numbered in its own way. */
const OWN_TEMPLATE: TemplateSpec = {
  id: 'own-answer',
  title: '办理结果通知',
  fields: { character_string1: 'character_string', thing3: 'thing', phrase5: 'phrase', thing9: 'thing' },
};

const KEY = Buffer.alloc(32, 7).toString('base64');

export interface County {
  cloud: LocalCloud;
  as(name: string): Persona;
  /** Runs the minute timer now. */
  jobs(): Promise<unknown>;
  /** What a tap on “同意提醒” does: the platform counts it and tells the function `events`. */
  agree(openid: string, ...keys: TemplateKey[]): Promise<void>;
  /** The same for a template by its id. */
  agreeTo(openid: string, templateId: string): Promise<void>;
  /** From now on each look at the time finds a millisecond more, as in a real invocation. */
  runClock(): void;
  close(): Promise<void>;
}

/**
 * A whole county in this process: the functions as they are deployed, six places, and time that stands still.
 * @param modelFolder where the routing weights lie, unless they are those that are shipped
 */
export async function startCounty(
  arrange: (file: PlaceFile) => PlaceFile = (file) => file,
  places: readonly string[] = PLACES,
  modelFolder?: string,
): Promise<County> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'county-'));
  const clock = { now: () => NOW };
  let ids = 0;
  const runtime = { now: () => clock.now(), randomId: () => `random-id-${(ids += 1)}` };
  const env = {
    CONTACT_KEYS: `test:${KEY}`,
    PHONE_HASH_KEY: KEY,
    // Time stands still here, and a person of a test says a lot in its one minute.
    CALLS_A_MINUTE: '1000000',
    SUBMITS_A_MINUTE: '1000',
    TEMPLATE_IDS: TEMPLATE_KEYS.map((key) => `${key}=tpl-${key}`).join(','),
  };
  const openapi = [
    'security.msgSecCheck',
    'security.mediaCheckAsync',
    'subscribeMessage.send',
    'phonenumber.getPhoneNumber',
    'wxacode.getUnlimited',
  ];
  const inProcess = (main: unknown, triggers: FunctionConfig['triggers'] = []) => ({
    main: main as FunctionMain,
    config: { timeout: 60, permissions: { openapi }, triggers },
  });
  const cloud = await startLocalCloud({
    port: 0,
    dataFolder,
    inProcess: {
      api: inProcess(createApi(runtime, modelFolder)),
      jobs: inProcess(createJobs(runtime), [{ name: 'minute', type: 'timer', config: '0 * * * * * *' }]),
      events: inProcess(events),
    },
    functionEnv: { api: env, jobs: env, events: env },
    messagePush: { function: 'events', events: ['wxa_media_check', 'subscribe_msg_popup_event'] },
    collections: COLLECTIONS,
    templates: [
      OWN_TEMPLATE,
      ...TEMPLATE_KEYS.map((key) => ({
        id: `tpl-${key}`,
        title: TEMPLATES[key].title,
        fields: Object.fromEntries(
          Object.keys(TEMPLATES[key].fields).map((name) => [
            name,
            name.replace(/\d+$/, '') as TemplateFieldType,
          ]),
        ),
      })),
    ],
    pages: [
      'pages/home/index',
      'pages/notices/index',
      'pages/item/index',
      'packages/public/pages/published/index',
      'packages/public/pages/shared/index',
      'packages/deputy/pages/voice/index',
      'packages/staff/pages/item/index',
      'packages/staff/pages/calls/index',
    ],
    scanPolicy: 'refuse',
    timers: false,
    clock: { frozenAt: NOW },
  });
  clock.now = () => cloud.clock.now();
  for (const place of places) settle(cloud, place, arrange);
  return {
    cloud,
    as: (name) => {
      const [openid, actingAs] = HATS[name] ?? [name, undefined];
      return new Persona(cloud, openid, actingAs);
    },
    jobs: () => cloud.runTimer('jobs'),
    runClock: () => {
      let passed = 0;
      clock.now = () => cloud.clock.now() + (passed += 1);
    },
    agree: (openid, ...keys) =>
      agree(
        cloud,
        openid,
        keys.map((key) => `tpl-${key}`),
      ),
    agreeTo: (openid, templateId) => agree(cloud, openid, [templateId]),
    close: async () => {
      await cloud.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

async function agree(cloud: LocalCloud, openid: string, templateIds: readonly string[]): Promise<void> {
  const response = await fetch(`${cloud.url}/client/subscribe`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      as: openid,
      templateIds,
      accept: Object.fromEntries(templateIds.map((id) => [id, 'accept'])),
    }),
  });
  if (response.status !== 200) throw new Error(`${openid} could not agree: ${response.status}`);
  await cloud.idle();
  cloud.clock.advance(1_000);
}

function settle(cloud: LocalCloud, place: string, arrange: (file: PlaceFile) => PlaceFile): void {
  const loaded = parsePlaceFile(readFileSync(join('places', `${place}.json`), 'utf8'));
  if (!loaded.ok) throw new Error(`places/${place}.json: ${JSON.stringify(loaded.problems)}`);
  for (const { collection, docs } of placeDocuments(arrange(loaded.file)))
    cloud.engine.insertMany(collection, docs);
}
