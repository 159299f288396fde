import { randomUUID } from 'node:crypto';
import type { Presence } from '../client/presence';
import type { EventPush } from '../events/event-push';
import { APPID } from '../platform-environment';
import type { Pending } from '../server/pending';
import type { SignedFiles } from '../storage/signed-files';
import type { ContentRules } from './content-rules';
import { requireSceneAndPerson, requireVersion2, resultOf } from './msg-sec-check';
import type { OpenApi } from './open-api';
import { OpenApiRefusal } from './refusal';

const MAX_MEDIA_BYTES = 10 * 1024 * 1024;
const DOWNLOAD_FAILED = -1008;

export interface MediaCheckParts {
  rules: ContentRules;
  presence: Presence;
  files: SignedFiles;
  events: EventPush;
  pending: Pending;
  delayMs: number;
}

/**
 * `security.mediaCheckAsync`, version 2: answers a trace_id at once; the result comes later as the event
 * wxa_media_check. Only temporary URLs of this cloud can be fetched. [U] A file that cannot be fetched or exceeds
 * 10 MB is reported with errcode -1008; WeChat is said to answer "pass" for some of these.
 */
export function mediaCheckAsync(parts: MediaCheckParts): OpenApi {
  return async ({ version, openid, scene, media_url: mediaUrl, media_type: mediaType }) => {
    requireVersion2(version);
    const person = requireSceneAndPerson(scene, openid, parts.presence);
    if (typeof mediaUrl !== 'string' || mediaUrl === '') throw new OpenApiRefusal(44002, 'empty media_url');
    if (![1, 2].includes(Number(mediaType))) throw new OpenApiRefusal(40004, 'invalid media type');
    const traceId = randomUUID().replaceAll('-', '');
    const later = new Promise((resolve) => setTimeout(resolve, parts.delayMs)).then(() => {
      parts.events.push('wxa_media_check', person, {
        appid: APPID,
        trace_id: traceId,
        ...check(parts, mediaUrl),
      });
    });
    void parts.pending.track(later);
    return { trace_id: traceId };
  };
}

function check({ files, rules }: MediaCheckParts, mediaUrl: string): Record<string, unknown> {
  const file = files.open(mediaUrl);
  if (!file || file.bytes.length > MAX_MEDIA_BYTES)
    return { version: 2, errcode: DOWNLOAD_FAILED, errmsg: 'download media failed', detail: [] };
  return { version: 2, errcode: 0, errmsg: 'ok', ...resultOf(rules.image(file.path, file.bytes)) };
}
