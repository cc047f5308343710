package org.ctoportal.search;

/** What a found word counts: in the title more than in the text, as typed more than begun, begun more than nearly. */
final class Rank {

    static final int TITLE = 100;
    static final int EXACT = 20;
    static final int BEGINNING = 10;
    static final int NEAR = 1;

    private Rank() {}
}
