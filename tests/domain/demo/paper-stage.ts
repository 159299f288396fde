import { placeDocuments } from '../../../cloudfunctions/services/place-setup';
import type { StoredCode } from '../../../cloudfunctions/store/codes';
import { entryOf } from '../../../cloudfunctions/services/intake/entry';
import { refuse, type Refusal } from '@shared/error/catalogue';
import type { ApiAnswer } from '@shared/contract/envelope';
import type { Command } from '@shared/item/commands';
import { decide } from '@shared/item/decide';
import { evolve } from '@shared/item/evolve';
import type { Item } from '@shared/item/item';
import { titleOf } from '@shared/item/title';
import type { Actor } from '@shared/permission/actor';
import type { Calendar } from '@shared/calendar/calendar';
import { QINGHE } from '../../../demo/county';
import type { Stage } from '../../../demo/seed/play';

const PRINTED = placeDocuments(QINGHE).find(({ collection }) => collection === 'codes')
  ?.docs as unknown as StoredCode[];

/** The commands of the operations: what the handlers give to the machine, without a store. */
const COMMAND_OF: Record<string, Command['name']> = {
  admit: 'admit',
  decline: 'decline',
  appeal: 'appeal',
  takeVoice: 'take',
  answerOnSpot: 'answer_on_spot',
  handOver: 'hand_over',
  assign: 'assign',
  signIn: 'sign_in',
  reply: 'reply',
  sendBack: 'send_back',
  release: 'release',
  rate: 'rate',
  withdraw: 'withdraw',
  supplement: 'supplement',
  addNote: 'note',
  urge: 'urge',
  proposePublication: 'propose_publication',
  agreePublication: 'agree_publication',
  publish: 'publish',
};

/** The machine alone, on paper: enough to see that every step of a story is one the table allows. */
export class PaperStage implements Stage {
  readonly items = new Map<string, Item>();
  private now = 0;

  constructor(private readonly calendar: Calendar) {}

  at = (moment: number) => {
    if (moment < this.now) throw new Error('the clock went back');
    this.now = moment;
  };

  tick = () => {
    for (const item of this.items.values()) {
      const { deputy_unopened, deputy_unanswered, rating_expires } = item.alarms;
      const unanswered = Math.min(deputy_unopened ?? Infinity, deputy_unanswered ?? Infinity);
      if (unanswered <= this.now) this.give(item, { name: 'hand_over', data: { reason: 'unavailable' } });
      if ((rating_expires ?? Infinity) <= this.now) this.give(item, { name: 'expire_rating', data: {} });
    }
  };

  call: Stage['call'] = (openid, operation, input, key, actingAs) => {
    const actor = this.actorOf(openid, actingAs);
    if (operation === 'submit') return Promise.resolve(this.submit(actor, input as Submitted, key ?? ''));
    const name = COMMAND_OF[operation];
    const { no, ...data } = input as { no: string };
    const item = this.items.get(no);
    if (!item || !name) return Promise.resolve({ ok: false, ...refuse('item_not_found', {}) });
    return Promise.resolve(this.give(item, { name, data: defaults(name, data) } as Command, actor));
  };

  private submit(actor: Actor, input: Submitted, no: string): ApiAnswer {
    const place = { _id: 'qinghe', config: QINGHE.place, roster: QINGHE.roster };
    const entry = entryOf(
      input,
      place,
      PRINTED.find(({ _id }) => _id === input.scene),
    );
    if ('code' in entry) return { ok: false, ...entry };
    const { source, station, deputy } = entry;
    const { text, whereabouts, categoryId, phone } = input;
    const data = {
      no,
      placeId: 'qinghe',
      kind: 'voice' as const,
      source,
      title: titleOf(text),
      text,
      photos: [],
      whereabouts,
      categoryId,
      stationId: station.id,
      deputyId: deputy?.id,
      verdict: 'passed' as const,
      shareToken: no,
      hasPhone: phone !== undefined,
    };
    const answer = this.give(null, { name: 'submit', data }, actor);
    const item = this.items.get(no);
    if (item && deputy) this.give(item, { name: 'admit', data: { to: 'with_deputy', deputyId: deputy.id } });
    return answer;
  }

  private give(item: Item | null, command: Command, actor: Actor = { kind: 'timer' }): ApiAnswer {
    const context = { now: this.now, actor, place: QINGHE.place, calendar: this.calendar };
    const decision = decide(item, command, context);
    if (!decision.ok) return refused(decision.refusal);
    const after = evolve(item, { ...decision.event, seq: 1 });
    this.items.set(after.no, after);
    return { ok: true, data: { no: after.no } };
  }

  private actorOf(openid: string, actingAs: string | undefined): Actor {
    if (actingAs === undefined) return { kind: 'resident', openid };
    const person = QINGHE.roster.staff.find((row) => row.openid === openid);
    const membership = person?.memberships.find((row) => row.id === actingAs);
    if (!membership) throw new Error(`${openid} does not wear ${actingAs}`);
    return { kind: 'member', openid, membership: { placeId: 'qinghe', ...membership } };
  }
}

interface Submitted {
  scene: string;
  text: string;
  whereabouts?: { words?: string };
  categoryId?: string;
  phone?: string;
}

const refused = (refusal: Refusal): ApiAnswer => ({ ok: false, ...refusal });

/** What the handlers fill in. */
function defaults(name: Command['name'], data: object): object {
  if (name === 'supplement') return { photos: [], ...data };
  if (name !== 'assign') return data;
  const { tier, leadUnitId } = data as { tier: string; leadUnitId: string };
  const policyId = QINGHE.place.tiers.find((row) => row.id === tier)?.policyId;
  const leadUnitName = QINGHE.roster.units.find((row) => row.id === leadUnitId)?.name;
  return { coHandlerIds: [], policyId, leadUnitName, ...data };
}
