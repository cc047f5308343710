package org.ctoportal.jobdescription.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import org.ctoportal.authoring.content.OwnClause;
import org.ctoportal.authoring.upgrade.Choice;
import org.ctoportal.authoring.upgrade.UpgradeStep;
import org.ctoportal.document.ui.RedlineText;
import org.ctoportal.shared.ui.TextLimit;
import org.jspecify.annotations.Nullable;

/** One sentence that needs a look: the template before, the district's words, the template now, and what shall stand. */
class UpgradeChoice extends Composite<Section> {

    private final UpgradeStep step;
    private final RadioButtonGroup<Answer> answers = new RadioButtonGroup<>();
    private final TextArea words = new TextArea(translate("jobDescription.upgrade.words"));
    private final TextLimit limit = TextLimit.of(words, OwnClause.LONGEST);

    private enum Answer {
        KEEP_MINE,
        TAKE_NEW,
        KEEP_AS_OWN,
        LET_GO,
        WRITE
    }

    UpgradeChoice(UpgradeStep step, boolean mayChange, SerializableRunnable decided) {
        this.step = step;
        answers.setLabel(translate("jobDescription.upgrade.ask"));
        answers.setItems(
                step.isGone()
                        ? List.of(Answer.KEEP_AS_OWN, Answer.LET_GO, Answer.WRITE)
                        : List.of(Answer.KEEP_MINE, Answer.TAKE_NEW, Answer.WRITE));
        answers.setItemLabelGenerator(answer -> translate("jobDescription.upgrade.answer." + answer));
        answers.setReadOnly(!mayChange);
        answers.addValueChangeListener(event -> {
            words.setVisible(event.getValue() == Answer.WRITE);
            decided.run();
        });
        words.setValue(step.yours());
        words.setVisible(false);
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(event -> {
            check(event.getValue());
            decided.run();
        });
        getContent().addClassNames("panel", "upgrade-choice");
        getContent().add(new H3(Steps.nameOf(step)), place(), columns(), answers, words);
    }

    UpgradeStep step() {
        return step;
    }

    /** The decision; none while nothing is chosen, or words are chosen that cannot be. */
    Optional<Choice> choice() {
        var answer = answers.getValue();
        return Optional.ofNullable(answer).map(this::choice);
    }

    private @Nullable Choice choice(Answer answer) {
        return switch (answer) {
            case KEEP_MINE -> new Choice.KeepMine();
            case TAKE_NEW -> new Choice.TakeNew();
            case KEEP_AS_OWN -> new Choice.KeepAsOwn();
            case LET_GO -> new Choice.LetGo();
            case WRITE ->
                words.isInvalid() ? null : new Choice.Write(words.getValue().strip());
        };
    }

    /** Goes on with what was decided of the same sentence before. */
    void takeOver(UpgradeChoice former) {
        if (former.step.equals(step)) {
            words.setValue(former.words.getValue());
            answers.setValue(former.answers.getValue());
        }
    }

    private void check(String typed) {
        if (limit.holds(typed) && typed.isBlank()) {
            words.setInvalid(true);
            words.setErrorMessage(translate("jobDescription.problem.required"));
        }
    }

    private Paragraph place() {
        var place = new Paragraph(step.sectionTitle());
        place.addClassName("hint");
        return place;
    }

    private Div columns() {
        var now = step.isGone()
                ? new Paragraph(translate("jobDescription.upgrade.now.gone"))
                : new RedlineText(step.base(), step.offered());
        var columns = new Div(
                column("jobDescription.upgrade.base", new Paragraph(step.base())),
                column("jobDescription.upgrade.yours", new Paragraph(step.yours())),
                column("jobDescription.upgrade.now", now));
        columns.addClassName("upgrade-columns");
        return columns;
    }

    private static Div column(String title, Component text) {
        var name = new Span(translate(title));
        name.addClassName("upgrade-column-name");
        var column = new Div(name, text);
        column.addClassName("upgrade-column");
        return column;
    }
}
