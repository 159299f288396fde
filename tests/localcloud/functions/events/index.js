'use strict';
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

/** Keeps the platform events that reached it, for as long as the instance is warm. */
const seen = [];

exports.main = async (event) => {
  if (event.MsgType === 'event') seen.push({ event, caller: cloud.getWXContext() });
  return event.forget ? seen.splice(0) : seen;
};
