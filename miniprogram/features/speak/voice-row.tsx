import { View } from '@tarojs/components';
import { Button } from '@/components/ui/button';
import { WithheldHint } from '@/components/ui/withheld-hint';
import { useVoice, type VoiceNote } from './use-voice';

interface VoiceRowProps {
  placeId: string | null;
  voice: VoiceNote | null;
  onVoice: (voice: VoiceNote | null) => void;
}

const WORD = {
  idle: '不想打字？说给他们听',
  asking: '等手机答应',
  recording: '说完了，点这里',
  waiting: '录好了，定了说给谁就传',
  sending: '正在传录音',
  failed: '没传上，点这再传',
} as const;

/** Said instead of written. Where the phone does not record, its own keyboard writes down what is said. */
export function VoiceRow({ placeId, voice, onVoice }: VoiceRowProps) {
  const { phase, press, problem, withheld, forgetWithheld } = useVoice(placeId, onVoice);
  if (voice !== null)
    return (
      <View className="row gap-m">
        <View className="grow">{`录音 ${voice.seconds} 秒，收到了`}</View>
        <Button size="small" icon="x" onTap={() => onVoice(null)}>
          不要这段
        </Button>
      </View>
    );
  return (
    <View className="gap-m">
      <Button
        size="small"
        icon={phase === 'recording' ? 'pause' : 'mic'}
        busy={phase === 'waiting' || phase === 'sending' || phase === 'asking'}
        onTap={press}
      >
        {WORD[phase]}
      </Button>
      {phase === 'recording' && <View className="note gap-s">正在录，最多一分钟。</View>}
      {problem !== null && <View className="note gap-s late">{problem}</View>}
      <WithheldHint withheld={withheld} onAgain={press} onForget={forgetWithheld} />
    </View>
  );
}
