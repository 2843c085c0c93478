export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Whether a pointer that left `trigger` at `from` is still on its way to `card`: inside the triangle between the place it
 * left and the card's facing side, widened by `slack` pixels so that an unsteady hand does not fall out of it.
 */
export function isOnTheWay(pointer: Point, from: Point, trigger: Box, card: Box, slack = 6): boolean {
  if (isInside(pointer, grow(trigger, slack)) || isInside(pointer, grow(card, slack))) return true;
  const side = facingSide(from, grow(card, slack));
  return side !== null && isInTriangle(pointer, from, side[0], side[1]);
}

export function isInside({ x, y }: Point, { left, top, right, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function grow({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** The two corners of the card that a pointer at `from` looks at; null from within. */
function facingSide(from: Point, { left, top, right, bottom }: Box): [Point, Point] | null {
  if (from.y <= top) return [{ x: left, y: top }, { x: right, y: top }];
  if (from.y >= bottom) return [{ x: left, y: bottom }, { x: right, y: bottom }];
  if (from.x <= left) return [{ x: left, y: top }, { x: left, y: bottom }];
  if (from.x >= right) return [{ x: right, y: top }, { x: right, y: bottom }];
  return null;
}

function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [cross(point, a, b), cross(point, b, c), cross(point, c, a)];
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

function cross(point: Point, from: Point, to: Point): number {
  return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
}
