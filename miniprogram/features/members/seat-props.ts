import type { SeatDetail } from '@shared/members/views';

/** What every drawer about a seat is given. */
export interface SeatProps {
  seat: SeatDetail;
  onClose: () => void;
  onDone: (seat: SeatDetail) => void;
}
