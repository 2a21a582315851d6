/** logbook: requests, their life, the lines of what was said and done. Nobody opens it yet. */
export {}
