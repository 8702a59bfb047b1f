import { listed } from "./listed";

/** Money that comes in, or is saved or given: more is better. */
export const GOOD_MONEY = listed(`
  entrat[ae]; incass[oi]; introit[oi]; gettito; proventi?; ricav[oi]; risparmi[o]?; fatturato; recuper[oi]; utile;
  maggior[ei] (?:entrat[ae]|gettito|ricav[oi]|introit[oi]); minor[ei] (?:spes[ae]|cost[oi]|oneri);
  economi[ae] di (?:spesa|bilancio); margine operativo; avanzo
`);

/** Sums of which the words say only that they are money; whether more is better stands beside them. */
export const PLAIN_MONEY = listed(`
  somm[ae]; import[oi]; ammontare; €; euro; controvalore;
  valore (?:complessivo|economico|totale|monetario|degli?|delle|dei|della) ?(?!medi|aggiunt)
`);

/** Money given or earned by these names, though they may also be counted. */
export const COUNTED_MONEY = listed(`
  contribut[oi]; finanziament[oi]; fondi; risorse; canoni; tasse; tributi; investiment[oi]; sanzioni; multe; rimborsi;
  erogazioni; sussidi; diritti di segreteria; quote associative
`);

/** Money that goes out. */
export const SPENT_MONEY = listed(`
  cost[oi]; spes[ae]; interessi passivi; oneri; uscite; esborso
`);

/** Money that is owed: less is better, and it does not add up. */
export const OWED_MONEY = listed(`
  debit[oi]; residui (?:passivi|attivi); disavanzo; indebitamento; esposizione debitoria; deficit; insoluto;
  crediti (?:scaduti|insoluti|inesigibili)
`);
