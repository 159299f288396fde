import type { Day } from '../common/shanghai';
import type { LateThing } from '../item/commands';
import type { ResultClass } from '../item/kinds';
import type { MemberEventData, MemberEventType, SeatName } from '../members/event';
import type { Recipient } from './codes';

/**
 * What a notice may say, filled by the server from the item. It has no field for the resident's name or phone on
 * purpose: what is not here cannot be pushed.
 */
export interface NoticeData {
  to: Recipient;
  /** Reference number of the item. */
  no: string;
  /** Title of the item: the resident's own words, cleaned before they enter a push. */
  title: string;
  placeName: string;
  /** When it happened, epoch milliseconds. */
  at: number;
  officeName?: string;
  stationName?: string;
  /** The deputy as everybody calls them: 林禾代表. */
  deputyTitle?: string;
  unitName?: string;
  /** Who has the item now, where none of the above is meant. */
  holderName?: string;
  /** Village or street of the matter: 柳西村. */
  areaName?: string;
  /** The date that this notice is about: promise, step, window for rating. */
  dueAt?: number;
  /** Due soon and overdue: working days to or since `dueAt`, never negative. */
  workingDays?: number;
  resultClass?: ResultClass;
  /** Why, in the words of shared/wording, without a full stop: 这事归法院管. */
  reasonWord?: string;
  /** The right door of a declined matter: 人民法院. */
  channelWord?: string;
  /** What the holder asks the submitter. */
  question?: string;
  /** How often it is being done: 2 after the first bad rating. */
  round?: number;
  /** How many others, or how many people: merged items, call list. */
  count?: number;
  /** Who urges or supervises: 反映人, 林禾代表, 青禾县人大办. */
  byName?: string;
  /** The policy is one of danger or of a cut supply: the date is an hour. */
  urgent?: boolean;
  /** Said face to face to a unit, which answers there and then. */
  session?: boolean;
  /** Sent by a court and led by a deputy: said in words of its own. */
  dispute?: boolean;
  /** N17: the unit beside that gave its opinion, where it was not the asker who added something. */
  opinionOf?: string;
  /** N28: the office gave it to this unit instead. */
  givenTo?: string;
  /** Ruling on a return. */
  upheld?: boolean;
  /** N13: true when the deputy had not even opened it. */
  unopened?: boolean;
  /** N29: true when work goes on again. */
  resumed?: boolean;
  /** N09 to the unit: whether more time was granted. */
  granted?: boolean;
  /** N09: the calendar of that year came out, the date is sure now. */
  recounted?: boolean;
  /** N22: it came again after it was closed. */
  reopened?: boolean;
  /** N22: neighbours say that it is still there. */
  recheck?: boolean;
  /** N27 to the office: the unit has reported, somebody goes to see. */
  reported?: boolean;
  /** N27 to the unit: the look found it unsolved. */
  unsolved?: boolean;
  /** N25: to be looked at before it is shown to anybody. */
  proposed?: boolean;
  /** N31: what is late, when it is not the promise. */
  lateThing?: LateThing;
  /** N37: which version of the document holds from which day. */
  rule?: { version: number; fromDay: Day };
  /** N33 to N35: what happened to whose seat. */
  seat?: {
    type: MemberEventType;
    whom: SeatName;
    data: MemberEventData;
    /** Who did it. */
    by: string;
    /** Whether it is their own seat, one that they take over, or one that they look after or guard. */
    as: 'who' | 'other' | 'administrator' | 'security';
  };
}

/** What one notice says: `title` and `body` in the inbox, `phrase` and `thing` in WeChat's fields. */
export interface NoticeText {
  title: string;
  body: string;
  /** At most five Chinese characters, nothing else (WeChat's `phrase`). */
  phrase: string;
  /** Cut to 20 characters where it is sent. */
  thing: string;
}

/** A version is raised with every change of words, so that what a person was sent can be told years later. */
export interface NoticeWording {
  version: number;
  say: (data: NoticeData) => NoticeText;
}
