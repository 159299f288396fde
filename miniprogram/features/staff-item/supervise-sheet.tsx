import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { SUPERVISION_FORMS, SUPERVISION_MEDIA, type SupervisionForm } from '@shared/item/kinds';
import { COMMAND_DONE } from '@shared/wording/commands';
import { SUPERVISION_FORM_WORD, SUPERVISION_MEDIUM_WORD } from '@shared/wording/kinds';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chip';
import { DayField } from '@/components/ui/day-field';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import { useNow } from '@/session/now';
import { useSession } from '@/session/session';
import { KeyPart } from './key-part';
import { missingIn, newDraft, ofForm, superviseInput, type SuperviseDraft } from './supervise-view';
import type { SideSheetProps } from './side-sheet';

const FORMS = SUPERVISION_FORMS.map((value) => ({ value, word: SUPERVISION_FORM_WORD[value] }));
const MEDIA = SUPERVISION_MEDIA.map((value) => ({ value, word: SUPERVISION_MEDIUM_WORD[value] }));

/** Three forms, two media (JX-12); `form` is the one that goes on when a look found nothing solved. */
export function SuperviseSheet({
  detail,
  open,
  onClose,
  onDone,
  form = 'onsite',
}: SideSheetProps & { form?: SupervisionForm }) {
  const { place } = useSession();
  const now = useNow();
  const steps = place?.keySteps ?? [];
  const roleWords = place?.keyRoles ?? [];
  const [draft, setDraft] = useState(() => newDraft(form, steps));
  const supervise = useCommand('supervise');
  const change = (part: Partial<SuperviseDraft>) => setDraft((before) => ({ ...before, ...part }));
  const today = dayOf(now);
  const send = async () => {
    if ((await supervise.send(superviseInput(detail.no, draft, steps))) === null) return;
    toast(COMMAND_DONE.supervise);
    await onDone();
  };
  return (
    <Sheet
      open={open}
      title="怎么督办？"
      onClose={supervise.busy ? undefined : onClose}
      foot={
        <Button
          look="main"
          wide
          busy={supervise.busy}
          off={missingIn(draft, roleWords)}
          onTap={() => void send()}
        >
          {SUPERVISION_FORM_WORD[draft.form]}
        </Button>
      }
    >
      <Chips
        label="形式"
        choices={FORMS}
        chosen={draft.form}
        onChoose={(next) => setDraft((before) => ofForm(before, next))}
      />
      <View className="gap">
        <Chips
          label="线上还是线下"
          choices={MEDIA}
          chosen={draft.medium}
          onChoose={(medium) => change({ medium })}
        />
      </View>
      <View className="staff-item-part">
        <Field
          lines
          label="督办什么"
          value={draft.text}
          placeholder="比如：涵管清到哪一步了，村民怎么说"
          onChange={(text) => change({ text })}
        />
      </View>
      {draft.form === 'onsite' && (
        <View className="staff-item-part">
          <Field
            label="谁一起去"
            hint="可写可不写"
            value={draft.participants}
            placeholder="比如：林禾代表、县交通运输局周径"
            onChange={(participants) => change({ participants })}
          />
        </View>
      )}
      {draft.form === 'key' && (
        <KeyPart draft={draft} roleWords={roleWords} steps={steps} today={today} onChange={change} />
      )}
      <View className="staff-item-part">
        <DayField
          label="哪天前报告"
          value={draft.dueDay}
          earliest={today}
          onChange={(dueDay) => change({ dueDay })}
        />
      </View>
      <FailureHint failure={supervise.failure} />
    </Sheet>
  );
}
