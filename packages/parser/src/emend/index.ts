export { emend, type Edit, type EmendOptions } from './emend.ts';
export { joinsAtHyphen } from './hyphen.ts';
export { findLosses } from './losses.ts';
