package org.ctoportal.assessment.feedback.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.ctoportal.assessment.feedback.RaterId;
import org.ctoportal.assessment.feedback.RaterLine;
import org.ctoportal.assessment.feedback.RefusedRoundException;
import org.ctoportal.assessment.feedback.RoundDetails;
import org.ctoportal.assessment.feedback.report.RaterGroup;

/** Who is to be asked, group by group: pasted or typed, one on a line. */
class RatersPanel extends Composite<Section> {

    private final transient SerializableConsumer<RaterId> takeOff;
    private final transient SerializableBiConsumer<RaterGroup, String> ask;
    private final Select<RaterGroup> group = new Select<>();
    private final TextArea lines = new TextArea(getTranslation("assessment.feedback.raters.lines"));

    RatersPanel(
            RoundDetails details,
            SerializableBiConsumer<RaterGroup, String> ask,
            SerializableConsumer<RaterId> takeOff) {
        this.ask = ask;
        this.takeOff = takeOff;
        getContent().addClassNames("panel", "feedback-raters");
        var hint = new Paragraph(getTranslation("assessment.feedback.raters.hint"));
        hint.addClassName("hint");
        getContent().add(new H2(getTranslation("assessment.feedback.raters")), hint);
        for (var one : RaterGroup.values()) {
            var members = details.raters().stream()
                    .filter(rater -> rater.group() == one)
                    .toList();
            if (!members.isEmpty()) {
                getContent().add(new H3(heading(one, members)), list(members));
            }
        }
        getContent().add(form(details));
    }

    private String heading(RaterGroup one, List<RaterLine> members) {
        var missing = one.fewest() - members.size();
        return missing > 0
                ? getTranslation("assessment.feedback.raters.missing", FeedbackWords.group(one), missing)
                : FeedbackWords.group(one) + " · " + members.size();
    }

    private UnorderedList list(List<RaterLine> members) {
        var list = new UnorderedList();
        list.addClassName("feedback-people");
        members.forEach(rater -> {
            var email = new Span(rater.email());
            email.addClassName("hint");
            var off = new Button(getTranslation("assessment.feedback.raters.off"), click -> takeOff.accept(rater.id()));
            off.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            off.setAriaLabel(getTranslation("assessment.feedback.raters.off.who", rater.name()));
            list.add(new ListItem(new Span(rater.name()), email, off));
        });
        return list;
    }

    private Div form(RoundDetails details) {
        group.setLabel(getTranslation("assessment.feedback.raters.group"));
        group.setItems(RaterGroup.values());
        group.setItemLabelGenerator(FeedbackWords::group);
        group.setValue(next(details));
        lines.setHelperText(getTranslation("assessment.feedback.raters.lines.hint"));
        lines.setManualValidation(true);
        lines.setMinRows(3);
        lines.setWidthFull();
        var add = new Button(getTranslation("assessment.feedback.raters.add"), click -> add());
        if (details.raters().isEmpty()) {
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        var form = new Div(group, lines, add);
        form.addClassName("seat-form");
        return form;
    }

    /** The group somebody goes on with: the first that is still too small. */
    private static RaterGroup next(RoundDetails details) {
        for (var one : RaterGroup.values()) {
            if (details.raters().stream().filter(rater -> rater.group() == one).count() < one.fewest()) {
                return one;
            }
        }
        return RaterGroup.EXTERNAL;
    }

    private void add() {
        try {
            lines.setInvalid(false);
            ask.accept(group.getValue(), lines.getValue());
        } catch (RefusedRoundException e) {
            lines.setErrorMessage(FeedbackWords.refused(e));
            lines.setInvalid(true);
        }
    }
}
