'use strict';
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV, keepalive: true });

/**
 * Makes one call of the SDK: `{ path: 'openapi.subscribeMessage.send', args: [...] }`. Answers `{ value }` or
 * `{ error: { errCode, errMsg } }`. Bytes travel as `{ base64 }` in both directions; `{ repeat, times }` stands for
 * a long text.
 */
exports.main = async ({ path, args = [], token }) => {
  // Where it is deployed for a while, it serves nobody but who deployed it.
  if (token !== process.env.VERIFY_TOKEN) return { error: { errCode: -1, errMsg: 'not for you' } };
  const names = path.split('.');
  const last = names.pop();
  const owner = names.reduce((object, name) => object[name], cloud);
  try {
    return { value: pack(await owner[last](...args.map(unpack))) };
  } catch (error) {
    return { error: { errCode: error.errCode, errMsg: error.errMsg ?? String(error) } };
  }
};

function unpack(value) {
  if (Array.isArray(value)) return value.map(unpack);
  if (value === null || typeof value !== 'object') return value;
  if (typeof value.base64 === 'string') return Buffer.from(value.base64, 'base64');
  if (typeof value.repeat === 'string') return value.repeat.repeat(value.times);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unpack(inner)]));
}

function pack(value) {
  if (Buffer.isBuffer(value)) return { base64: value.toString('base64') };
  if (Array.isArray(value)) return value.map(pack);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pack(inner)]));
}
