package org.ctoportal.search;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;

/** A part of a text, in pieces of which some are what was found. */
public record Excerpt(List<Piece> pieces) implements Serializable {

    private static final int BEFORE = 50;
    private static final int LONGEST = 170;
    private static final String MORE = "… ";

    public Excerpt {
        pieces = List.copyOf(pieces);
    }

    public record Piece(String text, boolean found) implements Serializable {}

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** The whole text. */
    static Excerpt whole(String text, Predicate<String> found) {
        return new Excerpt(pieces(text, found));
    }

    /** What stands around the first word that is the point; nothing where there is none. */
    static Excerpt around(String text, Predicate<String> point, Predicate<String> found) {
        var plain = text.strip().replaceAll("\\s+", " ");
        var places = Words.places(plain).toList();
        var first = places.stream()
                .filter(place -> point.test(Words.folded(place.group())))
                .findFirst();
        return first.map(place -> new Excerpt(pieces(cut(plain, places, place), found)))
                .orElseGet(() -> new Excerpt(List.of()));
    }

    private static String cut(String text, List<MatchResult> places, MatchResult first) {
        var from = places.stream()
                .mapToInt(MatchResult::start)
                .filter(start -> start >= first.start() - BEFORE)
                .findFirst()
                .orElse(first.start());
        var to = places.stream()
                .mapToInt(MatchResult::end)
                .filter(end -> end <= from + LONGEST)
                .max()
                .orElse(first.end());
        var isWhole = places.getLast().end() == to;
        return (from == places.getFirst().start() ? "" : MORE)
                + (isWhole ? text.substring(from) : text.substring(from, to) + " …");
    }

    private static List<Piece> pieces(String text, Predicate<String> found) {
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var place : Words.places(text).toList()) {
            if (found.test(Words.folded(place.group()))) {
                if (place.start() > at) {
                    pieces.add(new Piece(text.substring(at, place.start()), false));
                }
                pieces.add(new Piece(place.group(), true));
                at = place.end();
            }
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), false));
        }
        return pieces;
    }
}
