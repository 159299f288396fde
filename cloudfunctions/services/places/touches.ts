import { policyList } from '@shared/item/lists';
import { noticeCases } from '@shared/notice/cases';
import { renderNotice } from '@shared/notice/texts';
import type { PlaceConfig } from '@shared/place/place';
import type { Setting } from '@shared/place/settings/setting';
import { NOTICE_WORD, TOUCH_WORDS as WORDS } from '@shared/wording/place-settings';
import { countInList } from '../../store/item-lists';
import type { StoredPlace } from '../../store/places';
import { sampleFacts } from '../notify/sample-facts';
import { wordsAdded } from '../notify/words-added';

export interface Touch {
  kind: 'dates' | 'screens' | 'notices' | 'public';
  words: string;
}

/** What a change will touch: what runs, which dates stay, where people see it, what they are told, what becomes public. */
export async function touchesOf(
  place: StoredPlace,
  config: PlaceConfig,
  changed: readonly Setting[],
  now: number,
): Promise<Touch[]> {
  return [
    ...(await dates(place, config, changed)),
    ...notices(place, config, changed, now),
    ...templates(changed),
    ...publicly(changed),
    ...unique(changed.flatMap(({ seen }) => (seen === undefined ? [] : [WORDS.seen(seen)]))).map(
      (words): Touch => ({ kind: 'screens', words }),
    ),
  ];
}

async function dates(
  { _id, config: before }: StoredPlace,
  after: PlaceConfig,
  changed: readonly Setting[],
): Promise<Touch[]> {
  const confirmed = changed.filter(({ key }) => key.endsWith('.confirmed'));
  const timed = changed.filter(({ kind, key }) => kind === 'allowance' || DECIDES.test(key));
  const policies = before.policies.filter(({ id }) =>
    timed.some(({ key }) => key.startsWith(`policies.${id}.`)),
  );
  const counts = await Promise.all(policies.map(({ id }) => countInList(policyList(_id, id))));
  const label = (id: string) => after.policies.find((policy) => policy.id === id)?.label ?? id;
  return [
    ...policies.map(({ id }, nth) => WORDS.running(label(id), counts[nth] ?? 0)),
    ...(timed.some(({ key }) => !key.startsWith('steps.')) ? [WORDS.datesStay] : []),
    ...(timed.some(({ key }) => key.startsWith('steps.')) ? [WORDS.stepsStay] : []),
    ...confirmed.filter(({ value }) => value === 'yes').map(({ groupLabel }) => WORDS.confirmed(groupLabel)),
  ].map((words) => ({ kind: 'dates', words }));
}

/** What beside amounts decides about a date. */
const DECIDES = /\.(grantBeforeDue|startsAt|policyId)$/;

/** Every notice is rendered as it is and as it would be: what reads the same is not touched. */
function notices(place: StoredPlace, config: PlaceConfig, changed: readonly Setting[], now: number): Touch[] {
  if (changed.length === 0) return [];
  const said = (of: StoredPlace) =>
    noticeCases(sampleFacts(of, now)).map(({ code, to, data }) => {
      const { title, body } = renderNotice(code, data, wordsAdded(of, code, to));
      return { code, text: `${title} ${body}` };
    });
  const fresh = said({ ...place, config });
  const others = said(place).flatMap(({ code, text }, nth) => (fresh[nth]?.text === text ? [] : [code]));
  const names = unique(others.map((code) => NOTICE_WORD[code] ?? code));
  return names.length === 0 ? [] : [{ kind: 'notices', words: WORDS.notices(names) }];
}

const templates = (changed: readonly Setting[]): Touch[] =>
  changed
    .filter(({ key }) => /^templates\.[a-z]+\.id$/.test(key))
    .map(({ groupLabel }) => ({ kind: 'notices', words: WORDS.newTemplate(groupLabel) }));

const publicly = (changed: readonly Setting[]): Touch[] =>
  changed
    .filter(({ key }) => key.startsWith('switches.'))
    .map(({ groupLabel, value }) => ({
      kind: 'public',
      words: value === 'yes' ? WORDS.public(groupLabel) : WORDS.notPublic(groupLabel),
    }));

const unique = (words: readonly string[]) => [...new Set(words)];
