import { useCallback, useState } from 'react';
import { isOneOf, OFFICE_ROLES, STATION_ROLES } from '@shared/permission/roles';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { FourFaces } from '@/components/ui/four-faces';
import { refreshSession, useSession } from '@/session/session';
import { useKnownSession } from '@/session/use-known-session';
import { ChooseFile } from './choose-file';
import { DoneImport } from './done-import';
import { ReadyImport } from './ready-import';
import { RunningImport } from './running-import';
import type { VoiceImport } from './use-check';
import { WrongRows } from './wrong-rows';

/** Voices from outside the app, by the table: choose, see what is wrong, register, print. It goes on where it was left. */
export function ImportVoices() {
  const { known, failure: unknown } = useKnownSession();
  const { place, hat } = useSession();
  const mayBring = hat !== null && isOneOf([...STATION_ROLES, ...OFFICE_ROLES], hat.role);
  const latest = useQuery('getVoiceImport', known && mayBring ? {} : null);
  const [anew, setAnew] = useState(false);
  const { replace } = latest;
  const stations = latest.data?.stations;
  const show = useCallback(
    (shown: VoiceImport) => {
      replace({ latest: shown, stations });
      setAnew(false);
    },
    [replace, stations],
  );
  const failed = !known && unknown !== null;
  if (place === null || hat === null || !mayBring || latest.data === null) {
    const state = failed ? 'error' : known && !mayBring ? 'empty' : latest.state;
    return (
      <PageFrame title="批量登记">
        <FourFaces
          state={state === 'data' ? 'loading' : state}
          error={{
            ...failureFace(latest.failure ?? unknown),
            action: { word: '再试一次', onTap: () => void (known ? latest.refresh() : refreshSession()) },
          }}
          empty={{ title: '这是站里和人大办用的', words: '您有事要说，回首页写一句就行。' }}
        />
      </PageFrame>
    );
  }
  const shown = latest.data.latest;
  const again = () => setAnew(true);
  if (shown === undefined || anew)
    return (
      <ChooseFile
        place={place}
        stations={stations}
        before={shown}
        onChecked={show}
        onLook={() => setAnew(false)}
      />
    );
  switch (shown.state) {
    case 'wrong':
      return <WrongRows shown={shown} onAgain={again} />;
    case 'ready':
      return <ReadyImport key={shown.id} shown={shown} onAgain={again} onStep={show} />;
    case 'running':
      return <RunningImport shown={shown} onStep={show} />;
    case 'done':
      return <DoneImport shown={shown} onAgain={again} />;
  }
}
