package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.ctoportal.interview.kit.InterviewKitDetails;
import org.ctoportal.interview.kit.KitLint;
import org.ctoportal.rules.book.Severity;

/** What stands against approving the kit, and what should be thought of; a person reads every question all the same. */
class KitChecksPanel extends Composite<Div> {

    private final Paragraph verdict = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph notice = new Paragraph(getTranslation("interviewKit.checks.limits"));

    KitChecksPanel() {
        list.addClassName("kit-findings");
        notice.addClassName("hint");
        getContent().addClassNames("panel", "kit-panel");
        getContent().add(new H2(getTranslation("interviewKit.checks")), verdict, list, notice);
    }

    void show(InterviewKitDetails kit) {
        var check = kit.check();
        verdict.setText(getTranslation(check.stops() ? "interviewKit.checks.stops" : "interviewKit.checks.ready"));
        verdict.setClassName("notice", check.stops());
        var drawn = new Markup();
        check.findings().forEach(finding -> add(drawn, finding.severity(), finding.message()));
        check.lint()
                .remarks()
                .forEach(remark -> remark.result()
                        .hits()
                        .forEach(hit -> add(
                                drawn,
                                Severity.valueOf(hit.topic().severity().name()),
                                place(remark.question()) + ": "
                                        + getTranslation(
                                                "interviewKit.lint."
                                                        + hit.topic().severity(),
                                                hit.topic().label())
                                        + " “" + hit.words() + "”")));
        if (!check.unanchored().isEmpty()) {
            add(
                    drawn,
                    Severity.WARN,
                    getTranslation("interviewKit.checks.unanchored", String.join(", ", check.unanchored())));
        }
        drawn.into(list);
        list.setVisible(!check.findings().isEmpty()
                || !check.lint().remarks().isEmpty()
                || !check.unanchored().isEmpty());
    }

    /** Of the two texts that belong to no question the name, of all others the code. */
    private String place(String code) {
        return switch (code) {
            case KitLint.TITLE -> getTranslation("interviewKit.title");
            case KitLint.REASON -> getTranslation("interviewKit.reason");
            default -> code;
        };
    }

    private void add(Markup drawn, Severity severity, String message) {
        drawn.add(
                "li",
                "",
                new Markup()
                        .add("span", "kit-mark " + severity, getTranslation("interviewKit.severity." + severity))
                        .add("span", message));
    }
}
