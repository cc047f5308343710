package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.ctoportal.compensation.adoption.UnionNotice;
import org.ctoportal.shared.ui.DayField;
import org.ctoportal.shared.ui.TextLimit;
import org.jspecify.annotations.Nullable;

/** Whether a bargaining agreement covers the positions: when its union was told, or why none had to be. */
class UnionPanel extends AdoptionPart {

    private final AdoptionActs acts;
    private final DatePicker given = new DayField(getTranslation("policy.union.given"));
    private final TextArea notNeeded = new TextArea(getTranslation("policy.union.notNeeded"));

    UnionPanel(AdoptionActs acts) {
        super("policy.union");
        this.acts = acts;
        var details = acts.details();
        getContent().add(new Paragraph(words(details.union())));
        if (acts.mayRecord() && details.isOpen()) {
            TextLimit.of(notNeeded, UnionNotice.LONGEST_REASON);
            var fields = new Div(given, notNeeded);
            fields.addClassName("policy-blanks");
            getContent().add(hint(getTranslation("policy.union.hint")), fields);
            act("policy.union.keep", this::keep);
        }
    }

    private String words(@Nullable UnionNotice notice) {
        if (notice == null) {
            return getTranslation("policy.union.open");
        }
        var day = notice.given();
        return day == null
                ? getTranslation("policy.union.none", notice.notNeeded())
                : getTranslation("policy.union.told", PolicyWords.day(day, getLocale()));
    }

    private Optional<String> keep() {
        if (given.isEmpty() == notNeeded.getValue().isBlank()) {
            return Optional.of(getTranslation("policy.union.either"));
        }
        var policy = acts.details().policy();
        var notice = new UnionNotice(given.getValue(), notNeeded.getValue());
        return acts.take(board -> board.tellUnion(policy, notice));
    }
}
