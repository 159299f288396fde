import type * as z from 'zod';
import type {
  memberEventView,
  SEAT_COMMANDS,
  SEAT_FACES,
  seatDetail,
  seatRow,
  standInView,
} from '../contract/member-parts';

export type SeatFace = (typeof SEAT_FACES)[number];
export type SeatCommand = (typeof SEAT_COMMANDS)[number];
export type SeatRow = z.output<typeof seatRow>;
export type SeatDetail = z.output<typeof seatDetail>;
export type MemberEventView = z.output<typeof memberEventView>;
export type StandInView = z.output<typeof standInView>;
