import { View } from '@tarojs/components';
import { useState } from 'react';
import { TEXT_MAX } from '@shared/item/limits';
import { useCommand } from '@/cloud/use-command';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Hint } from '@/components/ui/hint';
import { Agree } from '@/components/ui/pick';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { replaceBy } from '@/navigation/go';
import { refreshSession } from '@/session/session';
import { caseProblem, EMPTY_CASE, type CaseDraft } from './case-view';

/** A case that both sides want mediated. The parties' names lie apart from it, encrypted; the words name nobody. */
export function SendCase() {
  const [draft, setDraft] = useState(EMPTY_CASE);
  const [tried, setTried] = useState(false);
  const register = useCommand('register');
  const problem = tried ? caseProblem(draft) : null;
  const errorOf = (field: keyof CaseDraft) => (problem?.field === field ? problem.words : null);
  const set = (change: Partial<CaseDraft>) => setDraft((before) => ({ ...before, ...change }));

  const send = async () => {
    setTried(true);
    if (caseProblem(draft) !== null) return;
    const courtRef = draft.courtRef.trim();
    const sent = await register.send({
      kind: 'dispute',
      source: 'court',
      sourceTarget: courtRef,
      courtRef,
      partiesConsent: draft.agreed,
      name: `${draft.one.trim()}、${draft.other.trim()}`,
      text: draft.text.trim(),
    });
    if (sent === null) return;
    toast('派送了，等人大交办');
    await refreshSession();
    replaceBy('item', { no: sent.no });
  };
  return (
    <PageFrame
      title="派送一件"
      foot={
        <Bar say={problem !== null && <Hint tone="late">{problem.words}</Hint>}>
          <Button look="main" wide busy={register.busy} onTap={() => void send()}>
            派送
          </Button>
        </Bar>
      }
    >
      <Slip>
        <Field
          label="法院案号"
          value={draft.courtRef}
          placeholder="（2026）某法诉前调 118 号"
          error={errorOf('courtRef')}
          onChange={(courtRef) => set({ courtRef })}
        />
        <View className="gap-m">
          <Field
            label="一方当事人"
            hint="加密存，看的人要写理由"
            value={draft.one}
            placeholder="申请一方，姓名或单位"
            error={errorOf('one')}
            onChange={(one) => set({ one })}
          />
        </View>
        <View className="gap-m">
          <Field
            label="另一方当事人"
            value={draft.other}
            placeholder="对方，姓名或单位"
            error={errorOf('other')}
            onChange={(other) => set({ other })}
          />
        </View>
      </Slip>
      <Slip>
        <Field
          lines
          label="是什么纠纷"
          hint="不写姓名、住址"
          value={draft.text}
          placeholder="比如：相邻两户，一户建围墙挡了另一户的排水。"
          max={TEXT_MAX}
          error={errorOf('text')}
          onChange={(text) => set({ text })}
        />
        <View className="gap-m">
          <Agree
            on={draft.agreed}
            word="双方当事人都同意先调解"
            onTap={() => set({ agreed: !draft.agreed })}
          />
        </View>
      </Slip>
      <FailureHint failure={register.failure} />
    </PageFrame>
  );
}
