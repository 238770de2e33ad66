/** A node of the tree that the bundler's parser makes of code. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A tree's nodes, each before those within it. */
export function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const each of value) yield* nodesIn(each);
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value) yield value as Node;
    for (const each of Object.values(value)) yield* nodesIn(each);
  }
}
