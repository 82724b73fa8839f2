// The few assertions that the tests in VS Code need: the web worker has no node:assert.

export function ok(value: unknown, message = `expected a truthy value, got ${String(value)}`): asserts value {
  if (!value) throw new Error(message);
}

export function equal<T>(actual: T, expected: T, message = 'not equal'): void {
  if (actual !== expected) throw new Error(`${message}\nactual:   ${show(actual)}\nexpected: ${show(expected)}`);
}

export function deepEqual(actual: unknown, expected: unknown, message = 'not equal'): void {
  equal(JSON.stringify(actual), JSON.stringify(expected), message);
}

export function match(actual: string, pattern: RegExp): void {
  if (!pattern.test(actual)) throw new Error(`${show(actual)}\ndoes not match ${pattern}`);
}

export function doesNotMatch(actual: string, pattern: RegExp): void {
  if (pattern.test(actual)) throw new Error(`${show(actual)}\nmatches ${pattern}`);
}

function show(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
