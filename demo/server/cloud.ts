import { join } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { TEMPLATE_KEYS } from '@shared/notice/template-keys';
import { TEMPLATES } from '@shared/notice/templates';
import { COLLECTIONS } from '../../cloudfunctions/store/collections';
import { startLocalCloud, type LocalCloud } from '../../localcloud/local-cloud';
import type { TemplateFieldType, TemplateSpec } from '../../localcloud/options';
import type { DemoSecrets } from './secrets';

/** Ids under the demo's appid; a place gets its own from WeChat's console. */
export const templateId = (key: string) => `demo-${key}`;

/** One more that the demo's console has given, with fields numbered in its own way: an administrator may enter it. */
const EXTRA: TemplateSpec = {
  id: 'demo-extra-answer',
  title: '办理结果通知',
  fields: { thing3: 'thing', phrase5: 'phrase', character_string1: 'character_string', thing9: 'thing' },
  labels: { thing3: '事项', phrase5: '结果', character_string1: '编号', thing9: '说明' },
};

const templates: TemplateSpec[] = TEMPLATE_KEYS.map((key) => {
  const { title, fields } = TEMPLATES[key];
  const entries = Object.entries(fields);
  return {
    id: templateId(key),
    title,
    fields: Object.fromEntries(
      entries.map(([name]) => [name, name.replace(/\d+$/, '') as TemplateFieldType]),
    ),
    labels: Object.fromEntries(entries.map(([name, { label }]) => [name, label])),
  };
});

/** Pages that notices and codes may open; the real cloud knows them from the released app. */
export const RELEASED_PAGES = [
  'pages/home/index',
  'pages/notices/index',
  'pages/item/index',
  'packages/public/pages/published/index',
  'packages/public/pages/shared/index',
  'pages/work/index',
  'packages/deputy/pages/voice/index',
  'packages/staff/pages/item/index',
  'packages/staff/pages/calls/index',
];

export interface CloudSettings {
  port: number;
  dataFolder: string;
  root: string;
  secrets: DemoSecrets;
  /** Whether the timer fires by the clock. */
  timers: boolean;
  workers?: number;
  site?: (req: IncomingMessage, res: ServerResponse) => boolean;
  onLog: (line: string) => void;
  /** Whether a query without an index is only told of, or refused. */
  scanPolicy?: 'warn' | 'refuse';
  /** People may do as much in a minute as where it is deployed; else machines play them, and do more. */
  limited?: boolean;
}

/** The local cloud with the functions as they are deployed, set up as the console would be. */
export function startDemoCloud(settings: CloudSettings): Promise<LocalCloud> {
  const env = {
    CONTACT_KEYS: settings.secrets.contactKeys,
    PHONE_HASH_KEY: settings.secrets.phoneHashKey,
    TEMPLATE_IDS: TEMPLATE_KEYS.map((key) => `${key}=${templateId(key)}`).join(','),
    ...(settings.limited ? {} : { CALLS_A_MINUTE: '1000000', SUBMITS_A_MINUTE: '1000' }),
  };
  return startLocalCloud({
    port: settings.port,
    dataFolder: join(settings.dataFolder, 'cloud'),
    functionsFolder: join(settings.root, 'dist/cloudfunctions'),
    functionEnv: { api: env, jobs: env, events: env },
    messagePush: {
      function: 'events',
      events: [
        'wxa_media_check',
        'subscribe_msg_popup_event',
        'subscribe_msg_change_event',
        'subscribe_msg_sent_event',
      ],
    },
    collections: COLLECTIONS,
    templates: [...templates, EXTRA],
    pages: RELEASED_PAGES,
    scanPolicy: settings.scanPolicy ?? 'warn',
    timers: settings.timers,
    workersPerFunction: settings.workers,
    adminToken: settings.secrets.adminToken,
    workerBootstrap: join(settings.root, 'localcloud/functions/worker-bootstrap.cjs'),
    modulesFolder: join(settings.root, 'node_modules'),
    site: settings.site,
    onLog: settings.onLog,
  });
}
