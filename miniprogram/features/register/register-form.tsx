import { View } from '@tarojs/components';
import type { Role } from '@shared/permission/roles';
import { CategoryChips } from '@/components/entry/category-chips';
import { Chips } from '@/components/ui/chip';
import { Field } from '@/components/ui/field';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import type { Membership, Place } from '@/session/session';
import { checkText } from '@/state/draft';
import { ChatPaste } from './chat-paste';
import {
  isOffice,
  isOwn,
  kindChoices,
  sourceChoices,
  targetQuestion,
  type RegisterDraft,
  type RegisterProblem,
} from './register-view';
import { SessionUnit } from './session-unit';
import { ToWhom } from './to-whom';

interface RegisterFormProps {
  place: Place;
  hat: Membership;
  draft: RegisterDraft;
  problem: RegisterProblem | null;
  change: (part: Partial<RegisterDraft>) => void;
}

/** What was said first; who said it is asked last, and may stay open. */
export function RegisterForm({ place, hat, draft, problem, change }: RegisterFormProps) {
  const own = draft.kind !== null && isOwn(draft.kind, hat.role);
  const errorOf = (field: RegisterProblem['field']) => (problem?.field === field ? problem.words : null);
  return (
    <>
      <What place={place} role={hat.role} draft={draft} change={change} />
      {draft.source === 'group_chat' && !own && <ChatPaste change={change} />}
      <Slip>
        <Field
          lines
          label={own ? '建议什么' : '说了什么'}
          hint={own ? '什么问题、依据、怎么办' : '照原话记，一两句也行'}
          value={draft.text}
          placeholder={own ? '比如：建议把村道护栏列入明年养护计划' : '比如：路灯坏了三天，老人晚上不敢出门'}
          error={errorOf('text')}
          onChange={(text) => change({ text })}
        />
        {checkText(draft.text, 0).counter !== null && (
          <View className="note">{checkText(draft.text, 0).counter}</View>
        )}
        <View className="gap-l">
          <Field
            label="在哪里"
            hint="写不准也没关系"
            value={draft.words}
            placeholder="比如：和平社区东门口"
            onChange={(words) => change({ words })}
          />
        </View>
        <CategoryChips
          question="是哪一类？不选也行。"
          categories={place.categories}
          chosen={draft.categoryId}
          onChoose={(categoryId) => change({ categoryId })}
        />
      </Slip>
      {draft.source === 'face_session' && !own && (
        <SessionUnit chosen={draft.unitId} onChoose={(unitId) => change({ unitId })} />
      )}
      {hat.deputyId === undefined && (
        <ToWhom
          placeId={place.id}
          draft={draft}
          ownStationId={isOffice(hat.role) ? undefined : hat.stationId}
          problem={errorOf('station')}
          change={change}
        />
      )}
      {!own && (
        <Section title="谁说的" note="可留可不留">
          <Slip>
            <Field
              label="怎么称呼"
              value={draft.name}
              placeholder="比如：王大姐"
              onChange={(name) => change({ name })}
            />
            <View className="gap-l">
              <Field
                label="电话"
                kind="phone"
                hint="有答复好打给本人"
                value={draft.phone}
                placeholder="手机或座机"
                error={errorOf('phone')}
                onChange={(phone) => change({ phone })}
              />
            </View>
          </Slip>
        </Section>
      )}
    </>
  );
}

function What({ place, role, draft, change }: Omit<RegisterFormProps, 'hat' | 'problem'> & { role: Role }) {
  const kinds = kindChoices(place, role);
  const sources = sourceChoices(place);
  const question = targetQuestion(draft.source);
  return (
    <Slip>
      {kinds.length > 1 && (
        <>
          <View className="field-label">登记什么</View>
          <Chips
            label="登记什么"
            choices={kinds}
            chosen={draft.kind}
            onChoose={(kind) => change({ kind, source: null })}
          />
        </>
      )}
      <View className="field-label gap-l">怎么来的</View>
      <Chips
        label="怎么来的"
        choices={sources}
        chosen={draft.source}
        onChoose={(source) => change({ source })}
      />
      {question !== null && (
        <View className="gap-l">
          <Field
            label={question.label}
            hint="可写可不写"
            value={draft.sourceTarget}
            placeholder={question.example}
            onChange={(sourceTarget) => change({ sourceTarget })}
          />
        </View>
      )}
    </Slip>
  );
}
