import type { ItemState } from '../item/states';
import type { Viewer } from './states';
import { screenedByOffice } from '../item/holder';
import type { Item } from '../item/item';
import { deputyCalled, ROLE_WORD } from './roles';

/** Names of those who may have an item in their hands; absent ones get a general word. */
export interface PartyNames {
  /** 青禾县人大办. */
  office?: string;
  station?: string;
  /** The deputy's bare name. */
  deputy?: string;
  leadUnit?: string;
  /** The body above that has it, as the office named it. */
  upper?: string;
}

type Held = Pick<Item, 'state' | 'appealed' | 'kind' | 'dispatcher'>;

export interface PartyWords {
  office: string;
  station: string;
  deputy: string;
  leadUnit: string;
}

export function partyWords({ office, station, deputy, leadUnit }: PartyNames): PartyWords {
  return {
    office: office ?? '人大办',
    station: station ?? '联络站',
    deputy: deputy === undefined ? '代表' : deputyCalled(deputy),
    leadUnit: leadUnit ?? '负责的单位',
  };
}

/** Who has it now, or null when nobody needs to do anything. An appeal is looked at by the office. */
export function holderName(item: Held, names: PartyNames, viewer: Viewer): string | null {
  const parties = partyWords(names);
  const holders: Record<ItemState, string | null> = {
    submitted: screenedByOffice(item) ? parties.office : parties.station,
    with_deputy: parties.deputy,
    triage: item.dispatcher === undefined ? parties.office : ROLE_WORD[item.dispatcher],
    transferred_up: names.upper ?? '上级人大',
    assigned: parties.leadUnit,
    return_review: parties.office,
    in_progress: parties.leadUnit,
    waiting_info: viewer === 'submitter' ? '您' : '反映人',
    reply_review: parties.office,
    suspended: parties.office,
    replied: viewer === 'submitter' ? '您' : '反映人',
    closed: null,
    declined: null,
    merged: null,
    withdrawn: null,
    archived: null,
  };
  return holders[item.state];
}

/** `在县交通运输局手里`; `等您评` when it is the reader's own turn; null at the end. */
export function holderSentence(item: Held, names: PartyNames, viewer: Viewer): string | null {
  const name = holderName(item, names, viewer);
  if (name === null) return null;
  if (item.state === 'replied') return `等${name}评`;
  if (item.state === 'waiting_info') return `等${name}补充`;
  return inHandsOf(name);
}

export const inHandsOf = (name: string) => `在${name}手里`;
