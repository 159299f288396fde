import { sdk } from './cloud';

interface Revealed {
  data?: { openGId?: unknown; opengid?: unknown };
}

/**
 * The group behind what `wx.getGroupEnterInfo` gave: an id that is opaque and the same for everybody in it. Null: WeChat
 * gives none, or not for this person.
 */
export async function groupBehind(cloudId: string): Promise<string | null> {
  try {
    // The typings say that it answers at once, and with what.
    const { getOpenData } = sdk() as unknown as {
      getOpenData(asked: { list: string[] }): Promise<{ list: Revealed[] }>;
    };
    const { list } = await getOpenData({ list: [cloudId] });
    // [U] Documented as `openGId` for share info and as `opengid` for enter info.
    const id = list[0]?.data?.openGId ?? list[0]?.data?.opengid;
    return typeof id === 'string' && id !== '' ? id : null;
  } catch {
    return null;
  }
}
