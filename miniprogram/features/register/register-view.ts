import type { InputOf } from '@shared/contract/operations';
import { mayBring } from '@shared/item/brought-by';
import { SOURCE_TYPES, type ItemKind, type SourceType } from '@shared/item/kinds';
import { DEPUTY_ROLES, isOneOf, OFFICE_ROLES, type Role } from '@shared/permission/roles';
import { KIND_WORD, SOURCE_WORD } from '@shared/wording/kinds';
import type { Choice } from '@/components/ui/chip';
import type { Place } from '@/session/session';
import { checkPhone, checkText } from '@/state/draft';

export interface RegisterDraft {
  kind: ItemKind | null;
  source: SourceType | null;
  /** Which meeting, group or session it came from, as people call it. */
  sourceTarget: string;
  text: string;
  words: string;
  categoryId: string | null;
  stationId: string | null;
  deputyId: string | null;
  /** Face to face: the unit that was asked. */
  unitId: string | null;
  name: string;
  phone: string;
}

export const EMPTY_REGISTER: RegisterDraft = {
  kind: null,
  source: null,
  sourceTarget: '',
  text: '',
  words: '',
  categoryId: null,
  stationId: null,
  deputyId: null,
  unitId: null,
  name: '',
  phone: '',
};

/** A photo comes with `snap` and a court's number with `dispute`: neither is written down here. */
const ELSEWHERE: readonly ItemKind[] = ['snap', 'dispute'];

/** Deputies speak for themselves in these; in everything else somebody spoke to them. */
const OWN: readonly ItemKind[] = ['suggestion', 'recess_suggestion', 'oversight_opinion'];
export const SUGGESTIONS: readonly ItemKind[] = ['suggestion', 'recess_suggestion'];

const isDeputy = (role: Role) => isOneOf(DEPUTY_ROLES, role);
export const isOffice = (role: Role) => isOneOf(OFFICE_ROLES, role);
export const isOwn = (kind: ItemKind, role: Role): boolean => isDeputy(role) && OWN.includes(kind);

/** What the place takes and this hat may bring, the everyday ones first. */
export function kindChoices({ kinds }: Pick<Place, 'kinds'>, role: Role): Choice<ItemKind>[] {
  const may = kinds.filter(({ id }) => mayBring(id, role) && !ELSEWHERE.includes(id));
  const said = may.filter(({ id }) => !isOwn(id, role));
  const own = may.filter(({ id }) => isOwn(id, role));
  const reception = said.filter(({ id }) => id === 'reception_case');
  return [...reception, ...said.filter(({ id }) => id !== 'reception_case'), ...own].map(({ id, label }) => ({
    value: id,
    word: label ?? KIND_WORD[id],
  }));
}

/** Ways in which somebody is heard; codes and photos come by themselves, courts have a way of their own. */
const WRITTEN_DOWN: readonly SourceType[] = [
  'reception',
  'phone',
  'paper',
  'group_chat',
  'face_session',
  'activity',
  'meeting',
  'supervision',
  'audit',
];

export function sourceChoices({ entries }: Pick<Place, 'entries'>): Choice<SourceType>[] {
  const open = entries.length === 0 ? SOURCE_TYPES : entries;
  return WRITTEN_DOWN.filter((source) => open.includes(source)).map((value) => ({
    value,
    word: SOURCE_WORD[value],
  }));
}

/** The question that a source leaves open, with an example; null where the word says it all. */
export function targetQuestion(source: SourceType | null): { label: string; example: string } | null {
  switch (source) {
    case 'group_chat':
      return { label: '哪个群', example: '比如：柳溪片区选民群' };
    case 'face_session':
      return { label: '哪一场', example: '比如：10 月局长面对面' };
    case 'activity':
      return { label: '哪次活动', example: '比如：秋播走访' };
    case 'meeting':
      return { label: '哪次会', example: '比如：五届三次会议' };
    case 'supervision':
    case 'audit':
      return { label: '哪次监督', example: '比如：三季度执法检查' };
    default:
      return null;
  }
}

/** The draft with what follows from the kind alone, so that most people need not choose. */
export function withDefaults(draft: RegisterDraft, place: Place, role: Role): RegisterDraft {
  const kinds = kindChoices(place, role).map(({ value }) => value);
  const kind = draft.kind !== null && kinds.includes(draft.kind) ? draft.kind : (kinds[0] ?? null);
  const sources = sourceChoices(place).map(({ value }) => value);
  const usual = kind !== null && SUGGESTIONS.includes(kind) ? 'meeting' : 'reception';
  const source =
    draft.source !== null && sources.includes(draft.source)
      ? draft.source
      : (sources.find((one) => one === usual) ?? sources[0] ?? null);
  return { ...draft, kind, source };
}

export interface RegisterProblem {
  field: 'text' | 'station' | 'phone' | 'kind';
  words: string;
}

export function registerProblem(draft: RegisterDraft, role: Role): RegisterProblem | null {
  if (draft.kind === null || draft.source === null) return { field: 'kind', words: '先选登记什么。' };
  const text = checkText(draft.text, 0).problem;
  if (text !== null) return { field: 'text', words: text };
  if (isOffice(role) && draft.stationId === null) return { field: 'station', words: '选一下是哪个站的事。' };
  const phone = isOwn(draft.kind, role) ? null : checkPhone(draft.phone);
  return phone === null ? null : { field: 'phone', words: phone };
}

const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** What is sent: nothing that was not given; of one's own matter neither a name nor a phone. */
export function registerInput(draft: RegisterDraft, role: Role): InputOf<'register'> | null {
  const { kind, source } = draft;
  if (kind === null || source === null) return null;
  const own = isOwn(kind, role);
  const words = given(draft.words);
  return {
    kind,
    source,
    sourceTarget: targetQuestion(source) === null ? '' : draft.sourceTarget.trim(),
    onBehalf: !own,
    text: draft.text.trim(),
    whereabouts: words === undefined ? undefined : { words },
    categoryId: draft.categoryId ?? undefined,
    unitId: source === 'face_session' && !own ? (draft.unitId ?? undefined) : undefined,
    ...(isDeputy(role)
      ? {}
      : { stationId: draft.stationId ?? undefined, deputyId: draft.deputyId ?? undefined }),
    ...(own ? {} : { name: given(draft.name), phone: given(draft.phone.replace(/[\s-]/g, '')) }),
  };
}
