/** WeChat brings no styles of its own that need undoing: see browser.h5.ts. */
export {};
