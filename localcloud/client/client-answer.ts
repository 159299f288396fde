/** What `wx.cloud.callFunction` resolves with (`result`) or fails with (`errCode`, `errMsg`). */
export interface ClientAnswer {
  errMsg: string;
  requestID?: string;
  result?: unknown;
  errCode?: number;
}
