import { View } from '@tarojs/components';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { WithheldHint } from '@/components/ui/withheld-hint';
import type { CodeReader } from '@/components/entry/use-code';
import { go } from '@/navigation/go';
import './home.scss';

/** A code on an old poster still brings somebody to the door. */
export function CodeTrouble({ code }: { code: CodeReader }) {
  const { failure, withheld } = code;
  if (withheld !== null) {
    return (
      <View className="home-trouble">
        <WithheldHint
          withheld={withheld}
          onAgain={() => void code.scan()}
          onForget={code.forgetWithheld}
          instead={{ word: '输码下面的字', onTap: () => go('lookUp', { by: 'words' }) }}
        />
      </View>
    );
  }
  if (failure === null) return null;
  const old = failure.kind === 'refused' && failure.code === 'code_revoked' ? failure.data : null;
  return (
    <View className="home-trouble">
      <FailureHint failure={failure} />
      {old?.deputyId !== undefined && (
        <View className="gap">
          <Button wide onTap={() => go('deputy', { placeId: old.placeId, id: old.deputyId ?? '' })}>
            {`还是找${old.called}`}
          </Button>
        </View>
      )}
      <View className="gap">
        <Button wide icon="house" onTap={() => go('stations', {})}>
          选个联络站
        </Button>
      </View>
    </View>
  );
}
