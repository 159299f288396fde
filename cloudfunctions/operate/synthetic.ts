import type { EventDraft, ItemEvent } from '@shared/item/event';
import { textKey } from '@shared/item/event';
import { seal } from '../services/item/audit-chain';
import type { StoredItem } from '../store/items';
import type { WholeRow } from '../store/whole-rows';

const WORDS: Record<string, string> = {
  title: '演练用的事项',
  text: '这是演练用的话，不是谁说的。',
  comment: '演练用的评语。',
  note: '演练用的备注。',
  publicTitle: '演练用的事项',
  publicText: '这是演练用的公开文字。',
  publicReply: '这是演练用的公开答复。',
};
const wordsOf = (field: string): string => WORDS[field] ?? '演练用的文字。';

/** Whatever leads to a person, a spot or a file, wherever in an event it lies. */
const PERSONAL = [
  ...[
    'whereabouts',
    'maskedName',
    'photos',
    'photoIds',
    'voice',
    'courtRef',
    'cloudId',
    'group',
    'participants',
  ],
  ...['shareToken', 'contact', 'phone', 'wechat', 'importId'],
];
const NAMED = /(^name|Name|openid|Openid)$/;

const persons = new Map<string, string>();
/** The same person stays the same, and cannot be found again. */
function standIn(openid: string): string {
  const known = persons.get(openid) ?? `rehearsal-person-${persons.size + 1}`;
  persons.set(openid, known);
  return known;
}

function withoutPersons(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPersons);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
      if (PERSONAL.includes(name)) return name === 'photos' ? [[name, []]] : [];
      if (
        typeof inner === 'string' &&
        NAMED.test(name) &&
        !/^(leadUnit|unit|sessionUnit|place)Name$/.test(name)
      )
        return [[name, /openid/i.test(name) ? (inner === '' ? '' : standIn(inner)) : '演练员']];
      return [[name, withoutPersons(inner)]];
    }),
  );
}

/** The course of an item with nobody's words, name or place in it: its chain is whole again, and tells the same dates. */
export function syntheticItem(item: StoredItem, events: readonly ItemEvent[]): WholeRow {
  const chain: ItemEvent[] = [];
  const texts: Record<string, string> = {};
  for (const event of events) {
    const { seq, key: _key, textHashes, prev: _prev, hash: _hash, ...facts } = event;
    const said = Object.fromEntries(Object.keys(textHashes).map((field) => [field, wordsOf(field)]));
    for (const [field, words] of Object.entries(said)) texts[textKey(seq, field)] = words;
    const draft = { ...(withoutPersons(facts) as object), texts: said } as unknown as EventDraft;
    chain.push(seal(draft, seq, `rehearsal-${seq}`, chain[chain.length - 1]?.hash ?? ''));
  }
  const { alike: _alike, photoFiles: _files, ...rest } = item;
  return {
    ...(withoutPersons(rest) as object),
    _id: item._id,
    no: item.no,
    title: wordsOf('title'),
    texts,
    events: chain,
    keys: [],
    effects: [],
    hasPhone: false,
    followers: 0,
    contactViews: 0,
    shareToken: `rehearsal-${item._id}`,
  };
}
