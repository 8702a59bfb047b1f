/** What the add-in has asked of the workbook so far. */
export interface TrafficCounters {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

export interface StatusBarProps {
  /** What just happened outside the cells: a file saved, or why not. */
  readonly message: string;
  readonly traffic: TrafficCounters;
}

const BYTES = new Intl.NumberFormat("it-IT", { maximumFractionDigits: 1 });

/** Says plainly that this is not Excel, and what the add-in's requests cost. */
export function StatusBar({ message, traffic }: StatusBarProps) {
  return (
    <footer className="status-bar">
      <span role="status" className="message">
        {message || "Pronto"}
      </span>
      <span className="not-excel">Cartella di lavoro incorporata: non è Excel</span>
      <span>
        Sincronizzazioni: <output>{traffic.syncs}</output> · inviati {kilobytes(traffic.requestBytes)} ·
        ricevuti {kilobytes(traffic.responseBytes)}
      </span>
    </footer>
  );
}

function kilobytes(bytes: number): string {
  return `${BYTES.format(bytes / 1024)} KB`;
}
