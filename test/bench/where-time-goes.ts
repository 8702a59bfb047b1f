import { Session } from "node:inspector/promises";
import type { Profiler } from "node:inspector";

/** Microseconds between two looks at what is being done. */
const INTERVAL = 5_000;

/** Rooms by the path of a source. The first that fits counts. */
const ROOMS: readonly (readonly [part: string, room: string])[] = [
  ["/hyperformula/", "HyperFormula"],
  ["/node_modules/", "other libraries"],
  ["/src/domain/", "src/domain"],
  ["/src/excel/", "src/excel"],
  ["/src/embedded/", "src/embedded"],
];

/** Runs something and says which shares of its time (0…1) went where, the greatest first. */
export async function whereTimeGoes(
  run: () => Promise<unknown>,
): Promise<readonly (readonly [string, number])[]> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: INTERVAL });
  await session.post("Profiler.start");
  await run();
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  return sharesOf(profile);
}

function sharesOf({ nodes, samples = [] }: Profiler.Profile): readonly (readonly [string, number])[] {
  const rooms = new Map(nodes.map(({ id, callFrame }) => [id, roomOf(callFrame)]));
  const counts = new Map<string, number>();
  let all = 0;
  for (const id of samples) {
    const room = rooms.get(id) ?? null;
    if (room === null) continue;
    all += 1;
    counts.set(room, (counts.get(room) ?? 0) + 1);
  }
  return [...counts].map(([room, count]) => [room, count / all] as const).sort((a, b) => b[1] - a[1]);
}

/** `null`: nothing is done there. */
function roomOf({ functionName, url, lineNumber }: Profiler.ProfileNode["callFrame"]): string | null {
  if (functionName === "(garbage collector)") return "collecting garbage";
  if (functionName === "(idle)" || functionName === "(root)") return null;
  // The library was evaluated as a page would: it has no address.
  if (url === "") return lineNumber > 0 ? "Microsoft's library" : "Node";
  return ROOMS.find(([part]) => url.includes(part))?.[1] ?? "Node";
}
