'use strict';
const cloud = require('wx-server-sdk');
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

let runs = 0;

/** Does what functions should not, as `event.how` says. */
exports.main = async ({ how, bytes }) => {
  runs += 1;
  switch (how) {
    case 'count':
      return { runs, now: Date.now(), iso: new Date().toISOString(), isDate: new Date() instanceof Date };
    case 'throw':
      throw new TypeError('boom');
    case 'hang':
      return new Promise(() => undefined);
    case 'spin':
      for (;;);
    case 'exit':
      process.exit(3);
      break;
    case 'exit-later':
      setTimeout(() => process.exit(0), 20);
      return 'answered';
    case 'large':
      return 'x'.repeat(bytes);
    case 'hoard': {
      const hoard = [];
      for (;;) hoard.push(new Array(100_000).fill(runs));
    }
    case 'print':
      console.log('first line\nsecond line');
      console.error('third line');
      return undefined;
    case 'leave-work':
      setTimeout(() => cloud.callFunction({ name: 'echo' }).catch(() => undefined), 30);
      return 'answered';
    case 'environment':
      return {
        greeting: process.env.GREETING,
        url: process.env.TCB_CONTEXT_CNFG,
        timer: process.env.TRIGGER_SRC,
      };
    default:
      return undefined;
  }
};
