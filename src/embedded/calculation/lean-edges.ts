import type { HyperFormula } from "hyperformula";

/** What is used of the library's own graph, whose fields its types keep private. */
interface Graph {
  addEdge(from: Node | number, to: Node | number): void;
  edgesSparseArray: number[][];
}

interface Node {
  readonly idInGraph?: number;
}

/** Up to so many edges a cell's list is exactly as long as it is, and searched for what it may hold already. */
const FEW = 16;

/**
 * HyperFormula 3.5 asks each new edge whether it is there already by going through all edges of its cell: a cell or range
 * that every row names (a parameter, a column that is looked up in) takes time that grows with the square of the rows. The
 * edges to one formula are added one after the other, so that the last edge says it. A list that grows by itself has room
 * for 17 entries; most cells are named by one or two formulas. To be called once, with any engine.
 */
export function addEdgesLean(sample: HyperFormula): void {
  const prototype = Object.getPrototypeOf(sample.dependencyGraph.graph) as Graph;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the graph as `this`, below
  const addChecked = prototype.addEdge;
  prototype.addEdge = function addLean(from, to) {
    const [fromId, toId] = [idOf(from), idOf(to)];
    const edges = fromId === undefined ? undefined : this.edgesSparseArray[fromId];
    if (fromId === undefined || toId === undefined || edges === undefined) {
      addChecked.call(this, from, to);
      return;
    }
    if (edges.length >= FEW) {
      if (edges.at(-1) !== toId) edges.push(toId);
    } else if (!edges.includes(toId)) this.edgesSparseArray[fromId] = edges.concat(toId);
  };
}

function idOf(node: Node | number): number | undefined {
  return typeof node === "number" ? node : node.idInGraph;
}
