import Taro from '@tarojs/taro';
import { toast } from '@/components/ui/toast';

/** WeChat says "copied" by itself in grey; ours says what was copied. */
export async function copy(data: string, done: string): Promise<void> {
  try {
    await Taro.setClipboardData({ data });
    Taro.hideToast();
    toast(done, 'copy');
  } catch {
    toast('没复制上，长按可选', 'alarm');
  }
}

export const copyNumber = (no: string): void => void copy(no, '编号复制好了');
