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
import { MediationPicks } from './mediation-picks';
import { CLASS_OF_MEDIATION, extraProblem, type ExtraProblem, type ReplyNeeds } from './reply-extras';
import { ReplyOutcome } from './reply-outcome';
import { isSaidAloud, needsPromise, replyProblem, saidMoment, type ReplyDraft } from './work-view';

interface ReplyFormProps {
  draft: ReplyDraft;
  /** The place's own words for A to D. */
  classes: Readonly<Record<string, string>>;
  /** Once it was tried to send, what is missing is shown. */
  tried: boolean;
  /** What an answer to this matter must say beside its words. */
  needs: ReplyNeeds;
  onChange: (part: Partial<ReplyDraft>) => void;
}

const REPLY_EXAMPLE = '比如：10 月 8 日清完涵管淤泥，农村公路股李工负责，以后每月巡一次。';
const MEDIATION_EXAMPLE = '比如：10 月 12 日双方当面说开，写了协议。不写当事人的姓名。';

const MODES = REPLY_MODES.map((value) => ({ value, word: REPLY_MODE_WORD[value] }));

function hintOf({ mediation }: ReplyNeeds, { mode }: ReplyDraft): string {
  if (mediation) return '怎么调的、怎么定的';
  return isSaidAloud(mode) ? '说了什么，记个大概' : '做了什么、哪天做、谁来做';
}

/** An answer in substance: what was done, by whom, by which day; and where something stays open, who answers for it. */
export function ReplyForm({ draft, classes, tried, needs, onChange }: ReplyFormProps) {
  const now = useNow();
  const problem = tried ? replyProblem(draft, now) : null;
  const errorOf = (field: NonNullable<typeof problem>['field']) =>
    problem?.field === field ? problem.words : null;
  const extra = tried ? extraProblem(draft, needs) : null;
  const extraOf = (field: ExtraProblem['field']) => (extra?.field === field ? extra.words : null);
  return (
    <>
      <Slip>
        {needs.mediation ? (
          <MediationPicks
            chosen={draft.mediation}
            error={extraOf('mediation')}
            onChoose={(mediation) => onChange({ mediation, resultClass: CLASS_OF_MEDIATION[mediation] })}
          />
        ) : (
          <View>
            <View className="field-label">办到哪一步</View>
            {RESULT_CLASSES.map((value) => (
              <Pick
                key={value}
                on={draft.resultClass === value}
                word={classes[value] ?? RESULT_CLASS_WORD[value]}
                onTap={() => onChange({ resultClass: value })}
              />
            ))}
            {errorOf('resultClass') !== null && <Hint tone="late">{errorOf('resultClass')}</Hint>}
          </View>
        )}
        <View className="staff-item-part">
          <Field
            lines
            label="答复"
            hint={hintOf(needs, draft)}
            value={draft.text}
            placeholder={needs.mediation ? MEDIATION_EXAMPLE : REPLY_EXAMPLE}
            max={WORDS_MAX}
            error={errorOf('text')}
            onChange={(text) => onChange({ text })}
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
              onChange={(dueDay) => onChange({ dueDay })}
            />
            <View className="gap-s">
              <Field
                label="谁负责"
                value={draft.owner}
                placeholder="比如：农村公路股李工"
                error={errorOf('owner')}
                onChange={(owner) => onChange({ owner })}
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
            onChoose={(mode) => onChange({ mode })}
          />
          {isSaidAloud(draft.mode) && (
            <View className="gap-l">
              <MomentField
                label="什么时候说的"
                hint="不改就是刚才"
                value={saidMoment(draft, now)}
                latest={now}
                error={errorOf('saidAt')}
                onChange={(saidAt) => onChange({ saidAt })}
              />
            </View>
          )}
        </View>
      </Slip>
      {!needs.mediation && (
        <ReplyOutcome
          draft={draft.outcome}
          needed={needs.beneficiaries && draft.resultClass === 'A'}
          tried={tried}
          error={extraOf('outcome')}
          onChange={(outcome) => onChange({ outcome })}
        />
      )}
    </>
  );
}
