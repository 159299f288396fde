import { useState } from 'react';
import type { ItemKind } from '@shared/item/kinds';
import { DEPUTY_ROLES, isOneOf } from '@shared/permission/roles';
import { COMMAND_VERB } from '@shared/wording/commands';
import { useCommand } from '@/cloud/use-command';
import { failureFace } from '@/cloud/failure-words';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Cell } from '@/components/ui/cell';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { refreshSession, useSession, type Membership, type Place } from '@/session/session';
import { Registered, type RegisteredAnswer } from './registered';
import { RegisterForm } from './register-form';
import { isOwn, kindChoices, registerInput, registerProblem, withDefaults } from './register-view';
import { useRegisterDraft } from './use-register-draft';

/** Somebody of the place writes down what was said to them, or brings in a matter of their own. */
export function Register({ kind }: { kind?: string }) {
  const { session, place, hat, failure } = useSession();
  if (session === null || place === null || hat === null) {
    return (
      <PageFrame title="登记">
        <FourFaces
          state={session !== null ? 'empty' : failure === null ? 'loading' : 'error'}
          error={{
            ...failureFace(failure),
            action: { word: '再试一次', onTap: () => void refreshSession() },
          }}
          empty={{ title: '这是站里和代表用的', words: '您有事要说，回首页写一句就行。' }}
        />
      </PageFrame>
    );
  }
  return <RegisterPage key={hat.id} place={place} hat={hat} kind={kind} />;
}

function RegisterPage({ place, hat, kind }: { place: Place; hat: Membership; kind?: string }) {
  const kinds = kindChoices(place, hat.role);
  const asked: ItemKind | null = kinds.find(({ value }) => value === kind)?.value ?? null;
  const { draft: kept, change, clear } = useRegisterDraft(hat.id, asked);
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState<RegisteredAnswer | null>(null);
  const register = useCommand('register');
  const draft = withDefaults(kept, place, hat.role);
  const problem = tried ? registerProblem(draft, hat.role) : null;
  const own = draft.kind !== null && isOwn(draft.kind, hat.role);

  const send = async () => {
    setTried(true);
    const input = registerInput(draft, hat.role);
    if (input === null || registerProblem(draft, hat.role) !== null) return;
    const answer = await register.send(input);
    if (answer === null) return;
    void refreshSession();
    clear();
    setTried(false);
    setDone({ ...answer, own });
  };

  if (done !== null) return <Registered answer={done} onAgain={() => setDone(null)} />;
  return (
    <PageFrame
      title={own ? '提建议' : '登记'}
      foot={
        <Bar say={problem === null ? undefined : <Hint tone="late">{problem.words}</Hint>}>
          <Button look="main" wide busy={register.busy} onTap={() => void send()}>
            {own ? COMMAND_VERB.submit : '登记'}
          </Button>
        </Bar>
      }
    >
      <RegisterForm place={place} hat={hat} draft={draft} problem={problem} change={change} />
      <FailureHint failure={register.failure} />
      {!own && !isOneOf(DEPUTY_ROLES, hat.role) && (
        <Section title="一次有很多件？">
          <Slip kind="list">
            <Cell icon="doc" title="从表格里登记" note="Excel 或 CSV" onTap={() => go('importVoices', {})} />
          </Slip>
        </Section>
      )}
    </PageFrame>
  );
}
