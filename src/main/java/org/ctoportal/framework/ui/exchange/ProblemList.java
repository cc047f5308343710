package org.ctoportal.framework.ui.exchange;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.framework.exchange.incoming.ImportProblem;
import org.ctoportal.framework.exchange.sheet.ErrorFile;

/** Where a file is wrong, place by place, and the same as a file to work through. */
public class ProblemList extends Composite<Div> {

    private static final int MOST_SHOWN = 200;

    public ProblemList(List<ImportProblem> problems) {
        var list = new UnorderedList();
        problems.stream().limit(MOST_SHOWN).forEach(problem -> list.add(new ListItem(sentence(problem))));
        var errors = problems.stream().filter(ImportProblem::isError).count();
        var details = new Details(getTranslation("framework.import.problems", errors, problems.size() - errors), list);
        details.setOpened(errors > 0);
        var bytes = ErrorFile.csv(problems, this::reason);
        var file = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), "problems.csv", "text/csv; charset=utf-8", bytes.length)),
                getTranslation("framework.import.problems.file"));
        getContent().addClassName("import-problems");
        getContent().add(details, new Paragraph(file));
    }

    private String sentence(ImportProblem problem) {
        var place = Stream.of(
                        problem.place(),
                        problem.row() == 0 ? "" : getTranslation("framework.import.row", problem.row()),
                        column(problem),
                        problem.code())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return place + ": " + reason(problem);
    }

    /** Files without rows have properties in the place of columns. */
    private String column(ImportProblem problem) {
        return problem.row() == 0 || problem.column().isEmpty()
                ? problem.column()
                : getTranslation("framework.import.column", problem.column());
    }

    private String reason(ImportProblem problem) {
        return getTranslation(problem.reason().key(), problem.said());
    }
}
