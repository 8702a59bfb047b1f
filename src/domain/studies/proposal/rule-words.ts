/** Small pieces of patterns that several rules share. */

export const NUMBER_OF = "(?:numero|num\\.|nr\\.?|n\\.|n°|nº|quantità|totale|conteggio)";

export const OF =
  "(?: ?(?:(?:a|ad|agli|ai|alle|di|dei|degli|delle|del|della|complessivo|totale|annuo|massimo|minimo|medio)(?!\\p{L})|d'))*";

export const NUMERAL = "(?:\\d[\\d.]*|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|venti)";

/** The first of two numbers: `10-12 incontri`, `26 o 30 schede`. Which one is meant is doubtful. */
export const EITHER = "(?:\\d{1,5} ?(?:[-–/]|oppure|o) ?)?";

export const ABOUT =
  "(?:almeno|minimo|massimo|max\\.?|min\\.?|circa|oltre|non (?:più|meno) di|(?:non )?(?:superior|inferior)[ei] (?:a|ad)|>=?|<=?|≥|≤|=)";

export const CHANGE =
  "(?:riduzione|diminuzione|contenimento|abbattimento|calo|decremento|aumento|incremento|crescita|miglioramento|risparmio|variazione)";

export const TIME = "(?:giorn[oi]|gg\\.?|or[ae]|minut[oi]|mes[ei]|settimane)";

export const CHANGED = `(?:${CHANGE}(?: media| medio)? )?(?:d?e?i |del |della |dell'|delle )?`;

/** `a 30 giorni`: one day is a month name's neighbour, so a count is no day: `8 marzo`. */
export const NO_DAY =
  "(?!(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)(?!\\p{L}))";

export const OF_WHAT = "(?:medio |complessivo |percentuale |di |del |della |dell'|dei |delle )*";

export const ONE_PER =
  "(?:pro[ -]?capite|per (?:ogni |ciascun[oa]? |singol[oa] )?(?:abitante|dipendente|utente|operatore|studente|docente|addetto|dirigente|residente|cittadino|impresa|alunno|unità|fte|ricercatore|posto letto|paziente|assistito|iscritto|pratica|classe|struttura|sede|famiglia|pasto|ora|mq|bambino|evento|corso|servizio|intervento|kmq?|caso|professore|medico))(?!\\p{L})";
