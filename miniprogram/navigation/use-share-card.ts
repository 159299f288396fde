import { useShareAppMessage } from '@tarojs/taro';

/** 5 to 4, as WeChat cuts it. Without one WeChat takes a picture of the page itself, with everything that stands there. */
const PICTURE = '/share-card.png';

interface ShareCard {
  /** Read by whoever is in the chat: no name, no telephone, none of somebody's own words. */
  title: string;
  path: string;
}

/** The card that this page becomes in a chat; its configuration says `enableShareAppMessage`, or WeChat offers none. */
export function useShareCard(card: () => ShareCard): void {
  useShareAppMessage(() => ({ ...card(), imageUrl: PICTURE }));
}
