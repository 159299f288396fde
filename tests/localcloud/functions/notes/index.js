'use strict';
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV, keepalive: true });
const db = cloud.database();
const notes = db.collection('notes');

/** Writes a note of the caller, counts it up, or reads it. */
exports.main = async ({ how }) => {
  const { OPENID: id } = cloud.getWXContext();
  switch (how) {
    case 'write':
      return notes.add({ data: { _id: id, readings: 0, at: db.serverDate() } });
    case 'count-up':
      return notes.doc(id).update({ data: { readings: db.command.inc(1) } });
    case 'read':
      return (await notes.where({ _id: id }).get()).data;
    default:
      throw new Error(how);
  }
};
