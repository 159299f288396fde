import type { EventPush } from '../events/event-push';
import type { Consents } from '../openapi/consents';
import type { TemplateSpec } from '../options';

const MAX_TEMPLATES = 3;

/** What `wx.requestSubscribeMessage` gives: `errMsg` and a word per template, or `errCode` and `errMsg`. */
export type SubscriptionAnswer = Record<string, string | number>;

export type SubscriptionChoice = 'accept' | 'reject';

/** The consent dialog and the settings page, as a person uses them. */
export class Subscription {
  constructor(
    private readonly templates: ReadonlyMap<string, TemplateSpec>,
    private readonly consents: Consents,
    private readonly events: EventPush,
  ) {}

  /** The person answers the dialog for up to three templates; one that `accept` does not name is rejected. */
  request(openid: string, ids: readonly string[], accept: Record<string, unknown>): SubscriptionAnswer {
    if (ids.length === 0) return failure(10001, 'TmplIds can not be empty');
    if (ids.length > MAX_TEMPLATES) return failure(20003, 'Templates count out of max bounds');
    const templates = ids.map((id) => this.templates.get(id));
    if (!templates.every((template) => template !== undefined))
      return failure(20001, 'No template data return');
    if (new Set(templates.map(({ longTerm = false }) => longTerm)).size > 1)
      return failure(20002, 'Templates type must be same');
    const answer: SubscriptionAnswer = { errMsg: 'requestSubscribeMessage:ok' };
    for (const { id, longTerm = false } of templates) {
      const choice: SubscriptionChoice = accept[id] === 'accept' ? 'accept' : 'reject';
      if (choice === 'accept') this.consents.accept(openid, id, longTerm);
      answer[id] = choice;
    }
    const list = ids.map((id) => ({ TemplateId: id, SubscribeStatusString: answer[id], PopupScene: '0' }));
    this.events.push('subscribe_msg_popup_event', openid, { List: singleOrList(list) });
    return answer;
  }

  /** The person switches templates off in the mini-program's settings: what they had agreed to is void. */
  withdraw(openid: string, ids: readonly string[]): void {
    for (const id of ids) this.consents.withdraw(openid, id);
    const list = ids.map((id) => ({ TemplateId: id, SubscribeStatusString: 'reject' }));
    this.events.push('subscribe_msg_change_event', openid, { List: singleOrList(list) });
  }
}

/** The platform sends one entry as an object, several as an array. */
function singleOrList<T>(list: T[]): T | T[] {
  return list.length === 1 && list[0] !== undefined ? list[0] : list;
}

function failure(errCode: number, reason: string): SubscriptionAnswer {
  return { errCode, errMsg: `requestSubscribeMessage:fail:${reason}` };
}
