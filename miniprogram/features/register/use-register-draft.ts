import { useState } from 'react';
import { forget, recall, remember } from '@/state/storage';
import { EMPTY_REGISTER, type RegisterDraft } from './register-view';

/** What is being written down under one hat survives a call, and closing the app. */
export function useRegisterDraft(hatId: string, kind: RegisterDraft['kind']) {
  const name = `register.${hatId}`;
  const [draft, setDraft] = useState<RegisterDraft>(() => {
    const kept = { ...EMPTY_REGISTER, ...recall<Partial<RegisterDraft>>(name, {}) };
    return kind === null ? kept : { ...kept, kind };
  });
  return {
    draft,
    change: (part: Partial<RegisterDraft>) => {
      const next = { ...draft, ...part };
      setDraft(next);
      remember(name, next);
    },
    clear: () => {
      setDraft({ ...EMPTY_REGISTER, kind: draft.kind, source: draft.source });
      forget(name);
    },
  };
}
