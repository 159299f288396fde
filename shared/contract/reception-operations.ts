import {
  addReception,
  callOffReception,
  closeReception,
  getHeldReception,
  getReceptionFigures,
  listHeldReceptions,
  listReceptionItems,
  markVisitor,
  moveReception,
  receiveVisitor,
  setReceptionDuty,
} from './held-receptions';
import { bookReception, cancelBooking, getReception, listReceptions } from './receptions';

/** Contracts of reception days: what residents see and book, and what a station, its deputies and the office hold. */
export const RECEPTION_OPERATIONS = {
  listReceptions,
  getReception,
  bookReception,
  cancelBooking,
  listHeldReceptions,
  getHeldReception,
  addReception,
  moveReception,
  callOffReception,
  setReceptionDuty,
  receiveVisitor,
  markVisitor,
  closeReception,
  getReceptionFigures,
  listReceptionItems,
} as const;
