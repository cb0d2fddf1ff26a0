import fc from "fast-check";

// As many maps as find what a law is about; more of them cost minutes and find the same. Some laws ask for more.
fc.configureGlobal({ numRuns: 50 });
