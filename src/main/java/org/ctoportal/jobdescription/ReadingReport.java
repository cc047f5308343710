package org.ctoportal.jobdescription;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.compose.ComposedSection;

/** How hard a document is to read, and which of its sentences are the hardest. Labels and lines to sign on are no text. */
public record ReadingReport(ReadingLevel whole, List<Sentence> hardest) implements Serializable {

    private static final int SHOWN = 5;
    /** A few long words alone do not make a sentence hard. */
    private static final int FEWEST_WORDS = 8;

    private static final Pattern NO_PROSE = Pattern.compile("[A-Z][^:.\\n]{1,59}: \\S.*|.*_{5,}.*");

    /** A sentence with the code of the clause it stands in. */
    public record Sentence(String code, String text, ReadingLevel level) implements Serializable {}

    public static ReadingReport of(ComposedDocument composed) {
        var sentences = composed.sections().stream()
                .flatMap(ComposedSection::sentences)
                .flatMap(clause -> sentences(clause).stream())
                .toList();
        var hardest = sentences.stream()
                .filter(sentence -> sentence.level().words() >= FEWEST_WORDS)
                .sorted(Comparator.comparing(
                                (Sentence sentence) -> sentence.level().grade())
                        .reversed())
                .limit(SHOWN)
                .toList();
        return new ReadingReport(
                ReadingLevel.of(sentences.stream().map(Sentence::text).toList()), hardest);
    }

    private static List<Sentence> sentences(ComposedClause clause) {
        return Arrays.stream(clause.text().split("\n"))
                .filter(line -> !NO_PROSE.matcher(line).matches())
                .flatMap(line -> ReadingLevel.sentencesOf(line).stream())
                .map(text -> new Sentence(clause.code(), text, ReadingLevel.of(List.of(text))))
                .toList();
    }
}
