import { dayOf } from '@shared/common/shanghai';
import type { OutputOf } from '@shared/contract/operations';
import { REVOKE_WORD } from '@shared/wording/codes';
import { dayInSentence } from '@shared/wording/dates';
import { Cell } from '@/components/ui/cell';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';

type Past = OutputOf<'getCode'>['history'][number];

const day = (at: number) => dayInSentence(dayOf(at));

function told({ issuedAt, issuedBy, revokedAt, revokedBy, reason }: Past): string {
  const given = issuedAt === 0 ? '建站时印的' : `${day(issuedAt)}${issuedBy ?? ''}发的`;
  if (revokedAt === undefined) return given;
  const why = reason === undefined ? '' : `，${REVOKE_WORD[reason]}`;
  return `${given}；${revokedAt === 0 ? '早先' : `${day(revokedAt)}${revokedBy ?? ''}`}停用${why}`;
}

/** What hangs on walls, or hung. */
export function CodeHistory({ history }: { history: readonly Past[] }) {
  if (history.length === 0) return null;
  return (
    <Section title="发过的码">
      <Slip kind="list">
        {history.map((past) => (
          <Cell
            key={past.words}
            icon={past.revokedAt === undefined ? 'ok' : 'no'}
            title={past.words}
            detail={told(past)}
            note={past.revokedAt === undefined ? '在用' : '停用'}
          />
        ))}
      </Slip>
    </Section>
  );
}
