/** WeChat has no printer, and its style sheets know no paper: see poster-browser.h5.ts. */
export {};
