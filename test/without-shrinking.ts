import fc from "fast-check";

/**
 * For mutation testing, where every property runs a thousand times: one that fails has done its work, its smallest
 * counterexample is not looked for, and one that holds is left after a while.
 */
fc.configureGlobal({ endOnFailure: true });
fc.installGlobalPlugin(fc.interruptAfterTimeLimit(400));
