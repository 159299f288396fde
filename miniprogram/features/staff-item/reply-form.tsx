import { View } from '@tarojs/components';
import { REPLY_MODES, RESULT_CLASSES } from '@shared/item/kinds';
import { WORDS_MAX } from '@shared/item/limits';
import { REPLY_MODE_WORD, RESULT_CLASS_WORD } from '@shared/wording/kinds';
import { Chips } from '@/components/ui/chip';
import { Field } from '@/components/ui/field';
import { Pick } from '@/components/ui/pick';
import { Slip } from '@/components/ui/slip';
import { Hint } from '@/components/ui/hint';
import { MomentField } from '@/components/ui/moment-field';
import { useNow } from '@/session/now';
import { isSaidAloud, needsPromise, replyProblem, saidMoment, type ReplyDraft } from './work-view';

interface ReplyFormProps {
  draft: ReplyDraft;
  /** The place's own words for A to D. */
  classes: Readonly<Record<string, string>>;
  /** Once it was tried to send, what is missing is shown. */
  tried: boolean;
  onChange: (draft: ReplyDraft) => void;
}

const MODES = REPLY_MODES.map((value) => ({ value, word: REPLY_MODE_WORD[value] }));

/** An answer in substance: what was done, by whom, by which day; and where something stays open, who answers for it. */
export function ReplyForm({ draft, classes, tried, onChange }: ReplyFormProps) {
  const now = useNow();
  const problem = tried ? replyProblem(draft, now) : null;
  const errorOf = (field: NonNullable<typeof problem>['field']) =>
    problem?.field === field ? problem.words : null;
  const set = (change: Partial<ReplyDraft>) => onChange({ ...draft, ...change });
  return (
    <Slip>
      <View>
        <View className="field-label">办到哪一步</View>
        {RESULT_CLASSES.map((value) => (
          <Pick
            key={value}
            on={draft.resultClass === value}
            word={classes[value] ?? RESULT_CLASS_WORD[value]}
            onTap={() => set({ resultClass: value })}
          />
        ))}
        {errorOf('resultClass') !== null && <Hint tone="late">{errorOf('resultClass')}</Hint>}
      </View>
      <View className="staff-item-part">
        <Field
          lines
          label="答复"
          hint={isSaidAloud(draft.mode) ? '说了什么，记个大概' : '做了什么、哪天做、谁来做'}
          value={draft.text}
          placeholder="比如：10 月 8 日清完涵管淤泥，农村公路股李工负责，以后每月巡一次。"
          max={WORDS_MAX}
          error={errorOf('text')}
          onChange={(text) => set({ text })}
        />
      </View>
      {needsPromise(draft.resultClass) && (
        <View className="staff-item-part">
          <Field
            label="答应哪天办好"
            hint="到日子会再问群众"
            value={draft.dueDay}
            placeholder="2026-12-18"
            error={errorOf('dueDay')}
            onChange={(dueDay) => set({ dueDay })}
          />
          <View className="gap-s">
            <Field
              label="谁负责"
              value={draft.owner}
              placeholder="比如：农村公路股李工"
              error={errorOf('owner')}
              onChange={(owner) => set({ owner })}
            />
          </View>
        </View>
      )}
      <View className="staff-item-part">
        <View className="field-label">怎么答复的</View>
        <Chips
          label="怎么答复的"
          choices={MODES}
          chosen={MODES.find(({ value }) => value === draft.mode)?.value ?? null}
          onChoose={(mode) => set({ mode })}
        />
        {isSaidAloud(draft.mode) && (
          <View className="gap-l">
            <MomentField
              label="什么时候说的"
              hint="不改就是刚才"
              value={saidMoment(draft, now)}
              latest={now}
              error={errorOf('saidAt')}
              onChange={(saidAt) => set({ saidAt })}
            />
          </View>
        )}
      </View>
    </Slip>
  );
}
