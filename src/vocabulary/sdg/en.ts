// The entry `igf-sessions/sdg/en`, which stands beside those of the other languages. The English titles are a part of
// `igf-sessions/sdg`, and a file of their own would cost each of its readers the opening of it.
export { SDG_GOAL_TITLES, type SdgGoalNumber } from "./index";
