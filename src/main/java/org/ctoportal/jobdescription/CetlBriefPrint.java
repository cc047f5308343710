package org.ctoportal.jobdescription;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.compose.ComposedSection;
import org.ctoportal.authoring.compose.SourceWords;
import org.ctoportal.document.Block;
import org.ctoportal.document.Document;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Note;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Text;

/** Lays the brief on CETL out on one page: a paragraph for each question, and behind each fact the number of its source. */
final class CetlBriefPrint {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final CetlBriefPaper paper;
    private final ComposedDocument brief;
    private final List<CetlBriefPaper.Source> sources;

    CetlBriefPrint(CetlBriefPaper paper, ComposedDocument brief) {
        this.paper = paper;
        this.brief = brief;
        this.sources = List.copyOf(brief.sections().stream()
                .flatMap(section -> section.clauses().stream())
                .flatMap(clause -> paper.sources(clause).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    Document print(String title, Masthead masthead) {
        var blocks = new ArrayList<Block>();
        brief.sections().forEach(section -> blocks.add(paragraph(section)));
        if (!sources.isEmpty()) {
            blocks.add(new Paragraph(Text.strong("Sources. ")
                    .plus(Text.of(IntStream.range(0, sources.size())
                            .mapToObj(number -> "[" + (number + 1) + "] " + words(sources.get(number)))
                            .collect(Collectors.joining(" "))))));
        }
        return new Document(title, Locale.US, masthead, blocks);
    }

    private Paragraph paragraph(ComposedSection section) {
        var clauses = section.clauses().stream()
                .map(clause -> clause.text() + numbers(clause))
                .collect(Collectors.joining(" "));
        var items = section.items().stream().map(item -> "\n" + item.text()).collect(Collectors.joining());
        return new Paragraph(
                Text.strong(section.title() + ". ").plus(Text.of((clauses + items).strip())),
                new Note(
                        section.clauses().stream().map(ComposedClause::code).collect(Collectors.joining(", ")),
                        section.clauses().stream()
                                .map(new SourceWords(Locale.US)::of)
                                .distinct()
                                .collect(Collectors.joining("; "))));
    }

    private String numbers(ComposedClause clause) {
        var numbers = paper.sources(clause).stream()
                .map(source -> String.valueOf(sources.indexOf(source) + 1))
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "" : " [" + numbers + "]";
    }

    private static String words(CetlBriefPaper.Source source) {
        var checked = LocalDate.parse(source.asOf()).format(DATE);
        return source.words() + ". Checked " + checked
                + ("verified".equals(source.status()) ? "." : "; not verified: confirm it before relying on it.");
    }
}
