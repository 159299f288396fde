import { isOpenid } from '../client/presence';
import type { EventPush } from '../events/event-push';
import type { TemplateSpec } from '../options';
import { recordOf } from '../protocol/openapi-codec';
import type { Consents } from './consents';
import type { OpenApi } from './open-api';
import type { DeliveredMessage, Outbox } from './outbox';
import { OpenApiRefusal } from './refusal';
import type { ReleasedPages } from './released-pages';
import { fieldAccepts } from './template-fields';

const STATES = ['developer', 'trial', 'formal'] as const;

export interface SubscribeMessageParts {
  templates: ReadonlyMap<string, TemplateSpec>;
  pages: ReleasedPages;
  consents: Consents;
  outbox: Outbox;
  events: EventPush;
  now: () => number;
  /** How long sending takes. */
  sendMs: number;
}

/**
 * `subscribeMessage.send`. 40003 openid, 40037 template, 47003 field (named in errmsg), 41030 page, 43101 no
 * consent left, 43108 another message to the same person is being sent.
 */
export function sendSubscribeMessage(parts: SubscribeMessageParts): OpenApi {
  const sending = new Set<string>();
  return async (data, invocation) => {
    const { touser, template_id: templateId, page = '', miniprogram_state: state = 'formal' } = data;
    if (!isOpenid(touser)) throw new OpenApiRefusal(40003, 'invalid openid');
    const template = typeof templateId === 'string' ? parts.templates.get(templateId) : undefined;
    if (!template) throw new OpenApiRefusal(40037, 'invalid template_id');
    const fields = renderFields(template, recordOf(data['data']));
    if (!isState(state)) throw new OpenApiRefusal(47003, 'argument invalid! miniprogram_state');
    if (typeof page !== 'string' || (page !== '' && !parts.pages.has(page)))
      throw new OpenApiRefusal(41030, 'invalid page');
    if (sending.has(touser)) throw new OpenApiRefusal(43108, 'concurrent sends to one openid');
    sending.add(touser);
    try {
      await new Promise((resolve) => setTimeout(resolve, parts.sendMs));
      if (!parts.consents.spend(touser, template.id))
        throw new OpenApiRefusal(43101, 'user refuse to accept the msg');
    } finally {
      sending.delete(touser);
    }
    const { functionName } = invocation.record;
    const { id: templateIdKnown, title } = template;
    const message = parts.outbox.deliver({
      ...{
        openid: touser,
        at: parts.now(),
        templateId: templateIdKnown,
        title,
        fields,
        page,
        state,
        functionName,
      },
    });
    const msgId = String(message.id);
    parts.events.push('subscribe_msg_sent_event', touser, {
      List: { TemplateId: template.id, MsgID: msgId, ErrorCode: '0', ErrorStatus: 'success' },
    });
    return { msgid: message.id };
  };
}

function isState(state: unknown): state is DeliveredMessage['state'] {
  return STATES.some((known) => known === state);
}

function renderFields(template: TemplateSpec, data: Record<string, unknown>): DeliveredMessage['fields'] {
  // [U] WeChat's answer to a key that the template lacks is unknown: refused, so that it is noticed here
  for (const key of Object.keys(data)) if (!(key in template.fields)) throw invalidField(key, 'invalid');
  return Object.entries(template.fields).map(([key, type]) => {
    const { value } = recordOf(data[key]);
    if (value === undefined || value === null || value === '') throw invalidField(key, 'is empty');
    if ((typeof value !== 'string' && typeof value !== 'number') || !fieldAccepts(type, String(value)))
      throw invalidField(key, 'invalid');
    return { key, label: template.labels?.[key] ?? key, value: String(value) };
  });
}

function invalidField(key: string, what: string): OpenApiRefusal {
  return new OpenApiRefusal(47003, `argument invalid! data.${key}.value ${what}`);
}
