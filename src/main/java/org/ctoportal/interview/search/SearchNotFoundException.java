package org.ctoportal.interview.search;

/** There is no such search or candidate, or not for this person: who applies never learns of the own search. */
public class SearchNotFoundException extends RuntimeException {}
