import { randomUUID } from 'node:crypto';
import { isOpenid, type Presence } from '../client/presence';
import type { ContentRules, Verdict } from './content-rules';
import type { OpenApi } from './open-api';
import { OpenApiRefusal } from './refusal';

const ACTIVE_WITHIN_MS = 2 * 60 * 60 * 1000;
const MAX_CONTENT = 2500;

/**
 * `security.msgSecCheck`, version 2: errcode 0 with a suggestion even for risky text. 40003 openid, 40129 scene,
 * 61010 the person was not active within two hours, 40258 content too long.
 */
export function msgSecCheck(rules: ContentRules, presence: Presence): OpenApi {
  return async ({ version, openid, scene, content, title, nickname, signature }) => {
    requireVersion2(version);
    requireSceneAndPerson(scene, openid, presence);
    if (typeof content !== 'string' || content === '') throw new OpenApiRefusal(44002, 'empty post data');
    if (Array.from(content).length > MAX_CONTENT) throw new OpenApiRefusal(40258, 'invalid content length');
    const texts = [content, title, nickname, signature].filter((text) => typeof text === 'string');
    const verdict = rules.text(texts.join('\n'));
    return { ...resultOf(verdict), trace_id: randomUUID().replaceAll('-', '') };
  };
}

export function requireVersion2(version: unknown): void {
  if (Number(version) !== 2) throw new OpenApiRefusal(47001, 'only version 2 is covered');
}

export function requireSceneAndPerson(scene: unknown, openid: unknown, presence: Presence): string {
  if (![1, 2, 3, 4].includes(Number(scene))) throw new OpenApiRefusal(40129, 'invalid scene');
  if (!isOpenid(openid)) throw new OpenApiRefusal(40003, 'invalid openid');
  if (!presence.seenWithin(openid, ACTIVE_WITHIN_MS))
    throw new OpenApiRefusal(61010, 'code is expired: the user has not visited within two hours');
  return openid;
}

/** The shape in which both checks report: one result, and what each strategy found. */
export function resultOf({ suggest, label, keyword }: Verdict): Record<string, unknown> {
  const detail: Record<string, unknown>[] = [
    { strategy: 'content_model', errcode: 0, suggest, label, prob: 90 },
  ];
  if (keyword !== undefined)
    detail.push({ strategy: 'keyword', errcode: 0, suggest, label, level: 90, keyword });
  return { result: { suggest, label }, detail };
}
