package org.ctoportal.interview.result.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.stream.IntStream;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.result.ReviseLevel;
import org.ctoportal.interview.score.Explanation.Given;
import org.ctoportal.interview.score.Spread;

/** Takes what one rater changes after the talk about an answer; the original stays in the record. */
final class RevisionForm {

    private RevisionForm() {}

    static ReasonDialog of(PanelRecord record, Spread spread, SerializableConsumer<ReviseLevel> revise) {
        var rules = record.scores().rules();
        var rater = new Select<Given>();
        rater.setLabel(translate("interview.result.revise.rater"));
        var present = spread.given().stream()
                .filter(given -> !record.left().containsKey(given.rater()))
                .toList();
        rater.setItems(present);
        rater.setItemLabelGenerator(given -> translate("interview.result.revise.gave", given.rater(), given.level()));
        rater.setValue(present.getFirst());
        rater.setWidthFull();
        var level = new Select<Integer>();
        level.setLabel(translate("interview.result.revise.level"));
        level.setItems(
                IntStream.rangeClosed(rules.lowest(), rules.highest()).boxed().toList());
        level.setManualValidation(true);
        level.setWidthFull();
        return new ReasonDialog(
                        translate("interview.result.revise"),
                        translate("interview.result.revise.go"),
                        ReviseLevel.LONGEST_REASON,
                        reason -> {
                            var given = rater.getValue();
                            var other = level.getValue();
                            level.setInvalid(other == null || other == given.level());
                            level.setErrorMessage(translate("interview.result.revise.other"));
                            if (level.isInvalid()) {
                                return false;
                            }
                            revise.accept(new ReviseLevel(
                                    spread.candidate(), given.rater(), spread.question(), other, reason));
                            return true;
                        })
                .asking(
                        new Paragraph(record.name(spread.candidate()) + " · "
                                + record.kit().title(spread.question())),
                        rater,
                        level);
    }
}
