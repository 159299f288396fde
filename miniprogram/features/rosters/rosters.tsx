import { useCallback, useState } from 'react';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { FourFaces } from '@/components/ui/four-faces';
import { refreshSession, useSession } from '@/session/session';
import { useKnownSession } from '@/session/use-known-session';
import { ChooseBook } from './choose-book';
import type { RosterImport, Standing } from './roster-import';
import { ReadyBook } from './ready-book';
import { RunningBook } from './running-book';
import { WrongBook } from './wrong-book';

const NOTHING: Standing = { areas: 0, stations: 0, units: 0, deputies: 0, delegates: 0, unassigned: [] };

/** The rosters of a place by the spreadsheet: take, fill in, look, bring in, take back. It goes on where it was left. */
export function Rosters() {
  const { known, failure: unknown } = useKnownSession();
  const { place, hat } = useSession();
  const mayBring = hat?.role === 'administrator';
  const state = useQuery('getRosterImport', known && mayBring ? {} : null);
  const [anew, setAnew] = useState(false);
  const { replace, refresh } = state;
  const brought = state.data?.brought;
  const standing = state.data?.standing ?? NOTHING;
  const show = useCallback(
    (latest: RosterImport) => {
      const isIn = latest.state !== 'wrong' && latest.state !== 'ready';
      if (isIn && latest.state !== 'running' && latest.state !== 'undoing') void refresh();
      replace({ standing, latest, brought: isIn ? latest : brought });
      setAnew(false);
    },
    [replace, refresh, brought, standing],
  );
  if (place === null || !mayBring || state.data === null) {
    const failed = !known && unknown !== null;
    const face = failed ? 'error' : known && !mayBring ? 'empty' : state.state;
    return (
      <PageFrame title="名册">
        <FourFaces
          state={face === 'data' ? 'loading' : face}
          error={{
            ...failureFace(state.failure ?? unknown),
            action: { word: '再试一次', onTap: () => void (known ? refresh() : refreshSession()) },
          }}
          empty={{ title: '这是管理员用的', words: '要改名册，请找本地的管理员。' }}
        />
      </PageFrame>
    );
  }
  const { latest } = state.data;
  // What is half done goes on before anything else; one that was looked at after it waits.
  const begun = [latest, brought].find((one) => one?.state === 'running' || one?.state === 'undoing');
  if (begun !== undefined) return <RunningBook shown={begun} onStep={show} />;
  const again = () => setAnew(true);
  if (!anew && latest?.state === 'wrong') return <WrongBook shown={latest} onAgain={again} />;
  if (!anew && latest?.state === 'ready')
    return <ReadyBook key={latest.id} shown={latest} onAgain={again} onStep={show} />;
  return <ChooseBook place={place} standing={standing} brought={brought} onChecked={show} onStep={show} />;
}
