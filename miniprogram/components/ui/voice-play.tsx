import { View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import { play } from '@/cloud/player';
import { Button } from './button';

interface VoicePlayProps {
  seconds: number;
  /** Absent while it is being checked, or where it may not be heard. */
  url?: string;
  status: 'checking' | 'shown' | 'hidden';
}

/** What was said instead of written. */
export function VoicePlay({ seconds, url, status }: VoicePlayProps) {
  const [playing, setPlaying] = useState(false);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);
  if (url === undefined)
    return (
      <View className="note gap-s">
        {status === 'hidden' ? '录音没通过检查，听不了。' : `录音 ${seconds} 秒，检查完就能听。`}
      </View>
    );
  const press = () => {
    if (playing) stop.current();
    else stop.current = play(url, () => setPlaying(false));
    setPlaying(!playing);
  };
  return (
    <View className="row gap-s">
      <Button size="small" icon={playing ? 'pause' : 'play'} onTap={press}>
        {playing ? '不听了' : `听录音，${seconds} 秒`}
      </Button>
    </View>
  );
}
