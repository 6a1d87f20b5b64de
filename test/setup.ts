import { afterEach, beforeEach, expect, vi } from "vitest";

// A library does not print: whatever reaches the console is a defect, and fails the test that caused it.
const methods = ["log", "info", "warn", "error", "debug"] as const;

beforeEach(() => {
  for (const method of methods) vi.spyOn(console, method).mockImplementation(() => undefined);
});

afterEach(() => {
  for (const method of methods) {
    expect(vi.mocked(console[method]).mock.calls, `console.${method} was called`).toEqual([]);
    vi.mocked(console[method]).mockRestore();
  }
});
