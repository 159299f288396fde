import type { CodeKind, RevokeReason } from '../entry-code/code-kinds';

export const CODE_WORD: Record<CodeKind, string> = {
  deputy_code: '代表码',
  station_code: '站码',
  point_code: '点码',
};

export const REVOKE_WORD: Record<RevokeReason, string> = {
  renewed: '换了新的',
  lost: '丢了，或者被人拿走了',
  damaged: '坏了，扫不出来',
  left: '人换了，或者站不设了',
};
