// The content script: asks the gate about its own address and speaks to the worker only on a possible hit.
export {};
