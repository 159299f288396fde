/** WeChat prints nothing: the text is copied. */
export const canPrint: boolean = false;
export const printPage = (): void => undefined;
