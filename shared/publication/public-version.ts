import { dayOf } from '../common/shanghai';
import type { Happened, HappenedOf } from '../item/event';
import { textKey } from '../item/event';
import { stateBehindRest, type Item, type ItemRating } from '../item/item';
import { NEVER_PUBLIC, type ItemKind, type ResultClass } from '../item/kinds';
import type { Outcome } from '../item/outcome';
import { phaseOf, type ItemState, type Phase } from '../item/states';
import { deputyScope, stationScope } from '../permission/roles';
import { spotOf, type Spot } from './near';

/** The board knows the five words of a resident and two stops; what goes on between offices is not for it. */
export const PUBLIC_STATES = [
  'submitted',
  'triage',
  'in_progress',
  'suspended',
  'transferred_up',
  'replied',
  'closed',
] as const satisfies readonly ItemState[];
export type PublicState = (typeof PUBLIC_STATES)[number];

/** Null: what has ended like this does not stay on the board. */
const PUBLIC_STATE: Record<ItemState, PublicState | null> = {
  submitted: null,
  with_deputy: 'triage',
  triage: 'triage',
  assigned: 'in_progress',
  return_review: 'in_progress',
  in_progress: 'in_progress',
  waiting_info: 'in_progress',
  reply_review: 'in_progress',
  suspended: 'suspended',
  transferred_up: 'transferred_up',
  replied: 'replied',
  closed: 'closed',
  archived: 'closed',
  declined: null,
  merged: null,
  withdrawn: null,
};

/** The public's word for it; null where it is not for the board. */
export const publicStateOf = (state: ItemState): PublicState | null => PUBLIC_STATE[state];

/** What a deputy promised in an answer, and the day on which somebody first said that it was done. */
export interface PublicPromise {
  deputyId: string;
  dueDay: string;
  keptDay?: string;
}

/** What the public may know of an item: a record of its own, never the item (PRODUCT.md §2.8). */
export interface PublicVersion {
  no: string;
  placeId: string;
  stationId: string;
  areaId?: string;
  categoryId?: string;
  kind: ItemKind;
  state: PublicState;
  phase: Phase;
  round: number;
  title: string;
  text: string;
  reply: string;
  /** The body that answered, or has it. Never a person of it. */
  byName?: string;
  resultClass?: ResultClass;
  promiseDay?: string;
  dueAt?: number;
  createdAt: number;
  admittedAt?: number;
  assignedAt?: number;
  repliedAt?: number;
  closedAt?: number;
  publishedAt: number;
  /** Files of the photos that were chosen, in that order. */
  photos: { id: string; fileID: string }[];
  /** 三边说法, each for itself; null has not said. */
  facts: { unit: boolean | null; deputy: boolean | null; submitter: boolean | null };
  disputed: boolean;
  /** The submitter's own judgement, beside that of the voters and never added to it. */
  rating?: Pick<ItemRating, 'satisfaction' | 'resolved'>;
  outcome?: Outcome;
  promise?: PublicPromise;
  /** To a hundred metres, for telling how far; no answer carries it. */
  spot?: Spot;
}

type Source = Item & {
  texts: Readonly<Record<string, string>>;
  events: readonly Happened[];
  photoFiles?: Readonly<Record<string, PhotoFile>>;
};

interface PhotoFile {
  fileID?: string;
  publicFileID?: string | null;
  verdict?: string;
  withheld?: 'submitter' | 'staff' | null;
}

/** The public version of an item as it is now; null when it may not be seen: not approved, taken down, of a kept kind. */
export function publicVersionOf(item: Source): PublicVersion | null {
  const { publication, reply, rating, verification } = item;
  // Asked meanwhile, it stands where it stood: that is between those two.
  const state = PUBLIC_STATE[item.state === 'waiting_info' ? stateBehindRest(item) : item.state];
  if (publication?.state !== 'published' || state === null || item.publicationObjected) return null;
  if (NEVER_PUBLIC.includes(item.kind)) return null;
  const words = (field: string) => item.texts[textKey(publication.seq, field)] ?? '';
  const answered = reply?.released === true ? reply : undefined;
  return {
    no: item.no,
    placeId: item.placeId,
    stationId: item.stationId,
    areaId: item.areaId,
    categoryId: item.categoryId,
    kind: item.kind,
    state,
    phase: phaseOf(item.state),
    round: item.round,
    title: words('publicTitle'),
    text: words('publicText'),
    reply: answered ? words('publicReply') : '',
    byName: answered?.byName ?? item.leadUnitName,
    resultClass: answered?.resultClass,
    promiseDay: answered?.promise?.dueDay,
    dueAt: item.due?.at,
    createdAt: item.createdAt,
    admittedAt: item.events.find(({ type }) => type === 'admitted')?.at,
    assignedAt: item.assignedAt,
    repliedAt: answered && answeredAt(item),
    closedAt: state === 'closed' ? item.endedAt : undefined,
    publishedAt: publication.at,
    photos: photosOf(item),
    facts: {
      unit: answered ? answered.resultClass === 'A' : null,
      deputy: verification?.solved ?? null,
      submitter: rating?.resolved ?? null,
    },
    disputed: item.disputed,
    rating: rating && { satisfaction: rating.satisfaction, resolved: rating.resolved },
    outcome: answered && item.outcome,
    promise: promiseOf(item),
    spot: item.whereabouts && spotOf(item.whereabouts),
  };
}

/** The last promise that a deputy gave in an answer. What comes after it tells whether it was kept. */
function promiseOf({ deputyId, events }: Source): PublicPromise | undefined {
  const answer = [...events].reverse().find(gavePromise);
  if (deputyId === undefined || !answer?.data.promise) return undefined;
  const kept = events.find((event) => event.seq > answer.seq && saysDone(event));
  return {
    deputyId,
    dueDay: answer.data.promise.dueDay,
    ...(kept === undefined ? {} : { keptDay: dayOf(kept.at) }),
  };
}

const gavePromise = (event: Happened): event is HappenedOf<'answered'> =>
  event.type === 'answered' && event.data.promise !== undefined;

const saysDone = (event: Happened): boolean =>
  (event.type === 'answered' && event.data.resultClass === 'A') ||
  (event.type === 'verified' && event.data.solved) ||
  (event.type === 'rated' && event.data.resolved === true);

/** Of those that were chosen; somebody may have said since that one of them is for nobody else. */
export const chosenPhotosOf = ({
  publication,
  photoFiles = {},
}: Pick<Source, 'publication' | 'photoFiles'>): string[] =>
  (publication?.photoIds ?? []).filter((id) => !photoFiles[id]?.withheld);

/** Chosen, and still let through by the check; where something in it was covered, that copy and never the original. */
function photosOf(item: Source): PublicVersion['photos'] {
  return chosenPhotosOf(item).flatMap((id) => {
    const file = item.photoFiles?.[id];
    return file?.fileID !== undefined && file.verdict === 'shown'
      ? [{ id, fileID: file.publicFileID ?? file.fileID }]
      : [];
  });
}

const ANSWERS: readonly Happened['type'][] = ['released', 'answered', 'upper_result_recorded'];

const answeredAt = ({ events, reply }: Source): number | undefined =>
  [...events].reverse().find(({ type }) => ANSWERS.includes(type))?.at ?? reply?.at;

/** Piles of a board, and the figures that stand over it: each is one indexed list. */
export const BOARD_LISTS = [
  'all',
  'open',
  'replied',
  'ended',
  'unit_done',
  'resolved',
  'unresolved',
  'no_answer',
] as const;
export type BoardList = (typeof BOARD_LISTS)[number];

/** What a board can be narrowed by, in any combination with a station and a pile. */
export interface BoardNarrowed {
  categoryId?: string;
  /** `2026-10`: posted in that month. */
  month?: string;
}

/** `qinghe/station/st-liuxi#open@urban@2026-10`; of a whole place, of everything: `qinghe#open`. */
export const boardKey = (scope: string, list: BoardList, narrowed: BoardNarrowed = {}): string =>
  [`${scope}#${list}`, narrowed.categoryId, narrowed.month].filter((part) => part !== undefined).join('@');

/** Promises of a deputy that stand on the board. */
export const promisedKey = (placeId: string, deputyId: string): string =>
  `${deputyScope(placeId, deputyId)}#promised`;

/** All promises of deputies that stand on the board of a place. */
export const allPromisedKey = (placeId: string): string => `${placeId}#promised`;

/** Every list of the board in which this stands. */
export function boardListsOf(version: PublicVersion): string[] {
  const { placeId, facts, rating, categoryId, promise } = version;
  const piles: BoardList[] = ['all', version.phase];
  const figures: BoardList[] = [];
  if (facts.unit === true) figures.push('unit_done');
  if (rating?.satisfaction === 'no_answer') figures.push('no_answer');
  else if (rating) figures.push(rating.resolved ? 'resolved' : 'unresolved');
  const month = dayOf(version.publishedAt).slice(0, 7);
  const narrowings: BoardNarrowed[] = [
    {},
    { month },
    ...(categoryId === undefined ? [] : [{ categoryId }, { categoryId, month }]),
  ];
  const scopes = [placeId, stationScope(placeId, version.stationId)];
  return [
    ...scopes.flatMap((scope) => [
      ...piles.flatMap((list) => narrowings.map((narrowed) => boardKey(scope, list, narrowed))),
      ...figures.map((list) => boardKey(scope, list)),
    ]),
    ...(promise ? [allPromisedKey(placeId), promisedKey(placeId, promise.deputyId)] : []),
  ];
}
