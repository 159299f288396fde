import { createContext } from 'react';
import type { WorkAct } from './open-work';

/** A list of work: what `usePages` answers. */
export interface Listed {
  state: 'loading' | 'error' | 'data';
  pages: readonly unknown[];
  refresh: () => Promise<void>;
}

/** What the desk is told of a list: the order is the one on the screen, which may not be the server's. */
export interface Told {
  nos: readonly string[];
  refresh: () => Promise<void>;
}

/** What a list knows of the item that lies open beside it. */
export interface WorkList {
  /** There is room for an item beside the list: the buttons are there, not here. */
  beside: boolean;
  chosen: string | null;
  open: (no: string, act?: WorkAct) => void;
}

/** What an item tells whatever it was opened from. */
export interface OpenItem {
  /** Something was done to it: it may have left the list. */
  changed: (no: string) => Promise<void>;
  /** It is no longer this person's to see. */
  gone: (no: string) => Promise<void>;
  /** Turns to another one: what this one goes on in. */
  show: (no: string) => void;
}

/** The desk of a wide screen. */
export interface Desk {
  chosen: string | null;
  open: (no: string, act?: WorkAct) => void;
  tell: (list: Told) => void;
  changed: (no: string) => Promise<void>;
  /** What Enter does; null while nothing can be pressed. */
  mainIs: (press: (() => void) | null) => void;
}

/** Null on a phone, and on a window as narrow as one. */
export const DeskContext = createContext<Desk | null>(null);
