import { View } from '@tarojs/components';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import type { CodeReader } from '@/components/entry/use-code';
import { go } from '@/navigation/go';
import './home.scss';

/** A code on an old poster still brings somebody to the door. */
export function CodeTrouble({ code }: { code: CodeReader }) {
  if (code.failure === null) return null;
  return (
    <View className="home-trouble">
      <FailureHint failure={code.failure} />
      <View className="gap">
        <Button wide icon="house" onTap={() => go('stations', {})}>
          选个联络站
        </Button>
      </View>
    </View>
  );
}
