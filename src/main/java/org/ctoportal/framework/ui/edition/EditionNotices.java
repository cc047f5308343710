package org.ctoportal.framework.ui.edition;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.ctoportal.framework.edition.EditionDetails;
import org.ctoportal.framework.edition.EditionPart;
import org.ctoportal.framework.edition.EditionStatus;
import org.ctoportal.framework.edition.Weights;
import org.ctoportal.framework.pack.PackProblem;

/** What stands above an edition: who is changing it, what its reviewer said, what the weights add up to, what is wrong. */
class EditionNotices extends Composite<Div> {

    private final Editing editing;
    private final Div state = new Div();
    private final Div weights = new Div();
    private final Div problems = new Div();

    EditionNotices(Editing editing) {
        this.editing = editing;
        getContent().addClassName("edition-notices");
        weights.addClassName("edition-weights");
        weights.getElement().setAttribute("role", "status");
        problems.addClassName("notice");
        problems.getElement().setAttribute("role", "alert");
        problems.setVisible(false);
        getContent().add(state, weights, problems);
    }

    void show(EditionDetails edition) {
        state.removeAll();
        var until = edition.lockedUntil();
        if (until != null) {
            say(getTranslation("edition.locked", edition.lockHolder(), time(until, edition.zone())));
        }
        if (edition.status() == EditionStatus.IN_REVIEW) {
            say(getTranslation(edition.own() ? "edition.review.own" : "edition.review.other", edition.changedBy()));
            if (!edition.notes().isEmpty()) {
                say(getTranslation("edition.review.notes", edition.notes()));
            }
        }
        if (!edition.reviewNote().isEmpty()) {
            say(getTranslation("edition.review.back", edition.reviewNote()));
        }
        if (!edition.moved().isEmpty()) {
            var moved = new Paragraph(
                    getTranslation("edition.moved", edition.moved().size()) + " ");
            edition.moved().forEach(part -> moved.add(way(part.id().code())));
            moved.addClassName("notice");
            state.add(moved);
        }
        edition.homeless()
                .forEach(part -> say(getTranslation(
                        "edition.homeless",
                        part.id().code(),
                        String.valueOf(part.values().get("text")))));
        if (!edition.status().isOpen()) {
            say(getTranslation("edition.closed"));
        }
        showWeights(edition.weights());
    }

    private void say(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("notice");
        state.add(paragraph);
    }

    private void showWeights(List<Weights> sums) {
        weights.removeAll();
        weights.setVisible(!sums.isEmpty());
        sums.forEach(sum -> {
            var name = sum.name().isEmpty() ? getTranslation("edition.weights.areas") : sum.name();
            var words = new Span(getTranslation(
                    sum.addUp() ? "edition.weights.sum" : "edition.weights.wrong",
                    name,
                    plain(sum.sum()),
                    plain(sum.wanted())));
            words.addClassName(sum.addUp() ? "adds-up" : "does-not-add-up");
            weights.add(words);
        });
    }

    /** Everything that keeps the edition from being published; nothing hides the list. */
    void showProblems(List<PackProblem> found) {
        problems.removeAll();
        problems.setVisible(!found.isEmpty());
        if (found.isEmpty()) {
            return;
        }
        problems.add(new Paragraph(getTranslation("edition.problems", found.size())));
        var list = new UnorderedList();
        found.stream()
                .limit(50)
                .forEach(problem -> list.add(new ListItem(way(problem.code()), new Text(" " + problem.reason()))));
        problems.add(list);
    }

    private Button way(String code) {
        var go = new Button(
                code,
                click -> editing.edition().parts().stream()
                        .filter(part -> part.id().code().equals(code))
                        .findFirst()
                        .map(EditionPart::id)
                        .ifPresent(editing::open));
        go.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        return go;
    }

    private String time(Instant until, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(zone)
                .format(until);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
