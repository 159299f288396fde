/** WeChat has no printer, and its style sheets know no paper: see paper-browser.h5.ts. */
export {};
