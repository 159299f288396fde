import type { RECEPTION_OPERATIONS } from '@shared/contract/reception-operations';
import type { Handlers } from '../services/handler';
import { listReceptions } from './reception/list-receptions';
import { getReception } from './reception/get-reception';
import { bookReception } from './reception/book-reception';
import { cancelBooking } from './reception/cancel-booking';
import { listHeldReceptions } from './reception/list-held-receptions';
import { getHeldReception } from './reception/get-held-reception';
import { addReception } from './reception/add-reception';
import { moveReception } from './reception/move-reception';
import { callOffReception } from './reception/call-off-reception';
import { setReceptionDuty } from './reception/set-reception-duty';
import { receiveVisitor } from './reception/receive-visitor';
import { markVisitor } from './reception/mark-visitor';
import { closeReception } from './reception/close-reception';
import { getReceptionFigures } from './reception/get-reception-figures';
import { listReceptionItems } from './reception/list-reception-items';

/** Reception days: in the same part of the function as everything that is rare. */
export const RECEPTION_HANDLERS: Handlers<keyof typeof RECEPTION_OPERATIONS> = {
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
};
