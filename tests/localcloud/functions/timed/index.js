'use strict';
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

/** Writes down who woke it, under the name of its timer. Whoever else calls it changes nothing. */
exports.main = async (event) => {
  const { SOURCE, OPENID } = cloud.getWXContext();
  if (event.Type !== 'Timer' || SOURCE !== 'wx_trigger') return { refused: true };
  const data = { code: `timer-${event.TriggerName}`, source: SOURCE, openid: OPENID ?? null };
  return cloud.database().collection('verify_rows').doc(data.code).set({ data });
};
