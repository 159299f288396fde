/** An open interface's refusal: answered inside its own envelope as `{errcode, errmsg}`. */
export class OpenApiRefusal extends Error {
  constructor(
    readonly errcode: number,
    readonly errmsg: string,
  ) {
    super(`${errcode} ${errmsg}`);
  }
}
