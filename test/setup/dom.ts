/** What Fluent asks of a browser and jsdom does not have. */
class QuietResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const noMatch = (media: string) => ({
  matches: false,
  media,
  onchange: null,
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
  dispatchEvent: () => false,
});

Object.defineProperty(globalThis, "ResizeObserver", { value: QuietResizeObserver, writable: true, configurable: true });
Object.defineProperty(globalThis, "matchMedia", { value: noMatch, writable: true, configurable: true });
