import { View } from '@tarojs/components';
import { complianceOf, type ComplianceState } from '@shared/place/compliance';
import { COMPLIANCE_STATE_WORD, COMPLIANCE_WORD } from '@shared/wording/compliance';
import { failureFace } from '@/cloud/failure-words';
import { usePlace } from '@/components/entry/use-place';
import { PageFrame } from '@/components/frame/page-frame';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { Slip } from '@/components/ui/slip';
import { Tag } from '@/components/ui/tag';
import { go } from '@/navigation/go';
import type { Routes } from '@/navigation/routes';
import './open.scss';

const LOOK = {
  on: { tone: 'ask', icon: 'play' },
  off: { tone: 'stop', icon: 'pause' },
  not_built: { tone: 'done', icon: 'ok' },
} as const satisfies Record<ComplianceState, object>;

/** Which functions that the rules speak of are switched on here: written where everybody can read it. */
export function Compliance(asked: Partial<Routes['compliance']>) {
  const { known, face, failure, retry } = usePlace(asked.placeId);
  const functions = known === undefined ? [] : complianceOf(known.switches);
  const on = functions.filter(({ state }) => state === 'on').length;
  return (
    <PageFrame title="哪些功能开着">
      <FourFaces
        state={known === undefined ? face : 'data'}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: retry } }}
        empty={{
          title: '还不知道您在哪里',
          words: '扫一下代表或者联络站的码，就知道了。',
          action: { word: '看联络站', onTap: () => go('stations', {}) },
        }}
      >
        <View className="sub open-lead">
          {`${known?.name ?? ''}，${on === 0 ? '排名、打卡这类功能一个也没开' : `开着 ${on} 个`}`}
        </View>
        <Slip kind="list">
          {functions.map(({ name, state }) => (
            <View className="open-row row row-top" key={name}>
              <View className="grow">
                <View className="bold">{COMPLIANCE_WORD[name].word}</View>
                <View className="note">{COMPLIANCE_WORD[name].about}</View>
              </View>
              <Tag tone={LOOK[state].tone} icon={LOOK[state].icon}>
                {COMPLIANCE_STATE_WORD[state]}
              </Tag>
            </View>
          ))}
        </Slip>
        <View className="gap-m">
          <Hint tone="calm">
            {`开和关由${known?.officeName ?? '人大办'}定，写在这里给大家看。没有这个功能的，谁也打不开。`}
          </Hint>
        </View>
      </FourFaces>
    </PageFrame>
  );
}
