package org.ctoportal.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What somebody looks for: every word has to be there, and the last one may be the beginning of one.
 *
 * @param terms one for each word; none where nothing was typed that could be found
 */
record Query(List<Term> terms) {

    /** Whoever pastes a page finds by its beginning. */
    static final int LONGEST = 200;

    private static final int MOST = 8;
    private static final int SHORTEST_BEGINNING = 2;

    /** Longer ones begin few words. */
    private static final int LONGEST_COMMON = 4;

    Query {
        terms = List.copyOf(terms);
    }

    /**
     * @param word as it was typed, folded
     * @param beginning whether words that begin with it are meant too
     * @param common whether so many do that only those of titles count, and beside other words none has to be there
     * @param near words that may have been meant
     */
    record Term(String word, boolean beginning, boolean common, List<String> near) {

        boolean matches(String other) {
            return other.equals(word) || beginning && other.startsWith(word) || near.contains(other);
        }
    }

    static Query of(String typed) {
        var text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        var all = List.copyOf(Words.of(text));
        var telling = all.stream().filter(word -> !Words.isFilling(word)).toList();
        var words = (telling.isEmpty() ? all : telling).stream().limit(MOST).toList();
        var isTyping = !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
        return new Query(words.stream()
                .map(word -> new Term(word, isTyping && isBeginning(word, words), false, List.of()))
                .toList());
    }

    private static boolean isBeginning(String word, List<String> words) {
        return word.equals(words.getLast()) && word.length() >= SHORTEST_BEGINNING;
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** The same, with what is found out of a beginning that may be common. */
    Query sparing(Predicate<String> isCommon) {
        return new Query(terms.stream()
                .map(term -> term.beginning() && term.word().length() <= LONGEST_COMMON && isCommon.test(term.word())
                        ? new Term(term.word(), true, true, term.near())
                        : term)
                .toList());
    }

    /** Whether nothing is found without it. */
    boolean isNeeded(Term term) {
        return !term.common() || terms.size() == 1;
    }

    /** What the words begin with that may have been meant, unless the mistake is in the first letter itself. */
    Set<String> letters() {
        return terms.stream()
                .filter(term -> Spelling.tolerance(term.word()) > 0)
                .flatMap(term -> term.word().codePoints().limit(2).mapToObj(Character::toString))
                .collect(Collectors.toSet());
    }

    /** Whether a typing mistake could be forgiven. */
    boolean mayBeMistyped() {
        return terms.stream().anyMatch(term -> Spelling.tolerance(term.word()) > 0);
    }

    /** The same, with what may have been meant of all that is known. */
    Query forgiving(Collection<String> known) {
        return new Query(terms.stream()
                .map(term -> new Term(term.word(), term.beginning(), term.common(), Spelling.near(term.word(), known)))
                .toList());
    }

    boolean matches(String folded) {
        return terms.stream().anyMatch(term -> term.matches(folded));
    }

    /** How near what is not in the index, such as a screen, is to what was typed; 0 where a word is missing. */
    int fit(String text) {
        var words = Words.of(text);
        return terms.stream().allMatch(term -> words.stream().anyMatch(term::matches))
                ? terms.stream().mapToInt(term -> fit(term, words)).sum()
                : 0;
    }

    private static int fit(Term term, Set<String> words) {
        if (words.contains(term.word())) {
            return Rank.EXACT;
        }
        return words.stream().anyMatch(word -> term.beginning() && word.startsWith(term.word()))
                ? Rank.BEGINNING
                : Rank.NEAR;
    }
}
