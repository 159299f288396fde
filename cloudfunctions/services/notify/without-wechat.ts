const PREFIX = 'nobody:';

/** Stands for somebody whose words were written down for them: no platform knows such an openid. */
export const withoutWeChat = (itemId: string): string => `${PREFIX}${itemId}`;

export const hasNoWeChat = (openid: string): boolean => openid.startsWith(PREFIX);
