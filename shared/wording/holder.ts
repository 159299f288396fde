import type { ItemState } from '../item/states';
import type { Viewer } from './states';
import { deputyCalled } from './roles';

/** Names of those who may have an item in their hands; absent ones get a general word. */
export interface PartyNames {
  /** 青禾县人大办. */
  office?: string;
  station?: string;
  /** The deputy's bare name. */
  deputy?: string;
  leadUnit?: string;
}

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
export function holderName(
  item: { state: ItemState; appealed: boolean },
  names: PartyNames,
  viewer: Viewer,
): string | null {
  const parties = partyWords(names);
  const holders: Record<ItemState, string | null> = {
    submitted: item.appealed ? parties.office : parties.station,
    with_deputy: parties.deputy,
    triage: parties.office,
    assigned: parties.leadUnit,
    in_progress: parties.leadUnit,
    reply_review: parties.office,
    replied: viewer === 'submitter' ? '您' : '反映人',
    closed: null,
    declined: null,
    withdrawn: null,
  };
  return holders[item.state];
}

/** `在县交通运输局手里`; `等您评` when it is the reader's own turn; null at the end. */
export function holderSentence(
  item: { state: ItemState; appealed: boolean },
  names: PartyNames,
  viewer: Viewer,
): string | null {
  const name = holderName(item, names, viewer);
  if (name === null) return null;
  if (item.state === 'replied') return `等${name}评`;
  return inHandsOf(name);
}

export const inHandsOf = (name: string) => `在${name}手里`;
