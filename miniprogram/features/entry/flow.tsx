import { View } from '@tarojs/components';
import { failureFace } from '@/cloud/failure-words';
import { PageFrame } from '@/components/frame/page-frame';
import { FourFaces } from '@/components/ui/four-faces';
import { Slip } from '@/components/ui/slip';
import { dial } from '@/navigation/dial';
import { refreshSession, useSession } from '@/session/session';
import './flow.scss';

/** Every step that the place has given to somebody, with who owns it: the server holds the others to it (JX-11). */
export function Flow() {
  const { session, place, failure } = useSession();
  const steps = place?.flow ?? [];
  const state = session === null ? (failure === null ? 'loading' : 'error') : 'data';
  return (
    <PageFrame title="谁来办哪一步">
      <FourFaces
        state={state === 'data' && steps.length === 0 ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refreshSession() } }}
        empty={{
          title: place === null ? '还不知道您在哪里' : '这里还没有写明',
          words: place === null ? '扫一下代表或者联络站的码，就知道了。' : `可以问${place.officeName}。`,
          action: place === null ? undefined : { word: '打电话问', onTap: () => dial(place.officePhone) },
        }}
      >
        <View className="note flow-lead">{`${place?.name ?? ''}，一件事从说出来到有结果，每一步都有人负责。`}</View>
        <Slip>
          {steps.map(({ label, owner }, index) => (
            <View className="flow-step" key={label}>
              <View className="flow-number">{index + 1}</View>
              <View className="grow">
                <View className="h">{label}</View>
                <View className="flow-owner">{owner}</View>
              </View>
            </View>
          ))}
        </Slip>
        <View className="note flow-lead">不归自己的步，在手机上也办不了。</View>
      </FourFaces>
    </PageFrame>
  );
}
