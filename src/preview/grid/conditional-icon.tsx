/** Lowest, middle and highest third of an icon set: shapes as well as colours. */
const SIGNS = [
  { sign: "◆", color: "#c42b1c", label: "basso" },
  { sign: "▲", color: "#b07a00", label: "medio" },
  { sign: "●", color: "#107c41", label: "alto" },
] as const;

/** Icons of a set by its name, which begins with how many it has. */
const COUNTS: Readonly<Record<string, number>> = { Three: 3, Four: 4, Five: 5 };

/** An icon of a conditional format (`ThreeTrafficLights1 3`), simplified: Excel's own pictures are Excel's. */
export function ConditionalIcon({ icon }: { readonly icon: string }) {
  const [, count = "Three", position = "1"] = /^(Three|Four|Five)\w* (\d)$/.exec(icon) ?? [];
  const third = Math.ceil((Number(position) * 3) / (COUNTS[count] ?? 3));
  const { sign, color, label } = SIGNS[third - 1] ?? SIGNS[0];
  return (
    <span className="icon" role="img" aria-label={label} style={{ color }}>
      {sign}
    </span>
  );
}
