package org.ctoportal.interview.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.interview.search.CandidateLine;
import org.ctoportal.interview.search.CandidateLine.Outcome;
import org.ctoportal.interview.search.CandidateList;
import org.ctoportal.interview.search.NameAnswer;
import org.ctoportal.interview.search.SheetProblem;

/** What a list would bring: who is new, who is there already, and what is wrong where. */
class CandidateListPreview extends Composite<Div> {

    private static final int SHOWN = 50;

    CandidateListPreview(
            CandidateList list, Map<String, NameAnswer> answers, SerializableConsumer<NameAnswer> answered) {
        getContent().addClassName("search-preview");
        if (!list.refusal().isEmpty()) {
            var refusal = new Paragraph(getTranslation("interview.search.import.refusal." + list.refusal()));
            refusal.addClassName("notice");
            getContent().add(refusal);
            return;
        }
        getContent()
                .add(new Paragraph(getTranslation(
                        "interview.search.import.counts",
                        list.count(Outcome.NEW),
                        list.count(Outcome.SAME),
                        list.count(Outcome.ERROR))));
        if (list.count(Outcome.ERROR) > 0) {
            var notice = new Paragraph(getTranslation("interview.search.import.mend"));
            notice.addClassName("notice");
            getContent().add(notice);
        }
        if (list.isUsable() && !list.asking().isEmpty()) {
            getContent().add(questions(list.asking(), answers, answered));
        }
        if (!list.ignored().isEmpty()) {
            var ignored =
                    new Paragraph(getTranslation("interview.search.import.ignored", String.join(", ", list.ignored())));
            ignored.addClassName("hint");
            getContent().add(ignored);
        }
        getContent().add(lines(list));
        if (list.lines().size() > SHOWN) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "interview.search.import.more", list.lines().size() - SHOWN)));
        }
    }

    private Div questions(
            List<CandidateLine> lines, Map<String, NameAnswer> answers, SerializableConsumer<NameAnswer> answered) {
        var notice = new Paragraph(getTranslation("interview.search.problem.namesake"));
        notice.addClassName("notice");
        var questions = new Div(notice);
        questions.addClassName("search-questions");
        for (var line : lines) {
            var question = new NamesakeQuestion(
                    getTranslation("interview.search.import.namesake", line.number(), line.name()),
                    line.name(),
                    line.namesakes(),
                    answered);
            question.show(answers.get(line.name()));
            questions.add(question);
        }
        return questions;
    }

    /** What is wrong comes first: there is something to do. */
    private OrderedList lines(CandidateList list) {
        var items = new OrderedList();
        list.lines().stream()
                .sorted(Comparator.comparing(CandidateLine::outcome, Comparator.reverseOrder()))
                .limit(SHOWN)
                .forEach(line -> items.add(item(line)));
        return items;
    }

    private ListItem item(CandidateLine line) {
        var badge = new Span(getTranslation("interview.search.import.outcome." + line.outcome()));
        badge.addClassNames("candidate-stage", "line-" + line.outcome().name().toLowerCase(Locale.ROOT));
        var words = new Span(
                switch (line.outcome()) {
                    case NEW -> who(line);
                    case SAME -> getTranslation("interview.search.import.same", who(line), line.sameAs());
                    case ERROR ->
                        getTranslation(
                                "interview.search.import.line",
                                line.number(),
                                line.problems().stream().map(this::problem).collect(Collectors.joining("; ")));
                });
        return new ListItem(badge, words);
    }

    private static String who(CandidateLine line) {
        return line.email().isEmpty() ? line.name() : line.name() + ", " + line.email();
    }

    private String problem(SheetProblem problem) {
        var column = getTranslation("interview.search.import.column." + problem.column());
        var reason = getTranslation("interview.search.problem." + problem.reason());
        return problem.found().isEmpty()
                ? getTranslation("interview.search.import.cell.empty", column, reason)
                : getTranslation("interview.search.import.cell", column, problem.found(), reason);
    }
}
