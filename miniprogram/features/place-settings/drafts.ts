import type { SettingSection } from '@shared/place/settings/setting';
import { createStore, useStore } from '@/state/store';
import type { Edits } from './settings-view';

const NONE: Edits = {};

/** What was typed and not saved stays while the app is open, whatever page one goes to in between. */
const drafts = createStore<Readonly<Record<string, Edits>>>({});

export function useDraft(placeId: string | undefined, section: SettingSection) {
  const id = `${placeId ?? ''}/${section}`;
  const edits = useStore(drafts)[id] ?? NONE;
  return {
    edits,
    write: (key: string, value: string) =>
      drafts.set((all) => ({ ...all, [id]: { ...(all[id] ?? NONE), [key]: value } })),
    clear: () => drafts.set((all) => ({ ...all, [id]: NONE })),
  };
}
