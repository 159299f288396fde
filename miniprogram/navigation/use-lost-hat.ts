import { useEffect } from 'react';
import { lostHat } from '@/session/lost-hat';
import { useSession } from '@/session/session';
import { useStore } from '@/state/store';
import { beginAt } from './go';
import { firstTabOf } from './tabs';

/** Whose hat was taken away sees nothing any more of what it showed, wherever in the app they were. */
export function useLostHat(): void {
  const lost = useStore(lostHat);
  const { side } = useSession();
  useEffect(() => {
    if (lost !== null) beginAt(firstTabOf(side));
  }, [lost, side]);
}
