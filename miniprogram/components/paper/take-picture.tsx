import { Canvas, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import { sheetPicture, toAlbum, toComputer } from './keep-picture';
import type { PrintedSheet } from './marks';

type Way = 'album' | 'computer';

/** WeChat prints nothing: the sheet is drawn as a picture, and goes where there is a printer. */
export function TakePicture({ name, ...sheet }: PrintedSheet & { name: string }) {
  const [busy, setBusy] = useState<Way | null>(null);
  const [missed, setMissed] = useState('');
  const take = async (way: Way) => {
    setBusy(way);
    setMissed('');
    try {
      const path = await sheetPicture(sheet);
      if (way === 'album' && (await toAlbum(path))) toast('存到相册了', 'check');
      else if (way === 'album') setMissed('没让存到相册。点“发到电脑”，里面也能存。');
      else await toComputer(path);
    } catch {
      setMissed(`${name}没画出来，再点一次。`);
    }
    setBusy(null);
  };
  return (
    <View className="paper-beside">
      <View className="note gap">
        微信里不能打印。点“发到电脑”，选“文件传输助手”，在电脑上打开图片打印；打印店也收这张图。
      </View>
      {missed !== '' && <View className="note gap late">{missed}</View>}
      <View className="row gap-m">
        <Button grow icon="down" busy={busy === 'album'} onTap={() => void take('album')}>
          存到相册
        </Button>
        <Button grow icon="share" busy={busy === 'computer'} onTap={() => void take('computer')}>
          发到电脑
        </Button>
      </View>
      <Canvas type="2d" className="paper-canvas" />
    </View>
  );
}
