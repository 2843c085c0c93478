/** Whether a text is a day of the calendar, as XML Schema's type `date` wants it: `2003-12-23`, but not `2003`, `2003-02-31` or a day of the year 0. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < '0001') return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
