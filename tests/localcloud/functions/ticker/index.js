'use strict';
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

/** Keeps what its timer brought, for as long as the instance is warm. */
const seen = [];

exports.main = async (event) => {
  if (event.Type === 'Timer') seen.push({ event, caller: cloud.getWXContext() });
  return event.forget ? seen.splice(0) : seen;
};
