import fc from "fast-check";

/** For mutation testing: a property that fails has done its work, its smallest counterexample is not looked for. */
fc.configureGlobal({ endOnFailure: true });
