import type { Message } from '../message';
import { bandKeysOf, signatureOf } from '../minhash';
import { runsOf } from './reading';

const SHINGLE = 3;
const ROWS = 4;
const BANDS = 16;

/** Two long texts that begin alike say the same; what they add is read by people. */
const READ_AT_MOST = 1_500;

/** Over all runs of three letters; empty where there are fewer than three. */
export const signatureOfMessage = ({ title, text }: Message): Uint32Array =>
  signatureOf(runsOf(`${title} ${text}`.slice(0, READ_AT_MOST)).join(''), SHINGLE, ROWS * BANDS);

/**
 * Four values of the signature together, sixteen times: two texts that share seven tenths of their runs share at least
 * one of these keys, almost surely; two about something else none.
 */
export const keysOfMessage = (signature: Uint32Array): number[] => bandKeysOf(signature, ROWS);
