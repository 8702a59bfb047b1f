import { listed } from "./listed";

/** Nouns that end as participles do. */
const NO_PARTICIPLES = listed(`
  privat; stat; entrat; dat; format[oi]; candidat; avvocat; certificat; mercat; uscit; visit; abitat; prat; giornat;
  attivit; comunit; unit; utilit; contenut; istitut; minut; tribut; contribut; salut; risultat; avvisat; immigrat;
  sindacat; dirit; rendit; vendit; perdit; partit; liceit
`).join("|");

/** Participles that no ending shows. */
const IRREGULAR_PARTICIPLES = listed(`
  mess; emess; ammess; dismess; promess; rimess; trasmess; concess; conness; promoss; rimoss; svolt; accolt; raccolt;
  risolt; rivolt; coinvolt; stravolt; prodott; redatt; ridott; condott; introdott; tradott; contratt; estratt;
  istruit; corrett; elett; dirett; protett; chius; inclus; conclus; diffus; evas; intrapres; compres; pres; res; spes;
  estes; sospes; apert; copert; scopert; offert; iscritt; trascritt; sottoscritt; descritt; prescritt; assunt;
  aggiunt; raggiunt; congiunt; dispost; propost; espost; impost; post; vist; previst; rivist; acquist; percors;
  apparsi?; mors; fatt; spent; vint; convint; distint
`).join("|");

/** What was done with several things: `attivati`, `emesse`, `svolti`. */
export const DONE_PARTICIPLES = `(?<!\\p{L})(?:(?!(?:${NO_PARTICIPLES})[ie](?!\\p{L}))\\p{L}{2,}(?:at|it|ut)|(?:ri)?(?:${IRREGULAR_PARTICIPLES}))[ie](?!\\p{L})`;

/** The same of what is measured and not counted, where more is better: `energia prodotta`, but not `carta acquistata`. */
export const DONE_MASS =
  "(?<!\\p{L})(?:prodott|recuperat|risparmiat|raccolt|riciclat|erogat|distribuit|trattat|installat|manutenut|riqualificat|bonificat|restituit|differenziat|rinnovat)[oa](?!\\p{L})";

/** Participles that say only that something came about, not that it was done well. */
export const NEUTRAL_PARTICIPLES =
  "(?:ricevut|pervenut|presentat|segnalat|registrat|rilevat|verificat|accadut|avvenut|occors|subit|insort|contestat|giunt|notificat|accertat|denunciat|aperti|pers)[eiao]";

/** What happens to people once: they are others in each quarter. */
export const NEWCOMERS = `(?:${listed(`
  assunt; format; accolt; immatricolat; laureat; dimess; stabilizzat; trasferit; visitat; ricoverat; collocat;
  inserit; reclutat; intervistat; diplomat; abilitat; vaccinat; ricevut; selezionat; premiat; attivat; acquistat;
  realizzat; coinvolt; censit; raggiunt; partecipant; beneficiar; riqualificat; ristrutturat; digitalizzat; consegnat;
  assegnat
`).join("|")})[ie]`;
