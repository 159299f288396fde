'use strict';
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV, keepalive: true });

/** Tells who calls and what came in; with `data.waitMs` it waits in between and looks at the caller once more. */
exports.main = async (event, context) => {
  const before = cloud.getWXContext();
  if (event.waitMs) await new Promise((resolve) => setTimeout(resolve, event.waitMs));
  return { caller: before, openidAfter: cloud.getWXContext().OPENID, event, requestId: context.requestId };
};
