/** The years of a regular session of the General Assembly: session n opens in 1945 + n and runs to the next year. */
export function sessionYears(session: number): { readonly from: number; readonly to: number } {
  return { from: 1945 + session, to: 1946 + session };
}
