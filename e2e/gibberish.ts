/** What a program says when it has lost its way. */
export const GIBBERISH = /NaN|undefined|Infinity|Invalid Date|\[object/;
