/** What `--help` says. */
export const HELP = `Uso: npm run workbook -- --plan FILE --out FILE.xlsx [--edits FILE.csv] [--quarter T2]

Carica un piano in una cartella Excel nuova, come fa il componente, senza Excel.
  --plan FILE      il piano (.json), oppure lucca-2022: il piano incluso della Provincia di Lucca
  --out FILE.xlsx  la cartella da scrivere
  --edits FILE.csv celle da compilare prima di aggiornare il riepilogo, una per riga:
                     tabella;id;colonna;valore
                     Centro_A1;2022-A1-OP-01-I03;T1;5
                     Indicatori;2022-A1-OP-01-I03;Target;20
                     Parametri;Anno;Valore;2022
                   numeri con il punto decimale, percentuali come 85%, date come 2022-04-15; ogni valore è scritto come lo
                   scriverebbe una persona, e rifiutato dove sarebbe rifiutato a lei
  --quarter T2     trimestre di riferimento del riepilogo: T1, T2, T3 o T4
Esce con 0 se ha scritto la cartella, 1 se i dati non vanno bene (una riga con file, riga e motivo), 2 se
il comando è scritto male. Se esce con 1 o 2 il file di --out resta com'era.

Loads a plan into a new Excel workbook as the add-in does, without Excel: types the cells of --edits as a
person would (numbers with a decimal point, dates as 2022-04-15), refreshes the summary as of --quarter,
saves it. Exit code 0: written; 1: bad input (one line: file, line, reason); 2: wrong usage.
`;
