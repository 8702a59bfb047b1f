import { listed } from "./listed";

/** Qualities that make fewer of anything better. */
export const UNWANTED_QUALITIES = listed(`
  arretrat[eio]; pendent[ei]; inevas[eio]; irrisolt[eio]; scadut[eio]; respint[eio]; rigettat[eio]; annullat[eio];
  pers[eio](?= |$); negativ[eio]; sfavorevol[ei]; in ritardo; fuori (?:termine|tempo|soglia|budget);
  oltre (?:i termini|termine|soglia); mancat[eio]; scopert[eio]; vacant[ei]; inappropriat[eio]; evitabil[ei];
  percors[eio] da incendi[o]?; abusiv[eio]; revocat[eio]; sospes[eio]; contestat[eio]; in attesa; in lista d'attesa;
  consumat[eio]; residu[eio]; sprecat[eio]; ripetut[eio]
`);

/** States that last: what is counted at the end of a quarter is the same as before, not more of it. */
export const LASTING_STATES = listed(`
  pendent[ei]; arretrat[eio]; in essere; in carico; in servizio; in corso; in dotazione; in lista; in attesa;
  iscritt[ei]; follower; abbonat[ei]; attiv[ei](?= |$); present[ei](?= |$); residu[eio]; giacent[ei];
  a tempo (?:indeterminato|determinato) in servizio; in lavoro agile; in smart working; aderent[ei]; associat[ei];
  residenti; scadut[eio]; con certificat\\p{L}+; al 31(?:/12| dicembre); al 30(?:/0?6|/0?9| giugno| settembre);
  a fine (?:anno|periodo); alla fine dell'anno; alla data del; dotat[ei] di; mappat[ei]; accreditat[ei];
  assistit[ei] a domicilio
`);

/** States of people and things that a body wants more of. */
export const GOOD_STATES = listed(`
  in carico; assistit[ie]; servit[ie]; follower; iscritt[ie]; abbonat[ie]; aderent[ie]; partecipant[ie]; coinvolt[ie];
  accreditat[ie]; certificat[ie]; campione; associat[ie]; convenzionat[ie]; gestit[ie]; coordinat[ie]; sostenut[ie];
  beneficiari; in lavoro agile; in smart working; con certificat\\p{L}+
`);
