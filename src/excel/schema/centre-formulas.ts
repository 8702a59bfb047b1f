import { NAMES } from "../names";

/**
 * The results of a tracking sheet, as formulas. They say the same as `domain` (achievement, status), as of the
 * reference quarter. `w` is the row's hidden workings (`Calcolo_A1`), where kind, rule, method and polarity of the
 * indicator stand with their defaults and the readings as numbers.
 */
export interface RowNames {
  /** Name of the workings table. */
  readonly workings: string;
}

const ALL_READINGS = "[V1]:[V4]";

/** *Consuntivo*: the readings up to the reference quarter made one value by the rule. */
export function actualFormula({ workings }: RowNames): string {
  const w = (column: string): string => `${workings}[@${column}]`;
  const readings = `${workings}[@${ALL_READINGS}]`;
  return (
    `=IF(OR(COUNT(${readings})=0,${w("Regola")}=""),"",IF(${w("Tipo")}="Sì/No",IF(${w("Ultimo")}=1,"Sì","No"),` +
    `IF(${w("Regola")}="Somma",SUM(${readings}),IF(${w("Regola")}="Media",AVERAGE(${readings}),` +
    `IF(${w("Regola")}="Massimo",MAX(${readings}),IF(${w("Regola")}="Minimo",MIN(${readings}),${w("Ultimo")}))))))`
  );
}

/** *Raggiungimento*, between 0 and the maximum; "" where there is no result. */
export function achievementFormula({ workings }: RowNames): string {
  const w = (column: string): string => `${workings}[@${column}]`;
  return (
    `=IF(OR([@Consuntivo]="",NOT(${w("Misurabile")})),"",MAX(0,MIN(${NAMES.maximumAchievement},` +
    `IF(${w("Metodo")}="Sì/No",IF([@Consuntivo]="Sì",1,0),IF(${w("Metodo")}="Entro la data",IF([@Consuntivo]<=${w("Atteso")},1,0),` +
    `IF(${w("Metodo")}="Fasce",${w("Fascia")},${numericAchievement("[@Consuntivo]", w("Atteso"), workings)}))))))`
  );
}

/** The same against what is expected by the reference quarter: what *In linea* and *In ritardo* are decided by. */
export function paceFormula(actual: string): string {
  return (
    `=IF(OR([@Misurabile]=FALSE,${actual}="",[@Tipo]="Sì/No",[@Tipo]="Data"),"",` +
    `MAX(0,MIN(${NAMES.maximumAchievement},IF([@Metodo]="Fasce",[@FasciaPasso],${numericAchievement(actual, "[@Passo]", "")}))))`
  );
}

/** *Stato*. */
export function statusFormula({ workings }: RowNames): string {
  const w = (column: string): string => `${workings}[@${column}]`;
  const missing = `IF(${w("Dovuto")}<=${NAMES.quarter},"Non rilevato","In corso")`;
  const late = `IF(${w("Metodo")}="Fasce",${light("[@Raggiungimento]")},"Critico")`;
  const onOff = `IF([@Raggiungimento]>=1,"Raggiunto",IF(${NAMES.quarter}<${w("Entro")},"In corso",${late}))`;
  const safe = `AND([@Raggiungimento]>=1,OR(${w("Polarità")}="Crescente",${NAMES.quarter}=4))`;
  const paced = `IF(${safe},"Raggiunto",${light(w("Ritmo"))})`;
  return (
    `=IF(NOT(${w("Attivo")}),"Stralciato",IF(NOT(${w("Misurabile")}),"Senza target",` +
    `IF([@Consuntivo]="",${missing},IF(OR(${w("Tipo")}="Sì/No",${w("Tipo")}="Data"),${onOff},${paced}))))`
  );
}

function light(share: string): string {
  return `IF(${share}>=${NAMES.greenThreshold},"In linea",IF(${share}>=${NAMES.amberThreshold},"In ritardo","Critico"))`;
}

/** The share of *Rapporto al target*. `table` is empty inside the workings themselves. */
export function ratioShare(actual: string, target: string, table: string): string {
  const falling = `${table}[@Polarità]="Decrescente"`;
  return `IF(${falling},IF(${actual}<=${target},1,${target}/${actual}),${actual}/${target})`;
}

/** Achievement of the numeric kinds, by method and polarity, bands aside. `table` is empty inside the workings themselves. */
function numericAchievement(actual: string, target: string, table: string): string {
  const w = (column: string): string => `${table}[@${column}]`;
  const falling = `${w("Polarità")}="Decrescente"`;
  const reached = `IF(${falling},${actual}<=${target},${actual}>=${target})`;
  const ratio = ratioShare(actual, target, table);
  const linear = `IF(${falling},IF(${target}=0,IF(${actual}<=0,1,0),(2*${target}-${actual})/${target}),${actual}/${target})`;
  const improves = `IF(${falling},${target}<${w("Base")},${target}>${w("Base")})`;
  const fromBaseline = `IF(${improves},(${actual}-${w("Base")})/(${target}-${w("Base")}),IF(${reached},1,IF(${target}>0,${ratio},0)))`;
  return `IF(${w("Metodo")}="Lineare",${linear},IF(${w("Metodo")}="Dal valore iniziale",${fromBaseline},${ratio}))`;
}
