// The worker's only wiring: every listener is registered here, synchronously.
export {};
