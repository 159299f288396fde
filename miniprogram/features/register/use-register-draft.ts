import { useKeptDraft } from '@/state/use-kept-draft';
import { EMPTY_REGISTER, type RegisterDraft } from './register-view';

/** What is being written down under one hat; the next one is usually of the same kind and from the same source. */
export function useRegisterDraft(hatId: string, kind: RegisterDraft['kind']) {
  const { draft, change, clear } = useKeptDraft<RegisterDraft>(`register.${hatId}`, (kept) => ({
    ...EMPTY_REGISTER,
    ...kept,
    ...(kind === null ? {} : { kind }),
  }));
  return {
    draft,
    change,
    clear: () => clear({ ...EMPTY_REGISTER, kind: draft.kind, source: draft.source }),
  };
}
