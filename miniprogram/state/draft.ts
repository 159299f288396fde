import { TEXT_MAX, TEXT_MIN } from '@shared/item/limits';
import { forget, recall, remember } from '@/state/storage';
import { createStore } from '@/state/store';

/** What is written and not yet sent. Kept in the phone: a call comes in, the app is closed, the words are still there. */
export interface Draft {
  text: string;
  /** Where it is, in words. */
  words: string;
  latitude?: number;
  longitude?: number;
  /** The village or community, chosen from a list instead of a map. */
  area: { id: string; name: string; gridId?: string } | null;
  categoryId: string | null;
  name: string;
  phone: string;
  /** Photos that were chosen, whether or not the cloud has them yet. */
  photoCount: number;
  /** Those that the cloud has, with what the phone kept of them. */
  photos: readonly { id: string; path: string }[];
  /** Of those, the ones that nobody else is to see. */
  withheld: readonly string[];
  /** Said instead of written, or beside it; the cloud has it. */
  voice: { id: string; seconds: number } | null;
  /** May everybody see it? Null: ask when it comes to it. */
  mayPublish: boolean | null;
  /** What everybody would read, where the one who speaks looked at it; null: as the first pass leaves it. */
  publicText: string | null;
  /** What in it was left although it looked personal. */
  left: readonly string[];
}

export const EMPTY_DRAFT: Draft = {
  text: '',
  words: '',
  area: null,
  categoryId: null,
  name: '',
  phone: '',
  photoCount: 0,
  photos: [],
  withheld: [],
  voice: null,
  mayPublish: null,
  publicText: null,
  left: [],
};

const KEY = 'draft';

export const recallDraft = (): Draft => ({ ...EMPTY_DRAFT, ...recall<Partial<Draft>>(KEY, {}) });
export const keepDraft = (draft: Draft): boolean => remember(KEY, draft);
export const forgetDraft = (): void => forget(KEY);

/** The page that writes and the page that shows what others would see are two roots: what is between them is here. */
export const draftStore = createStore<Draft>(EMPTY_DRAFT);

export function changeDraft(part: Partial<Draft>): void {
  draftStore.set((before) => ({ ...before, ...part }));
  keepDraft(draftStore.get());
}

/** From how many characters on the counter is shown: before that it only makes people nervous. */
const COUNTER_FROM = TEXT_MAX - 200;

/** A character is what a person counts: an emoji is one. */
const lengthOf = (text: string): number => Array.from(text.trim()).length;

export interface TextCheck {
  /** How to mend it; null when it can be sent. */
  problem: string | null;
  /** `1,950/2,000`; null far from the limit. */
  counter: string | null;
}

export function checkText(text: string, photos: number, spoken = false): TextCheck {
  const length = lengthOf(text);
  const counter = length >= COUNTER_FROM ? `${length}/${TEXT_MAX}` : null;
  if (length > TEXT_MAX) {
    return { problem: `多了 ${length - TEXT_MAX} 个字，删短一些再交。写的都还在。`, counter };
  }
  if (length >= TEXT_MIN || spoken) return { problem: null, counter };
  return {
    problem: photos > 0 ? '照片收到了，再写几个字说说是什么事。' : '再多写几个字，说说是什么事。',
    counter,
  };
}

/** Mainland mobile or a landline with its area code; empty is fine. */
export function checkPhone(phone: string): string | null {
  const digits = phone.replace(/[\s-]/g, '');
  if (digits === '' || /^1\d{10}$/.test(digits) || /^0\d{9,11}$/.test(digits)) return null;
  return '核对一下号码。不留也能提交。';
}

const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** The draft's part of what `submit` is sent: nothing is sent that was not given. */
export function draftInput(draft: Draft) {
  const { latitude, longitude } = draft;
  const words = given(draft.words);
  const placed = words !== undefined || latitude !== undefined;
  return {
    text: draft.text.trim(),
    whereabouts: placed ? { words, latitude, longitude } : undefined,
    areaId: draft.area?.id,
    gridId: draft.area?.gridId,
    voice: draft.voice ?? undefined,
    categoryId: draft.categoryId ?? undefined,
    name: given(draft.name),
    phone: given(draft.phone.replace(/[\s-]/g, '')),
    mayPublish: draft.mayPublish ?? undefined,
    publicText: draft.mayPublish === true ? (draft.publicText ?? undefined) : undefined,
  };
}
