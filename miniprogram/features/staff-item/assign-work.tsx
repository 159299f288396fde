import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import type { OutputOf } from '@shared/contract/operations';
import { COMMAND_DONE, commandLabel } from '@shared/wording/commands';
import { dayInSentence } from '@shared/wording/dates';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { AssignFields } from '@/components/item/assign-fields';
import { policyChoices } from '@/components/item/policy-choices';
import { useAssignChoice } from '@/components/item/use-assign-choice';
import { Field } from '@/components/ui/field';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { go } from '@/navigation/go';
import { useNow } from '@/session/now';
import { useSession } from '@/session/session';
import { DueDate } from './due-slip';
import { GridHint } from './grid-hint';
import { ItemFrame } from './item-frame';
import { PolicyPicks } from './policy-picks';
import { ProfessionalHint } from './professional-hint';
import { RouteSuggestion } from './route-suggestion';
import type { WorkProps } from './work-props';

type Route = NonNullable<OutputOf<'suggestRoute'>['route']>;

/** Where the office decides who does it; the clock starts with it. A level of another body is passed on to that body. */
export function AssignWork({ detail, onChanged }: WorkProps) {
  const { place } = useSession();
  const now = useNow();
  const choice = useAssignChoice({
    categoryId: detail.categoryId ?? null,
    tier: detail.tier ?? null,
    areaId: detail.areaId,
  });
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const { tier, categoryId, unit, helperIds, passesOn } = choice;
  const [chosenPolicy, setChosenPolicy] = useState<string | null>(null);
  const policies = place === null ? [] : policyChoices(place, detail.kind, tier);
  const policy = policies.find(({ id }) => id === chosenPolicy) ?? policies[0];
  const policyId = policy?.id;
  const suggestion = useQuery('suggestRoute', {
    no: detail.no,
    ...(categoryId === null ? {} : { categoryId }),
    ...(tier === null ? {} : { tier }),
  });
  // While the question is asked anew with what was chosen, the last answer stays where it is.
  const answered = useRef(suggestion.data);
  answered.current = suggestion.data ?? answered.current;
  const suggested = answered.current;
  const { route, category } = suggested ?? {};
  const [filled, setFilled] = useState(false);
  const take = (one: Route) => {
    choice.setCategoryId(one.categoryId);
    if (choice.tiers.some(({ id }) => id === one.tier)) choice.setTier(one.tier);
    choice.setUnitId(one.unitId);
    choice.setHelperIds(one.coHandlers.map(({ id }) => id));
    if (one.policyId !== undefined) setChosenPolicy(one.policyId);
    setFilled(true);
  };
  const preview = useQuery(
    'previewDue',
    policyId === undefined || passesOn ? null : { no: detail.no, policyId },
  );
  const assign = useCommand('assign');
  const passOn = useCommand('assignByTier');
  const { busy, failure } = passesOn ? passOn : assign;
  const missing = [
    categoryId === null && '哪一类',
    tier === null && '哪一级',
    !passesOn && unit === undefined && '交给谁',
  ].filter((one): one is string => one !== false);

  const press = async () => {
    setTried(true);
    if (categoryId === null || tier === null) return;
    const words = note.trim() === '' ? {} : { note: note.trim() };
    if (passesOn) {
      if ((await passOn.send({ no: detail.no, tier, categoryId, ...words })) === null) return;
      toast(COMMAND_DONE.assign_by_tier);
      return onChanged();
    }
    if (unit === undefined) return;
    const to = { tier, categoryId, leadUnitId: unit.id, coHandlerIds: [...helperIds], policyId };
    if ((await assign.send({ no: detail.no, ...to, ...words })) === null) return;
    toast(policy?.urgent ? '交出去了，请马上打电话' : COMMAND_DONE.assign);
    await onChanged();
    if (policy?.urgent) go('calls', {});
  };
  const label = commandLabel('assign', place ?? undefined);
  return (
    <ItemFrame
      detail={detail}
      onChanged={onChanged}
      failure={failure}
      missing={tried && missing.length > 0 ? `还没定：${missing.join('、')}。定了才能交出去。` : undefined}
      main={{ word: passesOn ? '转给政府办' : wordOf(label, unit?.name), busy, onTap: () => void press() }}
    >
      <Slip>
        {suggested !== null && (
          <RouteSuggestion
            suggested={suggested}
            categoryLabel={place?.categories.find(({ id }) => id === route?.categoryId)?.label}
            taken={categoryId === route?.categoryId && (passesOn || unit?.id === route?.unitId)}
            onTake={take}
          />
        )}
        <AssignFields key={filled ? 'filled' : 'open'} choice={choice} likely={category?.ids} />
        <GridHint detail={detail} />
        <ProfessionalHint placeId={detail.placeId} categoryId={categoryId} />
        {preview.data !== null && !passesOn && (
          <>
            <View className="hr" />
            {/* A second round is counted by the policy of the first. */}
            {detail.round === 1 && policy !== undefined && policies.length > 1 && (
              <PolicyPicks choices={policies} chosen={policy} onChoose={setChosenPolicy} />
            )}
            <DueDate due={preview.data.due} days={preview.data.days} />
            {helperIds.length > 0 && (
              <View className="note gap-s">
                {`会办单位 ${dayInSentence(dayOf(preview.data.coDue.at), now)}前交意见`}
              </View>
            )}
          </>
        )}
        <View className="gap-m">
          <Field
            label="带一句话"
            hint="群众看不到，可写可不写"
            value={note}
            placeholder="比如：先去现场看看涵管"
            onChange={setNote}
          />
        </View>
      </Slip>
    </ItemFrame>
  );
}

const wordOf = (label: string, unit: string | undefined) =>
  unit === undefined ? label : label === '交办' ? `交给${unit}` : `${label}给${unit}`;
